"""Differences as an .xlsx file: text that never becomes a formula."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from typing import Any

from xlsxwriter import Workbook

from resminama.deliver.office import clean, repacked
from resminama.equivalence.kinds import Difference
from resminama.equivalence.report import LANGUAGES, Say, described, pieces
from resminama.lang import Lang
from resminama.ooxml.unzip import parts

_WIDTHS = (38, 14, 16, 60, 60, 60, 30)
_NO_GUESSING = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST_CELL = 32_000


def workbook(differences: Sequence[Difference], as_of: str, lang: Lang, say: Say) -> bytes:
    """Return one row for each difference, the differing parts bold and red; ``as_of`` is an ISO date.

    A reason for which one was silenced stands as a remark. The same differences give the same bytes.
    """
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, **_NO_GUESSING})
    book.set_properties(
        {"title": say("report.differences-title"), "created": datetime.datetime.fromisoformat(as_of)}
    )
    _fill(book, differences, lang, say)
    book.close()
    return repacked(parts(buffer.getvalue()))


def _fill(book: Workbook, differences: Sequence[Difference], lang: Lang, say: Say) -> None:
    sheet = book.add_worksheet("Equivalence")
    head = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "top"})
    # a quoted cell stays text even if somebody edits it and presses Enter
    plain = book.add_format({"border": 1, "text_wrap": True, "valign": "top", "quote_prefix": True})
    marked = book.add_format({"bold": True, "color": "#C00000"})
    keys = ("unit", "what", "value")
    headings = (*(say(f"report.{key}") for key in keys), *LANGUAGES.values(), say("report.remark"))
    for column, (words, width) in enumerate(zip(headings, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, words, head)
    for n, difference in enumerate(differences, 1):
        for column, words in enumerate((difference.address, *described(difference, lang, say))):
            sheet.write_string(n, column, clean(words), plain)
        for column, shown in enumerate(LANGUAGES, 3):
            _write(sheet, n, column, difference, shown, plain, marked)
        sheet.write_string(n, len(headings) - 1, clean(difference.silenced), plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(differences), len(headings) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _write(
    sheet: Any, row: int, column: int, difference: Difference, lang: Lang, plain: Any, marked: Any
) -> None:
    """Write one text; a rich string needs two stretches at least."""
    words = clean(difference.texts.get(lang, ""))[:_LONGEST_CELL]
    stretches = [
        part
        for start, end, is_marked in pieces(words, difference.ranges.get(lang, ()))
        if words[start:end]
        for part in ((marked, words[start:end]) if is_marked else (words[start:end],))
    ]
    if sum(isinstance(part, str) for part in stretches) > 1:
        sheet.write_rich_string(row, column, *stretches, plain)
    else:
        sheet.write_string(row, column, words, plain)
