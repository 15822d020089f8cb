"""Geometry of tables that the template cannot cheaply ask for: room in cells, heights of rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from resminama.document.tree import Cell, Inline, Link, Revised, Row, Run
from resminama.write.columns import MM_PER_PT, PADDING, Places

_CHARACTER = 0.5  # mean advance of Tinos, ems; Russian and Turkmen text measures 0.47 to 0.52
_LINE = 1.15  # single line of Tinos, ems


class Rooms:
    """Gives each cell of successive rows the width of its text, spans considered."""

    def __init__(self, widths: Sequence[float]) -> None:
        """Begin above the first row of a table with columns of ``widths`` millimetres."""
        self._widths = widths
        self._places = Places(len(widths))

    def of(self, row: Row) -> Iterator[tuple[Cell, float]]:
        """Yield the cells of the next row with the width of their text in millimetres."""
        for cell, first, end in self._places.of(row):
            yield cell, max(sum(self._widths[first:end]) - 2 * PADDING, 1.0)


def height(cell: Cell, room: float, size: float) -> float:
    """Return about how high the cell's text stands, in millimetres, set in ``size`` points."""
    em = size * MM_PER_PT
    lines = (
        math.ceil(max(_length(paragraph.inlines), 1) * _CHARACTER * em / room)
        for paragraph in cell.paragraphs
    )
    return sum(lines) * _LINE * em


def _length(inlines: Iterable[Inline]) -> int:
    """Return the number of characters; notes stand at the foot of the page."""
    length = 0
    for item in inlines:
        if isinstance(item, Run):
            length += len(item.text)
        elif isinstance(item, Link):
            length += _length(item.runs)
        elif isinstance(item, Revised):
            length += _length(item.inlines)
    return length
