"""A corpus as the documents it is made of: each can be a world of its own, its sources and its translations.

What a check finds in such a world depends on nothing outside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import replace

from resminama.check.world import World
from resminama.lang import Lang
from resminama.load.corpus import enter_record
from resminama.model.corpus import Corpus, Translation, document_of
from resminama.model.text import Text
from resminama.states.ledger import Ledger

TRANSLATIONS = "translations/"
"""The folder of the catalogues."""


def languages(paths: Sequence[str]) -> Iterator[tuple[Lang, tuple[str, ...], tuple[str, ...]]]:
    """Yield the files of a document by language, English first, with the sources that stand beside them."""
    sources = tuple(path for path in paths if not path.startswith(TRANSLATIONS))
    if sources:
        yield Lang.EN, sources, ()
    for lang in Lang:
        files = tuple(path for path in paths if path.startswith(f"{TRANSLATIONS}{lang}/"))
        if files:
            yield lang, files, sources


class Parts:
    """The documents of a world, registers and templates among them; ``paths`` are the files of each."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._entries: dict[str, list[Translation]] = defaultdict(list)
        for catalogue in world.corpus.catalogues.values():
            for entry in catalogue.values():
                self._entries[entry.text.place.span.path].append(entry)
        self._phrases: dict[str, dict[Lang, dict[str, Text]]] = defaultdict(lambda: defaultdict(dict))
        for lang, phrases in world.corpus.phrases.items():
            for key, text in phrases.items():
                self._phrases[text.place.span.path][lang][key] = text
        self.paths: list[tuple[str, ...]] = self._together()

    @property
    def corpus(self) -> Corpus:
        """The corpus that they make."""
        return self._world.corpus

    @property
    def known(self) -> MutableMapping[str, bytes]:
        """What earlier checks found out."""
        return self._world.known

    def whole(self) -> World:
        """Return the world that holds all of them."""
        return self._world

    def untranslated(self) -> World:
        """Return a world without translations and without what is noted of them."""
        without: dict[Lang, dict[str, Translation]] = {lang: {} for lang in self.corpus.catalogues}
        corpus = replace(self.corpus, catalogues=without, ledger=Ledger())
        return replace(self._world, corpus=corpus, memo={})

    def world(
        self,
        paths: Sequence[str],
        *,
        part: Sequence[str] | None = None,
        terms: bool = False,
        states: bool = False,
    ) -> World:
        """Return a world of these files, in which those of ``part`` are looked at (all where it is None).

        If asked, with the terms of the glossary and the titles of the acts, or with the ledger of the
        translations. It holds no numbers and no figures; what is worked out from the terms is shared by all.
        """
        whole = self._world
        corpus = Corpus()
        for path in paths:
            corpus.files[path] = whole.corpus.files[path]
            if path in whole.corpus.roots:
                enter_record(corpus, path, whole.corpus.roots[path], whole.corpus.texts_in[path])
        corpus.catalogues, corpus.phrases = self._catalogues(paths), self._own_phrases(paths)
        if states:
            corpus.ledger = whole.corpus.ledger
        if terms:
            corpus.concepts, corpus.acts = whole.corpus.concepts, whole.corpus.acts
        looked_at = None if part is None else frozenset(part)
        return World(corpus, {}, {}, whole.statistics, whole.known, {}, whole.shared, whole.inside, looked_at)

    def among_all(self, paths: Sequence[str]) -> World:
        """Return the world of all sources in which these files are looked at, with their translations."""
        catalogues, phrases = self._catalogues(paths), self._own_phrases(paths)
        corpus = replace(self._world.corpus, catalogues=catalogues, phrases=phrases, ledger=Ledger())
        return replace(self._world, corpus=corpus, part=frozenset(paths), memo={})

    def _catalogues(self, paths: Sequence[str]) -> dict[Lang, dict[str, Translation]]:
        """Return the translations in some files, those that another file gives too left out."""
        own = [entry for path in paths for entry in self._entries.get(path, ())]
        return {
            lang: {one.address: one for one in own if catalogue.get(one.address) is one}
            for lang, catalogue in self._world.corpus.catalogues.items()
        }

    def _own_phrases(self, paths: Sequence[str]) -> dict[Lang, dict[str, Text]]:
        """Return the drafting phrases in some files."""
        found: dict[Lang, dict[str, Text]] = {lang: {} for lang in self._world.corpus.phrases}
        for path in paths:
            for lang, phrases in self._phrases.get(path, {}).items():
                found[lang] |= phrases
        return found

    def _together(self) -> list[tuple[str, ...]]:
        """Return the files that belong together: a file with texts of two documents makes them one."""
        home: dict[str, str] = {}  # name -> a name of the same document; the first one is its own
        for path in self._world.corpus.files:
            for name in sorted(self._documents(path)):
                home[_first(home, f"document {name}")] = _first(home, path)
        together: dict[str, list[str]] = defaultdict(list)
        for path in self._world.corpus.files:
            together[_first(home, path)].append(path)
        return [tuple(paths) for paths in together.values()]

    def _documents(self, path: str) -> set[str]:
        """Return the documents whose texts a file holds; the templates are one."""
        if path.startswith("templates/"):
            return {"templates"}
        texts = self._world.corpus.texts_in.get(path, ())
        addresses = [text.address for text in texts if text.address]
        addresses += [entry.address for entry in self._entries.get(path, ())]
        return {document_of(address) for address in addresses}


def _first(home: dict[str, str], name: str) -> str:
    while home.setdefault(name, name) != name:
        name = home[name]
    return name
