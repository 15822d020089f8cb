"""What a check may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import field
from typing import TypeVar, cast

from resminama.compute.figures import Statistics
from resminama.findings import Finding
from resminama.lean import dataclass
from resminama.load.places import span_in_file
from resminama.model.corpus import Corpus
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.numbering.labels import Place
from resminama.outline.content import Outline
from resminama.source import NOWHERE, Span

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class World:
    """The corpus and what was worked out from it."""

    corpus: Corpus
    outlines: Mapping[str, Outline]
    places: Mapping[str, Place]
    statistics: Statistics
    known: MutableMapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    """What earlier runs found out; the caller keeps it."""
    memo: dict[object, object] = field(default_factory=dict, compare=False, repr=False)
    """What `remembered` found, by the function that looked."""
    shared: dict[object, object] = field(default_factory=dict, compare=False, repr=False)
    """What all worlds of one vocabulary work out once, and the wordings of texts that several hold."""
    inside: dict[str, tuple[Record, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The records in the files that somebody has gone through, by path; all worlds of a corpus share them."""
    part: frozenset[str] | None = None
    """The files whose texts and references are looked at; None for all."""

    def span(self, text: Text, start: int, end: int) -> Span:
        """Return where characters ``[start, end)`` of a text stand in its file."""
        file = self.corpus.files.get(text.place.span.path)
        return span_in_file(text.place, start, end, file.text) if file else NOWHERE


def remembered(look: Callable[[World], Iterator[_T]]) -> Callable[[World], tuple[_T, ...]]:
    """Look once: many checks go through the same texts and references of a world."""

    def once(world: World) -> tuple[_T, ...]:
        if look not in world.memo:
            world.memo[look] = tuple(look(world))
        return cast("tuple[_T, ...]", world.memo[look])

    return once


Check = Callable[[World], Iterator[Finding]]
"""A check yields one finding for each fault it sees; it is pure."""
