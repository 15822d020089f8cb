"""Geometry of tables that the template cannot cheaply ask for: widths of cells, heights of rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from resminama.document import walk
from resminama.document.tree import Cell, Field, Inline, Link, Revised, Role, Row, Run
from resminama.draw.metrics import width

MM_PER_PT = 25.4 / 72
INSET = 1.5
"""Millimetres left free at each side of a cell."""
_CHARACTER = 0.5  # mean advance of Tinos, ems; Russian and Turkmen text measures 0.47 to 0.52
_WIDEST = 0.8  # mean advance that hardly a word reaches, capitals included, ems
_LINE = 1.15  # single line of Tinos, ems


def column_widths(relative: Sequence[float], room: float) -> list[float]:
    """Return the columns' widths in millimetres for a table as wide as ``room``."""
    total = sum(relative)
    return [width / total * room for width in relative]


class Rooms:
    """Gives each cell of successive rows the width of its text, spans considered."""

    def __init__(self, widths: Sequence[float]) -> None:
        """Begin above the first row of a table with columns of ``widths`` millimetres."""
        self._widths = widths
        self._busy = [0] * len(widths)  # rows for which a span from above still takes the column

    def of(self, row: Row) -> Iterator[tuple[Cell, float]]:
        """Yield the cells of the next row with the width of their text in millimetres."""
        column = 0
        taken = [max(count - 1, 0) for count in self._busy]
        for cell in row.cells:
            while column < len(self._busy) and self._busy[column]:
                column += 1
            end = min(column + cell.columns, len(self._widths))
            taken[column:end] = [cell.rows - 1] * (end - column)
            yield cell, max(sum(self._widths[column:end]) - 2 * INSET, 1.0)
            column = end
        self._busy = taken


def height(cell: Cell, room: float, size: float) -> float:
    """Return about how high the cell's text stands, in millimetres, set in ``size`` points."""
    em = size * MM_PER_PT
    lines = (
        math.ceil(max(_length(paragraph.inlines), 1) * _CHARACTER * em / room)
        for paragraph in cell.paragraphs
    )
    return sum(lines) * _LINE * em


def has_room(cell: Cell, room: float, size: float) -> bool:
    """Tell whether the column takes every word of the cell whole: then none is divided.

    Args:
        cell: the cell.
        room: width of its text in millimetres.
        size: type size in points.
    """
    em = size * MM_PER_PT
    for paragraph in cell.paragraphs:
        bold = paragraph.role is Role.CELL_HEAD or any(_is_bold(item) for item in paragraph.inlines)
        for word in _words(paragraph.inlines):
            if len(word) * _WIDEST * em > room and _width(word, em, bold) > room:
                return False
    return True


def _is_bold(item: Inline) -> bool:
    return isinstance(item, Run) and item.bold


def _words(inlines: tuple[Inline, ...]) -> Iterator[str]:
    """Yield what no line can be broken in, of choices too; of a redline its new text."""
    yield from walk.plain(inlines).replace("-", "- ").split(" ")
    for item in inlines:
        if isinstance(item, Field):
            yield from (word for _, choice in item.choices for word in choice.split(" "))


def _width(word: str, em: float, bold: bool) -> float:
    try:
        return width(word, em, bold=bold)
    except KeyError:  # a sign that the font lacks: compiling will name it
        return math.inf


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
