"""Two states of one document to the changes between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from resminama.compare.changes import (
    Cause,
    Change,
    DocumentChange,
    Part,
    PartChange,
    Parts,
    What,
    Wording,
)
from resminama.compare.moves import moved
from resminama.compare.nature import cause_of, differing, is_marked, only_entailed, same_but_for_signs
from resminama.compare.state import State
from resminama.compare.words import edits
from resminama.lang import Lang
from resminama.lean import dataclass

_PLACED = {What.UNIT, What.ROW, What.COLUMN}
"""Parts whose order among their neighbours is the author's."""
_HOLE = "~"
"""Between the address of a unit that left an approved act and its old number."""


def document_change(
    key: str, old: State, new: State, entailed: Callable[[str], bool]
) -> DocumentChange | None:
    """Return what happened to a document; None if nothing did.

    ``entailed`` tells of an address whether its number or name is another one now.
    """
    before, after = old.parts(key), new.parts(key)
    if before is None or after is None:
        return DocumentChange(key, before, after, ()) if before or after else None
    found = tuple(_Comparison(before, after, (old, new), entailed).changes())
    return DocumentChange(key, before, after, found) if found else None


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Compares the parts of one document."""

    old: Parts
    new: Parts
    states: tuple[State, State]
    entailed: Callable[[str], bool]

    def changes(self) -> Iterator[PartChange]:
        """Yield what changed, in the order of the act; what was removed where it stood."""
        gone = self._removed_after()
        shifted = self._moved()
        yield from gone.get(None, ())
        for address, part in self.new.all.items():
            if address not in self.old.all:
                if _HOLE not in address and (part.parent is None or part.parent in self.old.all):
                    yield PartChange(
                        address, frozenset({Change.ADDED}), None, part, {}, after=self._after(part)
                    )
            elif change := self._change(self.old.all[address], part, address in shifted):
                yield change
            yield from gone.get(address, ())

    def _after(self, part: Part) -> str | None:
        return self.new.before(part.address)

    def _removed_after(self) -> dict[str | None, list[PartChange]]:
        """Return what was removed by the part that stood before it and still is."""
        found: dict[str | None, list[PartChange]] = {}
        holes = self._holes()
        last: str | None = None
        for address, part in self.old.all.items():
            if address in self.new.all:
                last = address
            elif part.parent is None or part.parent in self.new.all:
                change = PartChange(
                    address, frozenset({Change.REMOVED}), part, None, {}, hole=holes.get(address)
                )
                found.setdefault(last, []).append(change)
        return found

    def _holes(self) -> dict[str, str]:
        """Return the holes that came into being, by the unit that left each."""
        fresh = (one for one in self.new.all if _HOLE in one and one not in self.old.all)
        return {hole.partition(_HOLE)[0]: hole for hole in fresh}

    def _moved(self) -> set[str]:
        """Return the parts that stand elsewhere: under another part, or in another order."""
        found: set[str] = set()
        for above, row in self.new.below.items():
            was = set(self.old.below.get(above, ()))
            here = [one for one in row if self.new.all[one].what in _PLACED]
            found |= {one for one in here if one in self.old.all and one not in was}
            stayed = [one for one in here if one in was]
            found |= moved([one for one in self.old.below.get(above, ()) if one in set(stayed)], stayed)
        return found

    def _change(self, old: Part, new: Part, shifted: bool) -> PartChange | None:
        kinds = {Change.MOVED} if shifted else set()
        if old.number != new.number:
            kinds.add(Change.RENUMBERED)
        wording = dict(self._wordings(old, new))
        if wording:
            kinds.add(self._kind(old, new, wording))
        if not kinds:
            return None
        cause = None
        if wording:
            entailed = Change.CONSEQUENTIAL in kinds
            cause = Cause.NUMBERING if entailed else cause_of(old, new, wording, self.states)
        after = self._after(new) if shifted else None
        hole = self._holes().get(new.address) if shifted else None
        return PartChange(new.address, frozenset(kinds), old, new, wording, cause, after, hole)

    def _kind(self, old: Part, new: Part, wording: dict[Lang, Wording]) -> Change:
        if not any(words.edits for words in wording.values()):
            return Change.RESHAPED
        touched = old.sources != new.sources or any(
            differing(lang, new.sources, *self.states) for lang in Lang
        )
        follows = not touched and all(
            only_entailed(old, new, (old.printed(lang), new.printed(lang)), words.edits)
            for lang, words in wording.items()
        )
        return Change.CONSEQUENTIAL if follows else Change.REWORDED

    def _wordings(self, old: Part, new: Part) -> Iterator[tuple[Lang, Wording]]:
        changed = {lang: differing(lang, new.sources, *self.states) for lang in Lang}
        meant = {address for row in changed.values() for address in row}
        marked = bool(meant) and all(is_marked(address, self.states[1]) for address in meant)
        for lang in Lang:
            before, after = old.printed(lang), new.printed(lang)
            if before.text != after.text:
                signs = same_but_for_signs(before.text, after.text)
                found = edits(before.tokens, after.tokens, self.entailed)
                yield lang, Wording(found, signs or marked)
            elif before.shape != after.shape:
                yield lang, Wording(())
