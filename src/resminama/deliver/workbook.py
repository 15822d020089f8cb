"""The register as an .xlsx file: text that never becomes a formula."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from resminama.deliver.entries import Entry
from resminama.deliver.office import clean
from resminama.deliver.register import headings, tongue
from resminama.deliver.request import PackageRequest
from resminama.deliver.spreadsheet import FRAME, LONGEST_CELL, headed, spreadsheet
from resminama.deliver.wording import Wording

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_WIDTHS = (7, 60, 16, 70, 9, 12)
_FORMULA_SIGNS = ("=", "+", "-", "@")


def workbook(entries: Sequence[Entry], request: PackageRequest, wording: Wording) -> bytes:
    """Return the register as a table to sort and filter: one row for each document and language."""
    rows = list(_rows(entries, str(request.package.copies), wording))
    about = (
        wording.phrase("register"),
        request.materials.as_of,
        request.materials.organisation[wording.lang],
    )
    heads = headings(wording)
    return request.parts.part(
        "xlsx",
        (about, heads, rows),
        lambda: spreadsheet(lambda book: _fill(book, about[0], heads, rows), *about),
    )


def _fill(book: Workbook, title: str, heads: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
    page = headed(book, title, heads, _WIDTHS, len(rows))
    plain = book.add_format(FRAME)
    # a quoted cell stays text even if somebody edits it and presses Enter
    quoted = book.add_format({**FRAME, "quote_prefix": True})
    for n, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int):
                page.write_number(n, column, value, plain)
            else:
                text = clean(value)[:LONGEST_CELL]
                page.write_string(n, column, text, quoted if text.startswith(_FORMULA_SIGNS) else plain)


def _rows(entries: Sequence[Entry], copies: str, wording: Wording) -> Iterator[tuple[str | int, ...]]:
    for entry in entries:
        title = entry.titles.get(wording.lang, entry.key)
        for lang, files in entry.files.items():
            count = int(copies) if copies.isdecimal() else copies
            yield entry.number, title, tongue(lang, wording), entry.path(lang, "docx"), files.pages, count
