"""How wide the columns of a table stand: both writers ask, so that Word and PDF have the same ones."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from resminama.document import walk
from resminama.document.tree import Cell, Field, Inline, Role, Row, Run, Table
from resminama.draw.metrics import width

PADDING = 1.5
"""Millimetres left free at each side of a cell."""
MM_PER_PT = 25.4 / 72
_WIDEST = 0.8  # mean advance that hardly a word reaches, capitals included, ems
_KEPT = 0.6
"""Part of its width that a column keeps at least when it gives room to others."""
_SLACK = 0.2
"""Millimetres that a word needs beside its own width: Word rounds to twentieths of a point."""


class Places:
    """Tells which columns the cells of successive rows take, spans considered."""

    def __init__(self, columns: int) -> None:
        """Begin above the first row of a table of ``columns``."""
        self._busy = [0] * columns  # rows for which a span from above still takes the column

    def of(self, row: Row) -> Iterator[tuple[Cell, int, int]]:
        """Yield the cells of the next row, each with its first column and the one behind its last."""
        column = 0
        taken = [max(count - 1, 0) for count in self._busy]
        for cell in row.cells:
            while column < len(self._busy) and self._busy[column]:
                column += 1
            end = min(column + cell.columns, len(self._busy))
            taken[column:end] = [cell.rows - 1] * (end - column)
            yield cell, column, end
            column = end
        self._busy = taken


def column_widths(table: Table, room: float, size: float) -> list[float]:
    """Return the columns' widths in millimetres for a table as wide as ``room``, set in ``size`` points.

    They are as its kind of table gives them, unless a word is longer than its column while others have more
    than they need: then a line need not divide it.
    """
    total = sum(table.widths)
    given = [share / total * room for share in table.widths]
    if not table.borders or all(
        has_room(cell, given[first] - 2 * PADDING, size) for cell, first in _single(table)
    ):
        return given
    return _shared(given, _least(table, size))


def has_room(cell: Cell, room: float, size: float) -> bool:
    """Tell whether the column takes every word of the cell whole: then none is divided.

    Args:
        cell: the cell.
        room: width of its text in millimetres.
        size: type size in points.
    """
    em = size * MM_PER_PT
    return all(
        len(word) * _WIDEST * em <= room or _width(word, em, bold) <= room for word, bold in _words(cell)
    )


def _single(table: Table) -> Iterator[tuple[Cell, int]]:
    """Yield the cells that take one column, with its number."""
    places = Places(len(table.widths))
    for row in (*table.head, *table.rows):
        yield from ((cell, first) for cell, first, end in places.of(row) if end == first + 1)


def _least(table: Table, size: float) -> list[float]:
    """Return for each column the width of its longest word, with the white around it."""
    em = size * MM_PER_PT
    least = [0.0] * len(table.widths)
    for cell, column in _single(table):
        longest = max((_width(word, em, bold) for word, bold in _words(cell)), default=0.0)
        least[column] = max(least[column], longest + 2 * PADDING + _SLACK)
    return least


def _shared(given: Sequence[float], least: Sequence[float]) -> list[float]:
    """Return the widths with room moved to columns that lack it: to as many of them as can have enough."""
    floors = [max(need, width_ * _KEPT) for width_, need in zip(given, least, strict=True)]
    spare = [max(width_ - floor, 0.0) for width_, floor in zip(given, floors, strict=True)]
    lacking = sorted((need - given[n], n) for n, need in enumerate(least) if need > given[n])
    left = sum(spare)
    wanted: dict[int, float] = {}
    for lack, column in lacking:
        if lack <= left:
            wanted[column] = lack
            left -= lack
    moved = sum(wanted.values()) / (sum(spare) or 1.0)
    return [width_ + wanted.get(n, -spare[n] * moved) for n, width_ in enumerate(given)]


def _words(cell: Cell) -> Iterator[tuple[str, bool]]:
    """Yield what no line can be broken in, of choices too, and whether it is bold."""
    for paragraph in cell.paragraphs:
        bold = paragraph.role is Role.CELL_HEAD or any(_is_bold(item) for item in paragraph.inlines)
        for word in _unbroken(paragraph.inlines):
            yield word, bold


def _is_bold(item: Inline) -> bool:
    return isinstance(item, Run) and item.bold


def _unbroken(inlines: tuple[Inline, ...]) -> Iterator[str]:
    yield from walk.plain(inlines).replace("-", "- ").split(" ")
    for item in inlines:
        if isinstance(item, Field):
            yield from (word for _, choice in item.choices for word in choice.split(" "))


def _width(word: str, em: float, bold: bool) -> float:
    try:
        return width(word, em, bold=bold)
    except KeyError:  # a sign that the font lacks: compiling will name it
        return math.inf
