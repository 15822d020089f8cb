"""Proof that a changed file says what it should, and everything else as before."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.edit.essence import essence
from resminama.model.corpus import Corpus
from resminama.model.text import Text

Wanted = Mapping[int, str]
"""``id()`` of a text as it was loaded before -> what it should say now."""


def says_what_it_should(before: Corpus, after: Corpus, path: str, wanted: Wanted) -> bool:
    """Tell whether ``path`` says what it said, the ``wanted`` texts apart."""

    def old(text: Text) -> str:
        return wanted.get(id(text), text.raw)

    if path.endswith(".po"):
        return _entries(before, path, wanted) == _entries(after, path, {})
    now = essence(after.roots.get(path), lambda text: text.raw)
    return path in after.roots and essence(before.roots.get(path), old) == now


def _entries(corpus: Corpus, path: str, wanted: Wanted) -> dict[str, tuple[object, ...]]:
    """Return what a catalogue says; whether an entry is outdated follows from the texts."""
    return {
        address: (entry.source, wanted.get(id(entry.text), entry.text.raw), entry.unconfirmed, entry.ignored)
        for catalogue in corpus.catalogues.values()
        for address, entry in catalogue.items()
        if entry.text.place.span.path == path
    }
