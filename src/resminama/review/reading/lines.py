"""The lines of a returned file: paragraphs as they were before any tracked Enter, rows of tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from resminama.document.spot import Part, Spot
from resminama.lean import dataclass
from resminama.ooxml.revisions import View
from resminama.ooxml.story import CellContent, Item, Kind, Par, RowContent, text
from resminama.review.changes import BaseFrom
from resminama.review.reading.base import Base, BaseLine, BasePar, folded, row_key


@dataclass(slots=True, eq=False)
class Group:
    """Paragraphs that were one before changes: all but the last end in an inserted mark."""

    pars: list[Par]
    base: str = ""
    """Its text with every change refused."""
    is_new: bool = False
    """Nothing of it was there: even the last mark was inserted, before a table or at the end."""
    in_cell: bool = False


@dataclass(slots=True, eq=False)
class FileLine:
    """A paragraph, or a table row with the groups of each cell."""

    cells: list[list[Group]]
    row: RowContent | None = None
    key: str = ""
    bookmarks: list[str] = field(default_factory=list)

    @property
    def groups(self) -> Iterator[Group]:
        """All groups."""
        return (group for cell in self.cells for group in cell)

    @property
    def is_new(self) -> bool:
        """Whether changes made it: there is nothing to find it by."""
        if self.row is not None:
            return self.row.came is not None
        return all(group.is_new or not group.base for group in self.groups) and not self.bookmarks


def file_lines(items: Sequence[Item]) -> list[FileLine]:
    """Return the lines of a story, contents tables left out."""
    found: list[FileLine] = []
    waiting: list[Par] = []
    for item in items:
        if isinstance(item, RowContent):
            found += _lines(waiting)
            waiting = []
            found.append(_row(item))
        elif not item.in_contents:
            waiting.append(item)
    return found + _lines(waiting)


def groups(pars: Iterable[Par], *, in_cell: bool = False) -> list[Group]:
    """Return paragraphs by what they were before."""
    found: list[Group] = []
    open_: list[Par] = []
    for par in pars:
        open_.append(par)
        if par.came is None:
            found.append(group_of(open_, in_cell=in_cell))
            open_ = []
    if open_:
        group = group_of(open_, in_cell=in_cell)
        group.is_new = not group.base
        found.append(group)
    return found


def chains(pars: Iterable[Par]) -> Iterator[list[Par]]:
    """Yield paragraphs by what they will be: all but the last end in a deleted mark."""
    open_: list[Par] = []
    for par in pars:
        open_.append(par)
        if par.went is None:
            yield open_
            open_ = []
    if open_:
        yield open_


def group_of(pars: list[Par], *, in_cell: bool) -> Group:
    """Return paragraphs that were one."""
    return Group(pars, "".join([text(par.pieces, View.REJECTED) for par in pars]), in_cell=in_cell)


def _lines(pars: list[Par]) -> list[FileLine]:
    return [line_of(group) for group in groups(pars)]


def line_of(group: Group) -> FileLine:
    """Return the line that a group is, outside of tables."""
    return FileLine(
        [[group]], None, folded(group.base), [name for par in group.pars for name in par.bookmarks]
    )


def _row(row: RowContent) -> FileLine:
    shown = [cell for cell in row.cells if not _is_hidden(cell)]
    cells = [groups(cell.pars, in_cell=True) for cell in shown]
    texts = ["\n".join(group.base for group in cell if not group.is_new) for cell in cells]
    names = [name for cell in shown for par in cell.pars for name in par.bookmarks]
    return FileLine(cells, row, folded(row_key(texts)), names)


def _is_hidden(cell: CellContent) -> bool:
    """Whether a cell was not there, or stands under the one above and says nothing."""
    came = cell.change is not None and cell.change.kind == "cellIns"
    return came or (cell.continued and not any(par.pieces for par in cell.pars))


def own_base(lines: Sequence[FileLine], notes: Mapping[str, list[Par]]) -> Base:
    """Return the lines of a foreign file, all changes refused, as what was sent; ``¶7`` is its line 7."""
    found = [_own_line(line, number, notes) for number, line in enumerate(lines, 1) if not line.is_new]
    return Base("", "", "", "", found, (), BaseFrom.NONE)


def _own_line(line: FileLine, number: int, notes: Mapping[str, list[Par]]) -> BaseLine:
    at, part = f"¶{number}", Part.TEXT if line.row is None else Part.CELL
    cells = [
        [
            BasePar(Spot(at, part, 0, 0, c, n if c else 0), group.base, notes=_own_notes(at, group, notes))
            for n, group in enumerate(cell, 1)
        ]
        or [BasePar(Spot(at, part, 0, 0, c, 1), "")]
        for c, cell in enumerate(line.cells, 0 if line.row is None else 1)
    ] or [[BasePar(Spot(at, part, 0, 0, 1, 1), "")]]
    return BaseLine(cells, "", line.row is not None, line.key)


def _own_notes(at: str, group: Group, notes: Mapping[str, list[Par]]) -> list[BasePar]:
    pieces = (piece for par in group.pars for piece in par.pieces)
    called = [piece.key for piece in pieces if piece.kind is Kind.NOTE and piece.came is None]
    texts = ("".join(text(par.pieces, View.REJECTED) for par in notes.get(key, ())) for key in called)
    return [BasePar(Spot(at, Part.NOTE, number=n), said) for n, said in enumerate(texts, 1)]
