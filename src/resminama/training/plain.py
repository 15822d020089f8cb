"""Tables as text for a terminal: columns side by side, long cells on several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from textwrap import wrap

from resminama.survey.tables import Cells, Survey
from resminama.survey.teller import Teller

_WIDEST = 64
"""Characters of a column."""


def plain(survey: Survey, teller: Teller) -> str:
    """Return a report as text; a group of rows has its heading above it."""
    lines = list(teller.heading(survey))
    for table in survey.tables:
        lines += ["", teller.say(table.key)] if table.key else [""]
        heads = tuple(teller.say(column.key) for column in table.columns)
        if not table.grouped:
            lines += _columns([heads, *table.rows])
            continue
        for group, rows in groupby(table.rows, key=lambda row: row[0]):
            lines += ["", group, *(f"  {line}" for line in _columns([row[1:] for row in rows]))]
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")


def _columns(rows: Sequence[Cells]) -> Iterator[str]:
    cut = [[wrap(cell, _WIDEST) or [""] for cell in row] for row in rows]
    widths = [max(len(line) for row in cut for line in row[n]) for n in range(len(rows[0]))] if rows else []
    for row in cut:
        for lines in zip_longest(*row, fillvalue=""):
            yield "  ".join(line.ljust(width) for line, width in zip(lines, widths, strict=True)).rstrip()
