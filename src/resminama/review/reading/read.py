"""A returned Word file with all that people did to it, each thing at the unit it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from resminama.document.spot import Part, Spot
from resminama.lang import Lang
from resminama.ooxml.revisions import View
from resminama.ooxml.story import Item, Par, RowContent, text
from resminama.review.changes import MergedUnits, MovedUnit, Returned, Unmapped
from resminama.review.reading.align import Alignment, align
from resminama.review.reading.base import Base, BaseLine
from resminama.review.reading.edges import read_contents, read_edges
from resminama.review.reading.joined import Joins
from resminama.review.reading.lines import FileLine, Group, chains, own_base
from resminama.review.reading.moves import settle
from resminama.review.reading.paragraphs import Paragraphs
from resminama.review.reading.parting import parted
from resminama.review.reading.record import Arrival, Record, Removal, author
from resminama.review.reading.rows import Rows
from resminama.review.reading.threads import threads
from resminama.review.reading.told import Told


def read(told: Told, sent: Base | None) -> Returned:
    """Return what people did to a file since it was ``sent``; None: not ours, its paragraphs are counted."""
    base = sent or own_base(told.lines, told.notes)
    told = replace(told, lines=parted(told.lines, base.lines))
    record = Record(Lang(base.lang) if base.lang in set(Lang) else Lang.EN, Spot(base.document))
    alignment = align(told.lines, base.lines)
    _Walk(record, told, base, alignment).run()
    _merge(record, told.items)
    paragraphs = Paragraphs(record, told.notes)
    read_contents(paragraphs, [item for item in told.items if isinstance(item, Par)], base)
    read_edges(paragraphs, told.edges, base)
    proposals = settle(record)
    order = _order(base.lines)
    return Returned(
        base.document,
        record.lang,
        base.version,
        base.digest,
        tuple(sorted(record.changes, key=lambda change: order(change.spot))),
        tuple(sorted(proposals, key=lambda proposal: order(proposal.spot))),
        tuple(sorted(record.formats, key=lambda change: order(change.spot))),
        threads(told, record),
        tuple(record.unmapped),
        tuple(dict.fromkeys(spot.address for spot in sorted(set(record.spots.values()), key=order))),
        base.source,
        dict(Counter(alignment.how.values())),
    )


def _order(lines: Sequence[BaseLine]) -> Callable[[Spot], int]:
    """Return the place of a spot in reading order; what belongs to no line comes last."""
    places: dict[tuple[str, int, int], int] = {}
    for place, line in enumerate(lines):
        spot = line.spot
        places.setdefault((spot.address, spot.table, spot.row), place)
        if spot.part in (Part.FRAME, Part.CAPTION):
            places.setdefault((str(spot), 0, 0), place)
    end = len(lines)

    def order(spot: Spot) -> int:
        if spot.part in (Part.FRAME, Part.CAPTION):
            return places.get((str(spot), 0, 0), end)
        if spot.part in (Part.EDGE, Part.CONTENTS):
            return end
        return places.get((spot.address, spot.table, spot.row), end)

    return order


class _Walk:
    """Goes through the lines of the file, and through what is missing in it, in reading order."""

    def __init__(self, record: Record, told: Told, base: Base, alignment: Alignment) -> None:
        self._record, self._lines, self._base, self._alignment = record, told.lines, base, alignment
        self._paragraphs = Paragraphs(record, told.notes)
        self._rows = Rows(record, self._paragraphs)
        self._joins = Joins(record, told.lines, base.lines, alignment)

    def run(self) -> None:
        """Read every line."""
        lost = self._lost()
        self._report_lost(lost.get(-1, ()))
        for place, line in enumerate(self._lines):
            before = self._record.last
            number = self._alignment.pairs.get(place)
            if not self._joins.read(place):
                self._line(line, None if number is None else self._base.lines[number])
            if place in self._alignment.moved and number is not None:
                self._moved(line, self._base.lines[number], before)
            if number is not None:
                self._report_lost(lost.get(number, ()))

    def _lost(self) -> Mapping[int, list[BaseLine]]:
        """Return the lines that no line of the file is, by the last one before them that some line is."""
        found: dict[int, list[BaseLine]] = {}
        kept, last = set(self._alignment.pairs.values()), -1
        for place, line in enumerate(self._base.lines):
            if place in kept:
                last = place
            elif line.key.strip("\x1f\n ") and place not in self._joins.taken_base:
                found.setdefault(last, []).append(line)
        return found

    def _report_lost(self, lines: Iterable[BaseLine]) -> None:
        for line in lines:
            if line.row:
                self._rows.remove(line, None)
            else:
                par = line.cells[0][0]
                self._record.proposals.append(Removal(par.spot, par.text, None, par.origin, par.digest))

    def _line(self, line: FileLine, base: BaseLine | None) -> None:
        if line.row is not None:
            self._row(line, line.row, base)
        elif base is not None:
            self._paragraphs.read(line.cells[0][0], base.cells[0][0])
        elif line.cells[0][0].base:
            self._stranger(line.cells[0][0])
        else:
            self._blank(line.cells[0][0])

    def _row(self, line: FileLine, row: RowContent, base: BaseLine | None) -> None:
        if base is not None:
            self._rows.read(line, row, base)
        elif row.came is not None or line.key.strip("\x1f\n "):
            self._rows.arrive(row, row.came)

    def _blank(self, group: Group) -> None:
        """Read paragraphs that said nothing before: white space, or all new."""
        for par in group.pars:
            if par.came is not None or text(par.pieces, View.ACCEPTED).strip():
                self._paragraphs.arrive(par)
            else:
                self._paragraphs.pass_by(par)

    def _stranger(self, group: Group) -> None:
        """Read a paragraph that was not sent and that no tracking explains."""
        record = self._record
        accepted = "".join(text(par.pieces, View.ACCEPTED) for par in group.pars)
        stamp = next((s for par in group.pars for p in par.pieces if (s := p.came or p.went)), None)
        record.spots.update(dict.fromkeys(group.pars, record.last))
        for par in group.pars:
            record.note_formats(par.formats, record.last)
        if stamp is None:
            record.proposals.append(Arrival(record.last, accepted, group.pars[0].style, None))
        else:
            id_ = record.ids.id("unmapped", record.last, group.base, accepted)
            record.unmapped.append(
                Unmapped(id=id_, near=record.last, base=group.base, accepted=accepted, **author(stamp))
            )

    def _moved(self, line: FileLine, base: BaseLine, after: Spot) -> None:
        words = " | ".join(
            "".join(text(par.pieces, View.ACCEPTED) for group in cell for par in group.pars)
            for cell in line.cells
        )
        id_ = self._record.ids.id("moved", base.spot, after, words)
        self._record.proposals.append(
            MovedUnit(id=id_, spot=base.spot, after=after, text=words, tracked=False)
        )


def _merge(record: Record, items: Sequence[Item]) -> None:
    """Report units that went on in the paragraph of another when its mark was deleted."""
    for pars in _stretches(items):
        for chain in chains(pars):
            if len(chain) > 1:
                _merged(record, chain)


def _stretches(items: Iterable[Item]) -> Iterator[list[Par]]:
    """Yield the paragraphs that stand right behind each other: between tables, and in each cell."""
    waiting: list[Par] = []
    for item in items:
        if isinstance(item, Par):
            waiting.append(item)
        else:
            yield waiting
            waiting = []
            yield from (cell.pars for cell in item.cells)
    yield waiting


def _merged(record: Record, chain: Sequence[Par]) -> None:
    said = [(par, text(par.pieces, View.ACCEPTED)) for par in chain]
    spots = list(dict.fromkeys(record.owned[par] for par, words in said if words and par in record.owned))
    if len(spots) > 1:
        words = "".join(words for _, words in said)
        id_ = record.ids.id("merged", spots[0], *spots[1:], words)
        stamp = next((par.went for par in chain if par.went is not None), None)
        record.proposals.append(
            MergedUnits(id=id_, spot=spots[0], others=tuple(spots[1:]), text=words, **author(stamp))
        )
