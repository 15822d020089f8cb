"""Translation memory: what people have reviewed, found again by sameness and by likeness.

A match is only ever shown, never written into a translation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import State
from resminama.translate.desk import Desk, Pair

GOOD = (State.REVIEWED, State.APPROVED)
"""States that enter the memory."""
LIKE = 75
"""Least likeness of a match, in percent."""
_LONGER = 1.7
"""A text longer or shorter than this many times cannot reach `LIKE` percent."""


@dataclass(frozen=True, slots=True)
class Match:
    """A text translated before."""

    percent: int
    """100: the same words."""
    pair: Pair

    def line(self) -> str:
        """Return the match as a line of comment."""
        return f"{self.percent} %: {self.pair.target} ← {self.pair.source}"

    def data(self) -> dict[str, object]:
        """Return the match for JSON."""
        pair = self.pair
        head = {"percent": self.percent, "address": pair.address, "state": str(pair.state)}
        return {**head, "source": pair.source, "target": pair.target}


@dataclass(frozen=True, slots=True)
class Asked:
    """A text with what the memory knows that is like it."""

    address: str
    """Empty for words that stand in no document."""
    source: str
    matches: list[Match]


def suggestions(desk: Desk, what: str, source: Lang, target: Lang) -> list[Asked]:
    """Return matches for one text, or for every text of a document that is untranslated or outdated.

    ``what`` is an address, a document, or any other words, which are looked up as they are.
    """
    memory = Memory(desk.pairs(source, target))
    if what in desk.sources:
        addresses = [what]
    elif what in desk.documents():
        waiting = (State.UNTRANSLATED, State.OUTDATED)
        addresses = [key for key in desk.documents()[what] if desk.judged(target, key).state in waiting]
    else:
        return [Asked("", what, memory.suggest(what))]
    texts = ((key, desk.text(source, key)) for key in addresses)
    return [Asked(key, text, memory.suggest(text, key)) for key, text in texts]


class Memory:
    """Reviewed and approved pairs of two languages."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        good = sorted(
            (p for p in pairs if p.state in GOOD), key=lambda p: (p.state is State.REVIEWED, p.address)
        )
        self._exact: dict[str, list[Pair]] = defaultdict(list)
        for pair in good:
            self._exact[pair.source].append(pair)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for source in self._exact:
            self._by_length[len(source) // 10].append(source)

    def suggest(self, text: str, address: str = "", limit: int = 3) -> list[Match]:
        """Return the best matches for ``text`` other than that of ``address`` itself, best first."""
        exact = [Match(100, pair) for pair in _distinct(self._exact.get(text, ()), address)]
        return exact[:limit] if len(exact) >= limit else [*exact, *self._alike(text, address)][:limit]

    def _alike(self, text: str, address: str) -> list[Match]:
        first, last = int(len(text) / _LONGER) // 10, int(len(text) * _LONGER) // 10
        choices = [source for length in range(first, last + 1) for source in self._by_length.get(length, ())]
        found = process.extract(text, choices, scorer=fuzz.ratio, score_cutoff=LIKE, limit=5)
        ordered = sorted(((int(score), source) for source, score, _ in found if source != text), key=_order)
        return [Match(score, p) for score, source in ordered for p in _distinct(self._exact[source], address)]


def _order(match: tuple[int, str]) -> tuple[int, str]:
    return -match[0], match[1]


def _distinct(pairs: Iterable[Pair], address: str) -> list[Pair]:
    """Return pairs with different targets, that of ``address`` left out."""
    found: dict[str, Pair] = {}
    for pair in pairs:
        if pair.address != address:
            found.setdefault(pair.target, pair)
    return list(found.values())
