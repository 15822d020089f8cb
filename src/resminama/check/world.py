"""What a check may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from resminama.compute.figures import Statistics
from resminama.findings import Finding
from resminama.load.places import span_in_file
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.numbering.labels import Place
from resminama.outline.content import Outline
from resminama.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class World:
    """The corpus and what was worked out from it."""

    corpus: Corpus
    outlines: Mapping[str, Outline]
    places: Mapping[str, Place]
    statistics: Statistics

    def span(self, text: Text, start: int, end: int) -> Span:
        """Return where characters ``[start, end)`` of a text stand in its file."""
        file = self.corpus.files.get(text.place.span.path)
        return span_in_file(text.place, start, end, file.text) if file else NOWHERE


Check = Callable[[World], Iterator[Finding]]
"""A check yields one finding for each fault it sees; it is pure."""
