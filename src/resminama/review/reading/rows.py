"""One table row of the file against what was sent: its cells, and rows and cells that came or went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.document.spot import Spot
from resminama.ooxml.revisions import View
from resminama.ooxml.story import CellContent, Par, RowContent, Stamp, text
from resminama.review.changes import CellChange, CellKind, NewRow, RemovedRow
from resminama.review.reading.align import Budget, pairs_by_likeness
from resminama.review.reading.base import BaseLine, BasePar
from resminama.review.reading.lines import FileLine, Group
from resminama.review.reading.paragraphs import Paragraphs
from resminama.review.reading.record import Record, Removal, author

_KINDS = {"cellIns": CellKind.INSERTED, "cellDel": CellKind.REMOVED, "cellMerge": CellKind.MERGED}


class Rows:
    """Reads the changes of rows into a record."""

    def __init__(self, record: Record, paragraphs: Paragraphs) -> None:
        self._record, self._paragraphs = record, paragraphs

    def read(self, line: FileLine, row: RowContent, base: BaseLine) -> None:
        """Read a row that was ``base``."""
        self._record.last = base.spot
        self._record.note_formats(row.formats, base.spot)
        if row.went is not None:
            self.remove(base, row.went)
            self._settle(row, base.spot)
            return
        pairs = dict(_cell_pairs(line.cells, base.cells, self._record.budget))
        for place, groups in enumerate(line.cells):
            if place in pairs:
                self._cell(groups, base.cells[pairs[place]])
        for place in sorted(set(range(len(base.cells))) - set(pairs.values())):
            self._lost_cell(base.cells[place])
        self._cell_changes(row, base)
        self._settle(row, base.spot)
        self._record.last = base.spot

    def arrive(self, row: RowContent, stamp: Stamp | None) -> None:
        """Take in a row that was not there; its paragraphs are its own."""
        cells = tuple(_cell_text(cell, View.ACCEPTED) for cell in row.cells if not cell.continued)
        id_ = self._record.ids.id("row", self._record.last, *cells)
        tracked = stamp is not None
        new = NewRow(id=id_, spot=self._record.last, cells=cells, tracked=tracked, **author(stamp))
        self._record.proposals.append(new)
        self._settle(row, self._record.last)
        self._record.note_formats(row.formats, self._record.last)

    def remove(self, base: BaseLine, stamp: Stamp | None) -> None:
        """Report a row that is gone."""
        cells = tuple("\n".join(par.text for par in cell) for cell in base.cells)
        id_ = self._record.ids.id("no-row", base.spot, *cells)
        gone = RemovedRow(id=id_, spot=base.spot, cells=cells, tracked=stamp is not None, **author(stamp))
        self._record.proposals.append(gone)

    def _settle(self, row: RowContent, spot: Spot) -> None:
        """Give a spot to every paragraph of the row that has none, for comments."""
        for cell in row.cells:
            for par in cell.pars:
                self._record.spots.setdefault(par, spot)

    def _cell(self, groups: Sequence[Group], base: Sequence[BasePar]) -> None:
        pairs = dict(_paragraph_pairs(groups, base, self._record.budget))
        for place, group in enumerate(groups):
            if place in pairs:
                self._paragraphs.read(group, base[pairs[place]])
            else:
                self._record.last = base[0].spot
                for par in group.pars:
                    self._paragraphs.arrive(par)
        for place in sorted(set(range(len(base))) - set(pairs.values())):
            if base[place].text.strip():
                self._lost(base[place])

    def _lost(self, par: BasePar) -> None:
        self._record.proposals.append(Removal(par.spot, par.text, None, par.origin, par.digest))

    def _lost_cell(self, base: Sequence[BasePar]) -> None:
        words = "\n".join(par.text for par in base)
        self._change(CellKind.REMOVED, base[0].spot, words, None)

    def _cell_changes(self, row: RowContent, base: BaseLine) -> None:
        """Report cells that were marked; the spot of a new one is that of the cell before it."""
        place = 0
        for cell in row.cells:
            spot = base.cells[min(max(place - 1, 0), len(base.cells) - 1)][0].spot
            inserted = cell.change is not None and cell.change.kind == "cellIns"
            if not inserted:
                spot = base.cells[min(place, len(base.cells) - 1)][0].spot
            if cell.change is not None:
                view = View.ACCEPTED if inserted else View.REJECTED
                self._change(_KINDS[cell.change.kind], spot, _cell_text(cell, view), cell.change)
                if inserted:
                    self._record.spots.update(dict.fromkeys(cell.pars, spot))
            if not inserted and not cell.continued:
                place += 1

    def _change(self, kind: CellKind, spot: Spot, words: str, stamp: Stamp | None) -> None:
        id_ = self._record.ids.id("cell", spot, kind, words)
        tracked = stamp is not None
        change = CellChange(id=id_, spot=spot, kind=kind, text=words, tracked=tracked, **author(stamp))
        self._record.proposals.append(change)


def _cell_text(cell: CellContent, view: View) -> str:
    return "\n".join(text(par.pieces, view) for par in cell.pars if _is_in(par, view))


def _is_in(par: Par, view: View) -> bool:
    return par.mark(view) or bool(text(par.pieces, view))


def _cell_pairs(
    cells: Sequence[Sequence[Group]], base: Sequence[Sequence[BasePar]], budget: Budget
) -> Iterator[tuple[int, int]]:
    if len(cells) == len(base):
        yield from ((place, place) for place in range(len(base)))
        return
    texts = ["\n".join(group.base for group in cell) for cell in cells]
    yield from pairs_by_likeness(texts, ["\n".join(par.text for par in cell) for cell in base], budget)


def _paragraph_pairs(
    groups: Sequence[Group], base: Sequence[BasePar], budget: Budget
) -> Iterator[tuple[int, int]]:
    if len(groups) == len(base):
        yield from ((place, place) for place in range(len(base)))
    elif len(base) == 1 and not base[0].text:
        yield 0, 0
    else:
        yield from pairs_by_likeness([group.base for group in groups], [par.text for par in base], budget)
