"""The table of comments and proposals as an .xlsx file: a sheet for each language."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter import Workbook

from resminama.deliver.office import clean
from resminama.deliver.spreadsheet import FRAME, LONGEST_CELL, headed, spreadsheet
from resminama.document.printed import text_of
from resminama.document.tree import Inline
from resminama.reply.rows import Table, is_gap

_NAMES = {"tk": "Türkmençe", "ru": "Русский", "en": "English"}
_WIDTHS = (6, 24, 22, 80, 20, 50)


def workbook(tables: Sequence[Table], as_of: str) -> bytes:
    """Return the file; ``as_of`` is an ISO date. The same decisions give the same bytes."""

    def fill(book: Workbook) -> None:
        for table in tables:
            _fill(book, table)

    return spreadsheet(fill, tables[0].phrase("reply.title"), as_of)


def _fill(book: Workbook, table: Table) -> None:
    rows = table.rows()
    sheet = headed(book, _NAMES[table.lang], table.heads(), _WIDTHS, len(rows))
    number = book.add_format(FRAME)
    # a quoted cell stays text even if somebody edits it and presses Enter
    plain = book.add_format({**FRAME, "quote_prefix": True})
    gap = book.add_format({**FRAME, "font_color": "#C00000", "bold": True})
    for n, row in enumerate(rows, 1):
        sheet.write_number(n, 0, row.number, number)
        for column, paragraphs in enumerate(row.cells()[1:], 1):
            look = gap if any(map(is_gap, paragraphs)) else plain
            sheet.write_string(n, column, _words(paragraphs), look)


def _words(paragraphs: Sequence[Sequence[Inline]]) -> str:
    """Return a cell, a line for each paragraph."""
    return "\n".join(clean(text_of(inlines)) for inlines in paragraphs)[:LONGEST_CELL]
