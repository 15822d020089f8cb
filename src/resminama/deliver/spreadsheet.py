"""Excel files: text never becomes a formula, the same rows give the same bytes, a page prints well."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from resminama.deliver.office import clean, repacked
from resminama.ooxml.unzip import parts

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_000
"""Characters; Excel refuses a file with a longer one."""
FRAME = {"border": 1, "text_wrap": True, "valign": "top"}
"""How every cell of a table looks."""
_NO_GUESSING = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def spreadsheet(fill: Callable[[Workbook], None], title: str, as_of: str, author: str = "") -> bytes:
    """Return the file that ``fill`` fills; ``as_of`` is an ISO date, the only one in it."""
    from xlsxwriter import Workbook  # it takes its time, and a register seldom changes

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, **_NO_GUESSING})
    created = datetime.datetime.fromisoformat(as_of)
    book.set_properties({"title": clean(title), "author": clean(author), "created": created})
    fill(book)
    book.close()
    return repacked(parts(buffer.getvalue()))


def headed(book: Workbook, name: str, heads: Sequence[str], widths: Sequence[int], last: int) -> Worksheet:
    """Return a new sheet with its headings, set up to print; ``last`` is its last row, counted from 0."""
    sheet = book.add_worksheet(clean(name)[:31])
    look = book.add_format({**FRAME, "bold": True})
    for column, (words, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, clean(words), look)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, last, len(widths) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    return sheet
