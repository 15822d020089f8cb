"""Fills a Word template; the words that are given cannot become markup or a further template."""

from __future__ import annotations

import io
from collections.abc import Mapping

from resminama.ooxml.unzip import parts


def filled(template: bytes, values: Mapping[str, object]) -> bytes:
    """Return the template as a Word file: a sandboxed, strict, escaping Jinja template.

    Raises:
        UnsafeFileError: it may not be opened.
        TemplateError, KeyError, ValueError: it asks for what is not given, or is no Word file.
    """
    # docxtpl brings half of python-docx with it: imported only where a template is filled
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    parts(template)  # the limits of a file that somebody edited
    document, buffer = DocxTemplate(io.BytesIO(template)), io.BytesIO()
    document.render(dict(values), SandboxedEnvironment(undefined=StrictUndefined, autoescape=True))
    document.save(buffer)
    return buffer.getvalue()
