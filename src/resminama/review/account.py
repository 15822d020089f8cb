"""What a returned file says, entry by entry in reading order: the same for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from resminama.document.spot import Spot
from resminama.lean import dataclass
from resminama.review.changes import (
    CellChange,
    CellKind,
    Change,
    Comment,
    Edit,
    FormatChange,
    MergedUnits,
    MovedUnit,
    NewParagraph,
    NewRow,
    NoteChange,
    ObjectChange,
    Proposal,
    RemovedRow,
    RemovedUnit,
    Returned,
    SplitUnit,
    UnitChanges,
)

_AROUND = 45
"""Characters of a paragraph that are shown on each side of an edit."""
_LONGEST = 3_000
"""Characters of one piece that are shown; JSON has all of them."""
_BETWEEN = " | "


class State(StrEnum):
    """Of a piece of text in an entry."""

    SAME = "same"
    OLD = "old"
    NEW = "new"


Piece = tuple[str, State]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody did."""

    id: str
    spot: Spot | None
    kind: str
    """A word of the templates: ``report.change-`` and the kind."""
    author: str
    date: str
    tracked: bool
    pieces: tuple[Piece, ...]
    said: tuple[tuple[str, str, str], ...] = ()
    """(author, date, words) of a comment's answers."""
    resolved: bool = False
    other: Spot | None = None
    """Where a moved unit stands now; the last unit of a comment, the other one of a merge."""


def entries(returned: Returned) -> list[Entry]:
    """Return all entries, those about one unit together."""
    found = [entry for change in returned.changes for entry in _edits(change)]
    found += [_proposal(item) for item in returned.proposals]
    found += [
        _entry(item, item.near, "unmapped", (item.base, State.OLD), (item.accepted, State.NEW))
        for item in returned.unmapped
    ]
    found += [_comment(item) for item in returned.comments]
    found += [_proposal(item) for item in returned.formats]
    places = {address: place for place, address in enumerate(returned.order)}
    return sorted(found, key=lambda entry: places.get(entry.spot.address if entry.spot else "", len(places)))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"


def _entry(change: Change, spot: Spot | None, kind: str, *pieces: Piece) -> Entry:
    told = tuple((_shortened(words), state) for words, state in pieces if words)
    return Entry(change.id, spot, kind, change.author, change.date, change.tracked, told)


def _edits(change: UnitChanges) -> Iterator[Entry]:
    for edit in change.edits:
        yield _entry(edit, change.spot, "edit", *_in_context(change.base, edit))


def _in_context(base: str, edit: Edit) -> Iterator[Piece]:
    ahead = base[max(0, edit.start - _AROUND - 1) : edit.start]
    behind = base[edit.end : edit.end + _AROUND + 1]
    yield _cut_left(ahead), State.SAME
    yield base[edit.start : edit.end], State.OLD
    yield edit.text, State.NEW
    yield _cut_right(behind), State.SAME


def _cut_left(words: str) -> str:
    if len(words) <= _AROUND:
        return words
    cut = words[-_AROUND:]
    return "… " + (cut.partition(" ")[2] or cut)


def _cut_right(words: str) -> str:
    if len(words) <= _AROUND:
        return words
    cut = words[:_AROUND]
    return (cut.rpartition(" ")[0] or cut) + " …"


def _proposal(item: Proposal) -> Entry:
    match item:
        case NewParagraph(text=text):
            return _entry(item, item.spot, "new-paragraph", (text, State.NEW))
        case RemovedUnit(text=text):
            return _entry(item, item.spot, "removed", (text, State.OLD))
        case SplitUnit(texts=texts):
            pieces = [piece for words in texts for piece in ((words, State.SAME), (" ¶ ", State.NEW))]
            return _entry(item, item.spot, "split", *pieces[:-1])
        case MergedUnits(text=text, others=others):
            return replace(_entry(item, item.spot, "merged", (text, State.SAME)), other=others[-1])
        case MovedUnit(text=text, after=after):
            return replace(_entry(item, item.spot, "moved", (text, State.SAME)), other=after)
        case NewRow(cells=cells):
            return _entry(item, item.spot, "new-row", (_BETWEEN.join(cells), State.NEW))
        case RemovedRow(cells=cells):
            return _entry(item, item.spot, "removed-row", (_BETWEEN.join(cells), State.OLD))
        case CellChange(kind=kind, text=text):
            state = {CellKind.INSERTED: State.NEW, CellKind.REMOVED: State.OLD}.get(kind, State.SAME)
            return _entry(item, item.spot, f"cell-{kind}", (text, state))
        case NoteChange(text=text, removed=removed):
            return _entry(item, item.spot, "note", (text, State.OLD if removed else State.NEW))
        case ObjectChange(kind=kind, removed=removed):
            return _entry(item, item.spot, "object", (kind, State.OLD if removed else State.NEW))
        case FormatChange(text=text, kind=kind):
            return _entry(item, item.spot, "format", (f"{text} ({kind})".strip(), State.SAME))
        case _:
            raise TypeError(f"no entry for {type(item).__name__}")


def _comment(item: Comment) -> Entry:
    quoted = f"«{_cut_right(item.quoted)}»: " if item.quoted else ""
    entry = _entry(item, item.spot, "comment", (quoted, State.SAME), (item.text, State.SAME))
    said = tuple((reply.author, reply.date, reply.text) for reply in item.replies)
    return replace(entry, said=said, resolved=item.resolved, other=item.last)
