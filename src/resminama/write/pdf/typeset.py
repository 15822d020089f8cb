"""Runs Typst over the encoded document and reads where its units stand."""

from __future__ import annotations

import datetime
import functools
import json
from pathlib import Path

import typst

from resminama.document.pages import Margins, Pages, PageSpot
from resminama.document.tree import Document
from resminama.draw.fonts import FONTS
from resminama.write.pdf.encode import encode

_TEMPLATE = Path(__file__).with_name("template.typ")


class PdfError(Exception):
    """Typst refused a document, or warned about it; the message names the document."""


def typeset(document: Document, fonts: Path = FONTS) -> Pages:
    """Return the pages of ``document``, as PDF/A-2a and PDF/UA-1.

    Not for several threads at once: the compiler remembers the document it read last.

    Args:
        document: the document.
        fonts: folder with the four files of Tinos.

    Raises:
        PdfError: a glyph that the fonts lack, an anchor that stands twice, a picture without
            alternative text, or anything else that Typst warns of.
        ValueError: ``meta.as_of`` is not an ISO date.
    """
    name = f"{document.meta.id} ({document.lang})"
    encoded = encode(document)
    if faults := encoded.faults:
        raise PdfError(f"{name}: " + "; ".join(faults))
    compiler = _compiler(fonts)
    content = _compiled(compiler, name, json.dumps(encoded.data, ensure_ascii=False), _stamp(document))
    # Typst keeps the laid-out document, so the query costs a millisecond, not a second layout.
    spots = json.loads(compiler.query("<spots>", field="value", one=True))
    found = {anchor: PageSpot(*spot) for anchor, spot in zip(encoded.anchors, spots, strict=True)}
    design = document.design
    margins = Margins(design.left, design.right, design.top)
    return Pages(content, found, margins, design.page_number == "top")


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
