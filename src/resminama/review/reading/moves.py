"""What went and what came: paragraphs that were moved, removed, or are new."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.fuzz import ratio

from resminama.review.changes import Edit, MovedUnit, NewParagraph, Proposal, RemovedUnit, UnitChanges
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
    removals = [entry for entry in record.proposals if isinstance(entry, Removal)]
    arrivals = [entry for entry in record.proposals if isinstance(entry, Arrival)]
    free = {id(removal): removal for removal in removals}
    found: dict[int, Removal] = {}
    for wanted in (_is_one_move, _is_same_text):
        for arrival in arrivals:
            if id(arrival) in found or not arrival.text:
                continue
            removal = next((one for one in free.values() if wanted(one, arrival)), None)
            if removal is not None:
                found[id(arrival)] = free.pop(id(removal))
    return found


def _is_one_move(removal: Removal, arrival: Arrival) -> bool:
    went, came = removal.stamp, arrival.stamp
    if went is None or came is None or not (went.moved and came.moved) or went.move != came.move:
        return False
    return ratio(folded(removal.text), folded(arrival.text)) >= _ALIKE


def _is_same_text(removal: Removal, arrival: Arrival) -> bool:
    return len(removal.text) >= _LONG and folded(removal.text) == folded(arrival.text)


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
