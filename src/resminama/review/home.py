"""The documents as they are at home now, in the language of a returned file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property

from resminama.compose.document import Materials
from resminama.compose.trace import Line, line_of, traced
from resminama.document.printed import spots
from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import Corpus, document_of


@dataclass(frozen=True, slots=True)
class _Printed:
    """One document: what it prints, from where, and the digests of its units."""

    lines: Mapping[Spot, Line]
    digests: Mapping[str, str]


class Home:
    """Composes documents when they are asked for, each once."""

    def __init__(self, given: Materials, lang: Lang) -> None:
        self.given, self.lang = given, lang
        self._printed = cache(self._compose)

    def _compose(self, key: str) -> _Printed:
        document = traced(key, self.lang, self.given)
        lines = {spot: line_of(inlines) for spot, inlines in spots(document)}
        return _Printed(lines, {unit.anchor: unit.digest for unit in document.base})

    @property
    def corpus(self) -> Corpus:
        """The sources."""
        return self.given.corpus

    def line(self, spot: Spot) -> Line | None:
        """Return what stands at ``spot``; None where nothing does any more."""
        document = document_of(spot.address)
        return self._printed(document).lines.get(spot) if document in self.given.outlines else None

    def lines(self, document: str) -> Mapping[Spot, Line]:
        """Return everything that ``document`` prints in its units."""
        return self._printed(document).lines

    def digest(self, address: str) -> str | None:
        """Return the digest of a unit's source, as a file carries it."""
        return self._printed(document_of(address)).digests.get(address)

    @cached_property
    def users(self) -> Mapping[str, tuple[str, ...]]:
        """Address of a text -> the documents that print it."""
        found: dict[str, dict[str, None]] = {}
        for key in self.given.outlines:
            for line in self._printed(key).lines.values():
                for piece in line:
                    if piece.origin is not None and piece.origin.text is not None:
                        found.setdefault(piece.origin.text.address, {})[key] = None
        return {address: tuple(documents) for address, documents in found.items() if address}


def words_of(line: Line) -> str:
    """Return the characters of a printed paragraph."""
    return "".join(piece.words for piece in line)
