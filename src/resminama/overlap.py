"""How much two standards say in the same words: what is common to services belongs into a clause.

Names of the service, of its users and of the documents of its family are masked first, so that a sentence
that was only copied and renamed counts as the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.standard import Standard

_END = re.compile(r"(?<=[.!?;:])\s+")
_FAMILY = ("order", "standard", "statute", "sop", "package")


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two standards and the masked sentences that stand in both."""

    first: str
    second: str
    shared: tuple[str, ...]
    fewest: int
    """Sentences of the shorter of the two."""

    @property
    def percent(self) -> float:
        """The share of the shorter standard that stands in the other, too."""
        return 100 * len(self.shared) / self.fewest if self.fewest else 0.0


def overlaps(corpus: Corpus) -> list[Overlap]:
    """Return every pair of standards, those that share the most first; clauses are not looked at."""
    said = [_Said(standard, corpus) for standard in corpus.standards.values()]
    found = [_overlap(one, other) for one, other in combinations(said, 2)]
    return sorted(found, key=lambda pair: (-pair.percent, pair.first, pair.second))


def table(found: Sequence[Overlap], *, sentences: bool) -> str:
    """Return a line a pair: percent, sentences shared of the shorter standard, the two."""
    lines = []
    for pair in found:
        lines.append(
            f"{pair.percent:5.1f} %  {len(pair.shared):3} of {pair.fewest:3}  {pair.first}  {pair.second}"
        )
        lines += [f"         {sentence}" for sentence in pair.shared if sentences]
    return "\n".join(lines) or "fewer than two standards"


def _overlap(one: _Said, other: _Said) -> Overlap:
    shared = tuple(sorted(one.sentences & other.sentences))
    return Overlap(one.key, other.key, shared, min(len(one.sentences), len(other.sentences)))


class _Said:
    """The sentences of a standard, masked."""

    def __init__(self, standard: Standard, corpus: Corpus) -> None:
        self.key = str(standard.id)
        self._texts = corpus.texts_in.get(standard.span.path, ())
        service = str(standard.service)
        self._documents = re.compile(rf"\b(?:{'|'.join(_FAMILY)})-{re.escape(service)}\b")
        self._names = [re.escape(name) for name in _names(service, corpus)]

    @cached_property
    def sentences(self) -> frozenset[str]:
        """What it says, in small letters, with single blanks."""
        names = re.compile(rf"\b(?:{'|'.join(self._names)})\b") if self._names else None
        found = set()
        for text in self._texts:
            words = self._documents.sub("this", " ".join(text.raw.lower().split()))
            words = names.sub("it", words) if names else words
            found |= {sentence.strip(" .;:") for sentence in _END.split(words)}
        return frozenset(found - {""})


def _names(service: str, corpus: Corpus) -> Iterator[str]:
    """Yield what the service and its users are called, the longest first."""
    record = corpus.services.get(service)
    if record is None:
        return
    named = (record.name, record.short, record.unit, record.unit_short)
    known = {str(one.en).lower() for one in named if one} | {str(record.users or "").lower(), service}
    yield from sorted(known - {""}, key=lambda name: (-len(name), name))
