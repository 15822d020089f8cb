"""What went and what came: paragraphs that were moved, removed, or are new."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.review.changes import Edit, MovedUnit, NewParagraph, Proposal, RemovedUnit, UnitChanges
from resminama.review.reading.align import alike
from resminama.review.reading.base import folded
from resminama.review.reading.edits import Op, against, applied
from resminama.review.reading.record import Arrival, Record, Removal, author

_LONG = 25
"""Characters of a paragraph that counts as moved when it went and came without the mark of a move."""
_ALIKE = 60.0
"""Per cent of shared characters of the two ends of one marked move: it may have been edited on the way."""


def settle(record: Record) -> tuple[Proposal, ...]:
    """Return the proposals in order, the two ends of a move as one."""
    pairs = _pairs(record)
    moved_from = {id(removal) for removal in pairs.values()}
    return tuple(
        proposal for entry in record.proposals for proposal in _settled(entry, record, pairs, moved_from)
    )


def _settled(
    entry: Proposal | Removal | Arrival, record: Record, pairs: dict[int, Removal], moved_from: set[int]
) -> Iterator[Proposal]:
    match entry:
        case Removal():
            if id(entry) not in moved_from:
                yield _removed(entry, record)
        case Arrival():
            removal = pairs.get(id(entry))
            yield _new(entry, record) if removal is None else _moved(removal, entry, record)
        case _:
            yield entry


def _pairs(record: Record) -> dict[int, Removal]:
    """Return the removal behind each arrival (by ``id``) that is one: same move, or the same long text."""
    arrivals = [entry for entry in record.proposals if isinstance(entry, Arrival) and entry.text]
    found: dict[int, Removal] = {}
    taken: set[int] = set()
    for key in (_move, _words):
        waiting: dict[str, list[Removal]] = {}
        for entry in record.proposals:
            if isinstance(entry, Removal) and id(entry) not in taken and (name := key(entry)):
                waiting.setdefault(name, []).append(entry)
        for arrival in arrivals:
            removals = waiting.get(key(arrival) or "", [])
            if id(arrival) not in found and removals and _fits(removals[0], arrival):
                found[id(arrival)] = removals.pop(0)
                taken.add(id(found[id(arrival)]))
    return found


def _move(entry: Removal | Arrival) -> str | None:
    """Return what the two ends of a marked move share; without names they pair in their order."""
    moved = entry.stamp is not None and entry.stamp.moved
    return f"move {entry.stamp.move}" if entry.stamp is not None and moved else None


def _words(entry: Removal | Arrival) -> str | None:
    return folded(entry.text) if len(entry.text) >= _LONG else None


def _fits(removal: Removal, arrival: Arrival) -> bool:
    return alike(folded(removal.text), folded(arrival.text), _ALIKE) > 0


def _removed(entry: Removal, record: Record) -> RemovedUnit:
    id_ = record.ids.id("removed", entry.spot, entry.text)
    tracked = entry.stamp is not None
    return RemovedUnit(id=id_, spot=entry.spot, text=entry.text, tracked=tracked, **author(entry.stamp))


def _new(entry: Arrival, record: Record) -> NewParagraph:
    id_ = record.ids.id("new", entry.after, entry.text)
    tracked = entry.stamp is not None
    return NewParagraph(
        id=id_, spot=entry.after, text=entry.text, style=entry.style, tracked=tracked, **author(entry.stamp)
    )


def _moved(removal: Removal, arrival: Arrival, record: Record) -> MovedUnit:
    """Return the move; words that changed on the way are edits of the unit."""
    stamp = arrival.stamp or removal.stamp
    tracked = arrival.stamp is not None and removal.stamp is not None
    found = against(removal.text, arrival.text, (), (), is_open=False)
    if found:
        edits = tuple(_edit(op, removal, record, tracked) for op in found)
        accepted = applied(removal.text, found)
        record.changes.append(
            UnitChanges(
                removal.spot, record.lang, removal.text, accepted, edits, removal.origin, removal.digest
            )
        )
    id_ = record.ids.id("moved", removal.spot, arrival.after, arrival.text)
    return MovedUnit(
        id=id_, spot=removal.spot, after=arrival.after, text=arrival.text, tracked=tracked, **author(stamp)
    )


def _edit(op: Op, removal: Removal, record: Record, tracked: bool) -> Edit:
    id_ = record.ids.id("edit", removal.spot, op.start, removal.text[op.start : op.end], op.text)
    return Edit(
        id=id_, start=op.start, end=op.end, text=op.text, moved=True, tracked=tracked, **author(removal.stamp)
    )
