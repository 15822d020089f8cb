"""One state of the corpus, as far as a comparison asks of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from resminama.compare.changes import Parts
from resminama.compare.parts import parts_of
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """A corpus ready for composing, what people call it, and its composed documents."""

    name: str
    """A revision, an edition, a folder, a file."""
    given: Materials
    compose: Callable[[str, Lang], Document]
    """(document, language) -> the document; the same object every time."""
    editorial: Mapping[str, Mapping[Lang, str]] = field(default_factory=dict)
    """Address -> language -> digest of a text whose last change left the meaning alone (the ledger)."""

    def text(self, lang: Lang, address: str) -> str | None:
        """Return a source text, or its translation; None where there is none."""
        if lang is Lang.EN:
            english = self.given.corpus.texts.get(address)
            return english.raw if english else None
        found = self.given.corpus.catalogues.get(lang, {}).get(address)
        return found.text.raw if found else None

    def words(self, key: str, lang: Lang) -> Words:
        """Return what words values for a document of this state."""
        given = self.given
        resolver = given.resolver()
        return Words(lang, resolver, Scope(key))

    def documents(self, key: str) -> dict[Lang, Document]:
        """Return a document in every language."""
        return {lang: self.compose(key, lang) for lang in Lang}

    def parts(self, key: str) -> Parts | None:
        """Return the parts of a document; None if there is no such document."""
        outline = self.given.outlines.get(key)
        return parts_of(self.documents(key), outline, self.given.places) if outline else None
