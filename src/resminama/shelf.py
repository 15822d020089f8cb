"""Composed documents, made only where the last build would come out differently.

The last build noted what each document asked of the corpus and the digests of
the answers; the same questions are asked again, and a document whose answers
and outline are the same is not composed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from hashlib import sha256

from resminama.compose.document import Composed, Materials, compose
from resminama.findings import Finding
from resminama.lang import Lang
from resminama.model.corpus import Corpus, document_of
from resminama.resolve import SOURCES, Asked, by_document
from resminama.states.ledger import PATH as LEDGER

_OUTLINE = "outline"
Homes = Mapping[str, Sequence[str]]
"""Path of a source -> the documents whose texts, translations or record it holds."""


def homes(corpus: Corpus) -> dict[str, list[str]]:
    """Return the documents in each source of ``corpus``."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, record in corpus.roots.items():
        texts = corpus.texts_in.get(path, ())
        found[path] = {str(getattr(record, "id", "")), *(document_of(text.address) for text in texts)}
    for catalogue in corpus.catalogues.values():
        for entry in catalogue.values():
            found[entry.text.place.span.path].add(document_of(entry.address))
    return {path: sorted(names) for path, names in found.items()}


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    """Return the paths of the sources that differ: ``before`` and ``after`` are the sources' digests."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def untouched(before: Mapping[str, str], after: Mapping[str, str], last: Homes, now: Homes) -> frozenset[str]:
    """Return the documents none of whose sources differ: ``before`` and ``after`` are the sources' digests.

    `SOURCES` among them where only catalogues differ. None where the ledger does, which says of every
    translation what it was made from.
    """
    paths = changed(before, after)
    if LEDGER in paths:
        return frozenset()
    touched = {name for path in paths for name in (*last.get(path, ()), *now.get(path, ()))}
    same = frozenset(name for names in now.values() for name in names) - touched
    return same | {SOURCES} if all(path.endswith(".po") for path in paths) else same


class Shelf:
    """The documents of one build."""

    def __init__(self, given: Materials, last: Mapping[str, Asked], same: Container[str] = ()) -> None:
        """Begin with what the last build noted; ``same`` are the documents that `untouched` tells."""
        self._given, self._last, self._same = given, last, same
        self._composed: dict[tuple[str, Lang], Composed] = {}
        self._resolver = given.resolver()
        self._outlines: dict[str, str] = {}
        self._everywhere = (given.corpus.designs, given.as_of, given.organisation)
        self._editions = given.corpus.last_editions

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the ids of the documents; those that an edit has touched come first."""
        return tuple(sorted(self._given.outlines, key=lambda key: key in self._same))

    def is_due(self, key: str, lang: Lang) -> bool:
        """Tell whether a document would come out differently than in the last build."""
        asked = dict(self._last.get(f"{lang}/{key}", {}))
        outline = asked.pop(_OUTLINE, None)
        if outline is None or (SOURCES not in self._same and outline != self._outline(key)):
            return True
        return not self._resolver.still(asked, self._same)

    def _outline(self, key: str) -> str:
        """Return the digest of all that a document is composed of without a question."""
        if key not in self._outlines:
            record, edition = self._given.corpus.documents.get(key), self._editions.get(key)
            all_of_it = repr((self._given.outlines[key], record, edition, self._everywhere))
            self._outlines[key] = sha256(all_of_it.encode()).hexdigest()
        return self._outlines[key]

    def document(self, key: str, lang: Lang) -> Composed:
        """Return a composed document; composed at the first call."""
        if (key, lang) not in self._composed:
            self._composed[key, lang] = compose(key, lang, self._given)
        return self._composed[key, lang]

    def asked(self) -> dict[str, Asked]:
        """Return what every document asked, for the record; one with findings is asked anew next time."""
        fresh = dict(self._last)
        for (key, lang), one in self._composed.items():
            asked = {**by_document(one.asked), _OUTLINE: self._outline(key)}
            fresh[f"{lang}/{key}"] = {} if one.findings else asked
        return fresh

    def findings(self) -> list[Finding]:
        """Return what composing found."""
        return [finding for one in self._composed.values() for finding in one.findings]
