"""A report as an .xlsx file: a sheet for each table, text that never becomes a formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resminama.deliver.office import clean
from resminama.deliver.spreadsheet import FRAME, LONGEST_CELL, headed, spreadsheet
from resminama.survey.tables import Survey
from resminama.survey.teller import Teller

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_SIGNS_PER_MM = 0.5
_LONGEST_NAME = 28
"""Characters of a sheet's name behind its number."""
_REFUSED = "[]:*?/\\'"
"""Signs that a sheet's name may not have."""
_BOX = {"bg_color": "#FFF8DC"}
"""How a cell that waits for a decision looks."""
_FORMULA_SIGNS = ("=", "+", "-", "@")


def workbook(survey: Survey, teller: Teller) -> bytes:
    """Return the file; the same sources give the same bytes."""
    title, _ = teller.heading(survey)
    return spreadsheet(lambda book: _fill(book, survey, teller), title, teller.given.as_of)


def _fill(book: Workbook, survey: Survey, teller: Teller) -> None:
    # a quoted cell stays text even if somebody edits it and presses Enter
    plain, quoted = book.add_format(FRAME), book.add_format({**FRAME, "quote_prefix": True})
    box = book.add_format({**FRAME, **_BOX})
    for n, table in enumerate(survey.tables, start=1):
        heads = [teller.say(column.key) for column in table.columns]
        widths = [int(column.width * _SIGNS_PER_MM) + 1 for column in table.columns]
        sheet = headed(book, f"{n}. {_sheet_name(survey, table.key, teller)}", heads, widths, len(table.rows))
        if table.keyed:
            sheet.set_column(len(heads) - 1, len(heads) - 1, None, None, {"hidden": True})
        for row, cells in enumerate(table.rows, start=1):
            for column, words in enumerate(cells):
                text = clean(words)[:LONGEST_CELL]
                look = box if table.keyed and column == len(cells) - 2 else plain
                sheet.write_string(row, column, text, quoted if text.startswith(_FORMULA_SIGNS) else look)


def _sheet_name(survey: Survey, key: str, teller: Teller) -> str:
    """Return the heading of a table, or the short name that the templates have for a long one.

    A heading of the sources, such as the title of a rehearsal, has none and ends with a whole word.
    """
    short = f"survey.sheet-{key.rpartition('.')[2] or survey.name}"
    if teller.knows(short):
        return teller.say(short)
    words = teller.say(key) if key else teller.heading(survey)[0]
    allowed = "".join(sign for sign in words if sign not in _REFUSED)
    if len(allowed) <= _LONGEST_NAME:
        return allowed
    return allowed[: _LONGEST_NAME + 1].rpartition(" ")[0].rstrip(",;–")
