"""How far a document has come in a language."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from resminama.compose.document import Materials
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.standings import standings
from resminama.model.text import Text
from resminama.outline.texts import texts_inside
from resminama.states.review import State
from resminama.states.standings import Standings


@dataclass(frozen=True, slots=True)
class Completeness:
    """The texts of a document by how far they have come: one text is one entry of a catalogue."""

    texts: Mapping[State, tuple[Text, ...]]
    """All states, from the lowest."""

    @property
    def units(self) -> int:
        """The number of texts."""
        return sum(len(found) for found in self.texts.values())

    @property
    def missing(self) -> tuple[Text, ...]:
        """Texts without any translation."""
        return self.texts[State.UNTRANSLATED]

    @property
    def outdated(self) -> tuple[Text, ...]:
        """Texts that say what another language said before it changed."""
        return self.texts[State.OUTDATED]

    @property
    def state(self) -> State:
        """The state of the whole: that of the text which has come least far."""
        return next((state for state, found in self.texts.items() if found), State.APPROVED)


def completeness(keys: Iterable[str], lang: Lang, materials: Materials) -> Completeness:
    """Return how far the documents ``keys`` have come in ``lang``; clauses they share count too.

    A package asks for a document alone and in the bound file: what was judged once is remembered.
    """
    judged: dict[str, tuple[State, Text]] = {}
    for key in keys:
        judged |= _judged(key, lang, materials)
    found: dict[State, list[Text]] = {state: [] for state in State}
    for state, text in judged.values():
        found[state].append(text)
    return Completeness({state: tuple(texts) for state, texts in found.items()})


@functools.lru_cache(maxsize=1024)
def _judged(key: str, lang: Lang, materials: Materials) -> Mapping[str, tuple[State, Text]]:
    judged = _standings(materials).judged
    texts = {text.address: text for text in _texts_of_document(key, materials)}
    return {address: (judged(lang, address).state, text) for address, text in texts.items()}


@functools.lru_cache(maxsize=1)
def _standings(materials: Materials) -> Standings:
    return standings(materials.corpus)


@functools.lru_cache(maxsize=256)
def _texts_of_document(key: str, materials: Materials) -> tuple[Text, ...]:
    corpus = materials.corpus
    record = corpus.documents.get(key) or corpus.packages.get(key)
    found = (*texts_inside(record), *texts_inside(materials.outlines.get(key)))
    return tuple(
        text for text in found if text.address
    )  # a drafting phrase has no address: it is always there
