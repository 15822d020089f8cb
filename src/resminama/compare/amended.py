"""The change set as rows of a comparative table: what each amended unit says now and is to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from resminama.compare.changes import (
    Cause,
    Change,
    DocumentChange,
    Edit,
    Part,
    PartChange,
    Parts,
    What,
)
from resminama.compare.quoted import Look, Stretches, of_part, row, whole
from resminama.compare.state import State
from resminama.compare.unitnames import unit_name
from resminama.compose.words import Words
from resminama.document.tree import Paragraph, Role, Run
from resminama.lang import Case, Lang
from resminama.lean import dataclass
from resminama.outline.content import Phrase

_CELLS = (What.CELL, What.FIELD)
_STRUCTURE = {Change.ADDED, Change.REMOVED, Change.MOVED}


@dataclass(frozen=True, slots=True)
class Amended:
    """One row: a unit, a table row, a line."""

    name: str
    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    addresses: tuple[str, ...]
    """Its address and those of the parts above it, the nearest first."""
    follows: bool = False
    """Whether it only follows from other changes: a reference with another number, an item's end mark."""


def is_number_only(change: PartChange) -> bool:
    """Tell whether a part, or the mark of an annex, differs in nothing but a computed number."""
    return change.entailed and (change.kinds == {Change.RENUMBERED} or change.part.what is What.FRAME)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one document in one language."""

    document: DocumentChange
    states: tuple[State, State]
    lang: Lang

    def all(self) -> Iterator[Amended]:
        """Yield the rows in the order of the act; units that only have another number get none."""
        old, new = self.document.old, self.document.new
        if old is None or new is None:
            yield self._document()
            return
        for address, run in groupby(self.document.changes, _unit_of):
            changes = [change for change in run if self._is_shown(change)]
            if changes:
                above = (part.address for part in self.document.side(changes[0]).above(address))
                name = self._name(changes[0], address, old, new)
                left, right = self._sides(changes, address, old, new)
                addresses = (address, *above, self.document.document)
                follows = all(change.entailed for change in changes)
                yield Amended(name, tuple(left), tuple(right), addresses, follows)

    def _is_shown(self, change: PartChange) -> bool:
        """A change that only another language has, because it was translated anew, is none in this one."""
        if is_number_only(change):
            return False
        elsewhere = change.cause is Cause.TRANSLATION and self.lang not in change.wording
        return not elsewhere or not _STRUCTURE.isdisjoint(change.kinds)

    def _document(self) -> Amended:
        key, gone = self.document.document, self.document.new is None
        title = Run(self.states[0 if gone else 1].given.titles[key, self.lang][Case.NOM], struck=gone)
        left = Paragraph(Role.CELL, (title,)) if gone else self._phrase("absent")
        right = self._phrase("delete" if gone else "new-document")
        name = self._words(1).text_of(Phrase("compare.unit.title"))
        return Amended(name, (left,), (right,), (key,))

    def _name(self, first: PartChange, address: str, old: Parts, new: Parts) -> str:
        if address not in old.all:
            return unit_name(address, new, self._words(1))
        was = unit_name(address, old, self._words(0))
        if Change.MOVED not in first.kinds:
            return was
        now = unit_name(address, new, self._words(1))
        if now == was:
            return self._words(1).text_of(Phrase("compare.unit.moved-within", {"old": was}))
        values = {"old": was, "new": now[:1].lower() + now[1:]}
        return self._words(1).text_of(Phrase("compare.unit.moved", values))

    def _sides(
        self, changes: Sequence[PartChange], address: str, old: Parts, new: Parts
    ) -> tuple[list[Paragraph], list[Paragraph]]:
        if address not in old.all:
            added = self.document.taken(changes[0])
            return [self._phrase("absent")], whole(new, added, self.lang, Look.IN)
        if address not in new.all:
            removed = self.document.taken(changes[0])
            hole = new.all.get(changes[0].hole or "")
            repealed = whole(new, [hole], self.lang, Look.IN) if hole else [self._phrase("delete")]
            return whole(old, removed, self.lang, Look.OUT), repealed
        before, after = old.all[address], new.all[address]
        if before.what is What.ROW:
            left = {change.address: self._left(change) for change in changes}
            right = {change.address: self._right(change) for change in changes}
            outs = row(old, before, self.lang, left, Look.OUT, self._kinds(changes, 0))
            return outs, row(new, after, self.lang, right, Look.IN, self._kinds(changes, 1))
        return self._unit(changes[0], before, after)

    def _kinds(self, changes: Sequence[PartChange], side: int) -> dict[str, str]:
        """Return what the fields that became of another kind take, by address."""
        found = {}
        for change in changes:
            part = (change.old, change.new)[side]
            if part is not None and Change.RESHAPED in change.kinds and part.what is What.FIELD:
                kind = part.printed(self.lang).shape.partition(":")[0]
                found[change.address] = self._words(1).text_of(Phrase(f"compare.field.{kind}"))
        return found

    def _unit(self, change: PartChange, before: Part, after: Part) -> tuple[list[Paragraph], list[Paragraph]]:
        renumbered = before.number != after.number
        out, in_ = (Look.OUT, Look.IN) if renumbered else (Look.PLAIN, Look.PLAIN)
        left = of_part(before, self.lang, self._left(change), Look.OUT, out)
        right = of_part(after, self.lang, self._right(change), Look.IN, in_)
        redrawn = before.what is What.PICTURE and Change.RESHAPED in change.kinds
        return [left], [right, self._phrase("redrawn")] if redrawn else [right]

    def _left(self, change: PartChange) -> Stretches:
        if change.new is None:
            return None
        return [(e.start, e.start + len(e.old)) for e in self._edits(change)]

    def _right(self, change: PartChange) -> Stretches:
        if change.old is None:
            return None
        return [(e.at, e.at + len(e.new)) for e in self._edits(change)]

    def _edits(self, change: PartChange) -> Sequence[Edit]:
        return change.wording[self.lang].edits if self.lang in change.wording else ()

    def _words(self, side: int) -> Words:
        return self.states[side].words(self.document.document, self.lang)

    def _phrase(self, key: str) -> Paragraph:
        return Paragraph(Role.CELL, tuple(self._words(1).say(Phrase(f"compare.table.{key}"))))


def _unit_of(change: PartChange) -> str:
    """Return the unit that a row of the table is about: of a cell, its table row."""
    parent = change.part.parent
    return parent if change.part.what in _CELLS and parent is not None else change.address
