"""A corpus as the documents it is made of: each can be a world of its own, its sources and its translations.

What a check finds in such a world depends on nothing outside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from resminama.check.world import World
from resminama.lang import Lang
from resminama.load.corpus import enter_record
from resminama.model.corpus import Corpus, Translation, document_of
from resminama.model.text import Text
from resminama.states.ledger import Ledger


def untranslated(world: World) -> World:
    """Return a world without translations and without what is noted of them."""
    corpus = replace(world.corpus, catalogues={lang: {} for lang in world.corpus.catalogues}, ledger=Ledger())
    return replace(world, corpus=corpus, memo={})


def with_marks(world: World) -> World:
    """Return a world with those translations only that hold a mark, or whose text does."""
    texts = world.corpus.texts
    catalogues = {
        lang: {
            address: entry
            for address, entry in catalogue.items()
            if "[" in entry.text.raw or (address in texts and "[" in texts[address].raw)
        }
        for lang, catalogue in world.corpus.catalogues.items()
    }
    return replace(world, corpus=replace(world.corpus, catalogues=catalogues, ledger=Ledger()), memo={})


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

    def world(self, paths: Iterable[str], *, terms: bool = False, states: bool = False) -> World:
        """Return a world of these files; if asked, with the terms of the glossary and the titles of the acts,
        or with the ledger of the translations.

        It holds no numbers and no figures; what is worked out from the terms is shared by all.
        """
        whole = self._world
        corpus = Corpus()
        for path in paths:
            corpus.files[path] = whole.corpus.files[path]
            if path in whole.corpus.roots:
                enter_record(corpus, path, whole.corpus.roots[path], whole.corpus.texts_in[path])
        for lang, catalogue in whole.corpus.catalogues.items():
            own = (entry for path in paths for entry in self._entries.get(path, ()))
            corpus.catalogues[lang] = {one.address: one for one in own if catalogue.get(one.address) is one}
        corpus.phrases = {lang: {} for lang in whole.corpus.phrases}
        for path in corpus.files:
            for lang, phrases in self._phrases.get(path, {}).items():
                corpus.phrases[lang] |= phrases
        if states:
            corpus.ledger = whole.corpus.ledger
        if terms:
            corpus.concepts, corpus.acts = whole.corpus.concepts, whole.corpus.acts
        return World(corpus, {}, {}, whole.statistics, whole.known, shared=whole.shared)

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
