"""How much of a document is there in a language."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from resminama.compose.document import Materials
from resminama.lang import Lang
from resminama.model.text import Text
from resminama.outline.texts import texts_inside


@dataclass(frozen=True, slots=True)
class Completeness:
    """Counts of the texts of a document: one text is one entry of a catalogue."""

    units: int
    translated: int
    """Texts whose translation is of the present source."""
    missing: tuple[Text, ...]
    """Texts without any translation."""
    outdated: tuple[Text, ...]
    """Texts whose translation is of an older source, or marked as in need of work."""


def completeness(keys: Iterable[str], lang: Lang, materials: Materials) -> Completeness:
    """Return how much of the documents ``keys`` there is in ``lang``; clauses they share count too."""
    texts = {text.address: text for key in keys for text in _texts_of_document(key, materials)}
    if lang is Lang.EN:  # the sources are written in English
        return Completeness(len(texts), len(texts), (), ())
    catalogue = materials.corpus.catalogues.get(lang, {})
    missing, outdated = [], []
    for address, text in texts.items():
        found = catalogue.get(address)
        if found is None or not found.text.raw:
            missing.append(text)
        elif found.outdated or found.source != text.raw:
            outdated.append(text)
    done = len(texts) - len(missing) - len(outdated)
    return Completeness(len(texts), done, tuple(missing), tuple(outdated))


@functools.lru_cache(maxsize=256)
def _texts_of_document(key: str, materials: Materials) -> tuple[Text, ...]:
    corpus = materials.corpus
    record = corpus.documents.get(key) or corpus.packages.get(key)
    found = (*texts_inside(record), *texts_inside(materials.outlines.get(key)))
    return tuple(
        text for text in found if text.address
    )  # a drafting phrase has no address: it is always there
