"""The review sheet as an .xlsx file, and the reading of one that came back."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterator, Sequence

from lxml import etree
from xlsxwriter import Workbook

from resminama.lang import Lang
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import UnsafeFileError, parts, xml
from resminama.translate.exchange.units import UnreadableError
from resminama.translate.sheet.rows import HEADINGS, ReturnedRow, Row, returned_row

_WIDTHS = (16, 48, 48, 48, 16, 24)
_NO_GUESSING = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_FORMULA_SIGNS = ("=", "+", "-", "@")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_COLUMN = re.compile(r"[A-Z]+")


def write_excel(rows: Sequence[Row], title: str, as_of: str) -> bytes:
    """Return the sheet; ``as_of`` (``2026-01-05``) is its only date."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, **_NO_GUESSING})
    book.set_properties({"title": title, "created": datetime.datetime.fromisoformat(as_of)})
    page = book.add_worksheet("review")
    look = {"border": 1, "text_wrap": True, "valign": "top"}
    head, plain = book.add_format({"bold": True, **look}), book.add_format(look)
    # a quoted cell stays text even if somebody edits it and presses Enter
    quoted = book.add_format({"quote_prefix": True, **look})
    for column, (words, width) in enumerate(zip(HEADINGS, _WIDTHS, strict=True)):
        page.set_column(column, column, width)
        page.write_string(0, column, words, head)
    page.set_column(len(HEADINGS), len(HEADINGS), None, None, {"hidden": True})
    for n, row in enumerate(rows, start=1):
        for column, words in enumerate(_cells(row)):
            page.write_string(n, column, words, quoted if words.startswith(_FORMULA_SIGNS) else plain)
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    book.close()
    return pack(parts(buffer.getvalue()))


def _cells(row: Row) -> list[str]:
    first = f"{row.number}\n{row.address}" if row.number else row.address
    return [first, *(row.texts[lang] for lang in Lang), "\n".join(row.state_lines()), "", row.key]


def read_excel(data: bytes) -> list[ReturnedRow]:
    """Return the rows of a sheet.

    Raises:
        UnreadableError: it is no Excel file, or no sheet of it is ours.
    """
    found = [row for number, cells in cells_of(data) if (row := _row(number, cells)) is not None]
    if not found:
        raise UnreadableError("no page of the file is a review sheet")
    return found


def cells_of(data: bytes, letters: str = "ABCDEFG") -> Iterator[tuple[int, list[str]]]:
    """Yield (number, words in the columns ``letters``) of every row of every page.

    Raises:
        UnreadableError: it is no Excel file.
    """
    try:
        held = parts(data)
        strings = _strings(held)
        pages = [xml(held[name]) for name in sorted(held) if name.startswith("xl/worksheets/sheet")]
    except UnsafeFileError as problem:
        raise UnreadableError(f"not an Excel file: {problem}") from problem
    for page in pages:
        for line in page.iter(f"{_MAIN}row"):
            cells = {}
            for cell in line.iter(f"{_MAIN}c"):
                column = _COLUMN.match(cell.get("r", ""))
                cells[column[0] if column else ""] = _value(cell, strings)
            yield int(line.get("r", "0")), [cells.get(letter, "") for letter in letters]


def _strings(held: dict[str, bytes]) -> list[str]:
    if "xl/sharedStrings.xml" not in held:
        return []
    return [_text(entry) for entry in xml(held["xl/sharedStrings.xml"]).iter(f"{_MAIN}si")]


def _text(entry: etree._Element) -> str:
    """Return the words of a string, the phonetic ones left out."""
    aside = {text for run in entry.iter(f"{_MAIN}rPh") for text in run.iter(f"{_MAIN}t")}
    return "".join(text.text or "" for text in entry.iter(f"{_MAIN}t") if text not in aside)


def _row(number: int, cells: Sequence[str]) -> ReturnedRow | None:
    *shown, key = cells
    return returned_row(number, [f"{shown[0]} {key}", *shown[1:]])


def _value(cell: etree._Element, strings: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return _text(cell)
    value = cell.findtext(f"{_MAIN}v") or ""
    if cell.get("t") != "s":
        return value
    return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
