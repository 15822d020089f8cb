"""Tables of a redline: rows that came and went, and words inside the cells of the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from resminama.compare.likeness import aligned, likeness
from resminama.compare.paragraphs import ALIKE, alike, merged, paragraph
from resminama.compare.pen import Pen
from resminama.compare.rewording import reworded
from resminama.document import walk
from resminama.document.tree import Cell, Change, Paragraph, Role, Row, Table


def same_table(old: Table, new: Table) -> bool:
    """Tell whether two tables have the same columns, so that one can become the other row by row."""
    heads = len(old.head) == len(new.head) and all(
        _spans(one) == _spans(other) for one, other in zip(old.head, new.head, strict=True)
    )
    return heads and len(old.widths) == len(new.widths) and old.borders == new.borders


def revised_table(old: Table, new: Table, pen: Pen) -> Table:
    """Return ``new`` with what changed since ``old``; both have the same columns."""
    head = tuple(_row(one, other, pen) for one, other in zip(old.head, new.head, strict=True))
    rows: list[Row] = []
    for gone, come in aligned(_bands(old.rows), _bands(new.rows), _score):
        if gone is not None and come is not None:
            rows += [_row(one, other, pen) for one, other in zip(gone.rows, come.rows, strict=True)]
        elif gone is not None:
            rows += [pen.row(row, Change.DELETED) for row in gone.rows]
        elif come is not None:
            rows += [pen.row(row, Change.INSERTED) for row in come.rows]
    caption = reworded(old.caption, new.caption, pen)
    label = pen.relabelled(old.label, new.label)
    return replace(new, head=head, rows=tuple(rows), caption=caption, label=label)


_SAME_START = 0.2
"""How much the same first cell makes up for other words in the rest."""


@dataclass(frozen=True)
class _Band:
    """Rows that cells spanning several rows hold together; mostly one."""

    rows: tuple[Row, ...]

    @cached_property
    def words(self) -> list[str]:
        """All that they say."""
        return _words(self.rows)

    @cached_property
    def start(self) -> list[str]:
        """What the first cell says: mostly what the row is about."""
        return _words([Row(self.rows[0].cells[:1])])


def _bands(rows: Sequence[Row]) -> list[_Band]:
    bands: list[_Band] = []
    open_, left = list[Row](), 0
    for row in rows:
        open_.append(row)
        left = max(left - 1, 0, *(cell.rows - 1 for cell in row.cells))
        if not left:
            bands.append(_Band(tuple(open_)))
            open_ = []
    return bands + ([_Band(tuple(open_))] if open_ else [])


def _words(rows: Iterable[Row]) -> list[str]:
    paragraphs = (item for row in rows for cell in row.cells for item in cell.paragraphs)
    return " ".join(walk.plain(item.inlines) for item in paragraphs).split()


def _score(old: _Band, new: _Band) -> float:
    """Return how well two bands fit together; those with addresses go by them alone."""
    if [_spans(row) for row in old.rows] != [_spans(row) for row in new.rows]:
        return 0.0
    before, after = ([row.anchor for row in band.rows] for band in (old, new))
    if any(before) or any(after):
        return float(before == after)
    shared = likeness(old.words, new.words) + _SAME_START * (old.start == new.start)
    return shared if shared >= ALIKE else 0.0


def _spans(row: Row) -> list[tuple[int, int]]:
    return [(cell.columns, cell.rows) for cell in row.cells]


def _row(old: Row, new: Row, pen: Pen) -> Row:
    cells = tuple(_cell(one, other, pen) for one, other in zip(old.cells, new.cells, strict=True))
    return replace(new, cells=cells)


def _cell(old: Cell, new: Cell, pen: Pen) -> Cell:
    if old == new and not any(item.label for item in new.paragraphs):
        return new
    blank = (Paragraph(Role.CELL, ()),)
    found = merged(old.paragraphs or blank, new.paragraphs or blank, alike, paragraph, pen)
    return replace(new, paragraphs=tuple(_last_stays(found)))


def _last_stays(found: list[Paragraph]) -> list[Paragraph]:
    """Move marks up so that the last one stays: a cell ends with a mark that cannot come or go.

    Between "a" and "a ¶ b" the mark of "a" came, not that of "b".
    """
    kept = max(place for place, item in enumerate(found) if item.revision is None)
    marks = [item.revision for item in found]
    marks[kept:] = [*marks[kept + 1 :], None]
    return [replace(item, revision=mark) for item, mark in zip(found, marks, strict=True)]
