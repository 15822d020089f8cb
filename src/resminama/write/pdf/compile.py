"""Runs Typst over the encoded document and reads the pages of its anchors."""

from __future__ import annotations

import datetime
import functools
import json
from dataclasses import dataclass
from pathlib import Path

import typst

from resminama.document.tree import Document
from resminama.draw.fonts import FONTS
from resminama.write.pdf.encode import encode

_TEMPLATE = Path(__file__).with_name("template.typ")


class PdfError(Exception):
    """Typst refused a document, or warned about it; the message names the document."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished PDF file and where its units stand."""

    bytes: bytes
    pages: dict[str, int]
    """Page (from 1) on which the unit of each anchor begins."""
    count: int
    """Number of pages."""


def write(document: Document, fonts: Path = FONTS) -> Pdf:
    """Return ``document`` as a PDF file that meets PDF/A-2a and PDF/UA-1.

    The bytes depend on the document and the fonts alone; the date inside is ``meta.as_of``.
    Not for several threads at once: the compiler remembers the document it read last.

    Args:
        document: the document.
        fonts: folder with the four files of Tinos.

    Raises:
        PdfError: a glyph that the fonts lack, an anchor that stands twice or nowhere, a
            picture without alternative text, or anything else that Typst warns of.
        ValueError: ``meta.as_of`` is not an ISO date.
    """
    name = f"{document.meta.id} ({document.lang})"
    encoded = encode(document)
    if faults := encoded.faults:
        raise PdfError(f"{name}: " + "; ".join(faults))
    compiler = _compiler(fonts)
    content = _compiled(compiler, name, json.dumps(encoded.data, ensure_ascii=False), _stamp(document))
    # Typst keeps the laid-out document, so the query costs a millisecond, not a second layout.
    found = json.loads(compiler.query("<pages>", field="value", one=True))
    return Pdf(content, dict(zip(encoded.anchors, found["pages"], strict=True)), found["count"])


def _compiled(compiler: typst.Compiler, name: str, data: str, timestamp: int) -> bytes:
    """Return the PDF; a warning counts as a refusal."""
    try:
        content, warnings = compiler.compile_with_warnings(
            sys_inputs={"data": data}, pdf_standards=["a-2a", "ua-1"], timestamp=timestamp
        )
    except typst.TypstError as error:
        raise PdfError(f"{name}: {error.message}") from error
    if warnings:
        raise PdfError(f"{name}: " + "; ".join(warning.message for warning in warnings))
    assert isinstance(content, bytes)  # one file, as no page-wise format was asked for
    return content


@functools.cache
def _compiler(fonts: Path) -> typst.Compiler:
    """One compiler per process and font folder: it keeps the fonts and the parsed template."""
    return typst.Compiler(_TEMPLATE, font_paths=[fonts], ignore_system_fonts=True)


def _stamp(document: Document) -> int:
    """Return midnight UTC of the as-of date in seconds since 1970."""
    day = datetime.date.fromisoformat(document.meta.as_of)
    return int(datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC).timestamp())
