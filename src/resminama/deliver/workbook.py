"""The register as an .xlsx file: text that never becomes a formula."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator, Sequence
from typing import Any

from xlsxwriter import Workbook

from resminama.deliver.entries import Entry
from resminama.deliver.office import clean, repacked
from resminama.deliver.register import headings, tongue
from resminama.deliver.request import PackageRequest
from resminama.deliver.wording import Wording
from resminama.ooxml.unzip import parts

_WIDTHS = (7, 60, 16, 70, 9, 12)
_FORMULA_SIGNS = ("=", "+", "-", "@")
_LONGEST_CELL = 32_000
_NO_GUESSING = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(entries: Sequence[Entry], request: PackageRequest, wording: Wording) -> bytes:
    """Return the register as a table to sort and filter: one row for each document and language."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, **_NO_GUESSING})
    book.set_properties(
        {
            "title": clean(wording.phrase("register")),
            "author": clean(request.materials.organisation[wording.lang]),
            "created": datetime.datetime.fromisoformat(request.materials.as_of),
        }
    )
    _fill(book, list(_rows(entries, str(request.package.copies), wording)), wording)
    book.close()
    return repacked(parts(buffer.getvalue()))


def _fill(book: Workbook, rows: Sequence[Sequence[str | int]], wording: Wording) -> None:
    page = book.add_worksheet(clean(wording.phrase("register"))[:31])
    head = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
    # a quoted cell stays text even if somebody edits it and presses Enter
    quoted = book.add_format({"border": 1, "text_wrap": True, "valign": "top", "quote_prefix": True})
    for column, (words, width) in enumerate(zip(headings(wording), _WIDTHS, strict=True)):
        page.set_column(column, column, width)
        page.write_string(0, column, clean(words), head)
    for n, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int):
                page.write_number(n, column, value, plain)
            else:
                text = clean(value)[:_LONGEST_CELL]
                page.write_string(n, column, text, quoted if text.startswith(_FORMULA_SIGNS) else plain)
    _for_printing(page, len(rows))


def _for_printing(page: Any, last: int) -> None:
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.autofilter(0, 0, last, len(_WIDTHS) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)


def _rows(entries: Sequence[Entry], copies: str, wording: Wording) -> Iterator[tuple[str | int, ...]]:
    for entry in entries:
        title = entry.titles.get(wording.lang, entry.key)
        for lang, files in entry.files.items():
            count = int(copies) if copies.isdecimal() else copies
            yield entry.number, title, tongue(lang, wording), entry.path(lang, "docx"), files.pages, count
