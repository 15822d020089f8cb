"""The names that a draft may use, in every case that the language gives them, with what each stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from resminama.compose.shortnames import noun_names
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.language.citation import ActKind, ActName, Style
from resminama.language.values import MissingFormError
from resminama.model.corpus import Corpus
from resminama.model.names import Names
from resminama.model.record import DocumentRecord
from resminama.resolve import Resolver, act_kind

_WORD = re.compile(r"\w+")
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-"})
_TWO_WORDS = 2
"""Names of one word are left alone: «суд» is a court everywhere, not only the one of the register."""
OWN = ".this"
"""What «настоящее Положение» refers to."""


class Named(NamedTuple):
    """A name in a text: characters ``[start, end)``."""

    start: int
    end: int
    target: str
    case: Case


class Phrasebook:
    """Finds names in running text; the longest wins. Letters of either size are the same at its beginning."""

    def __init__(self, phrases: Iterable[tuple[str, str, Case]]) -> None:
        """Take (words, target, case); of two that are the same the first counts."""
        self._by_start: dict[str, dict[str, tuple[str, Case]]] = {}
        for words, target, case in phrases:
            self.add(words, target, case)

    def add(self, words: str, target: str, case: Case) -> None:
        """Take one more."""
        plain = words.translate(_BLANKS)
        start = _WORD.search(plain)
        if start is not None:
            self._by_start.setdefault(start[0].lower(), {}).setdefault(plain, (target, case))

    def find(self, text: str) -> Iterator[Named]:
        """Yield the names in ``text``, from left to right; they do not overlap."""
        done = 0
        for word in _WORD.finditer(text):
            known = self._by_start.get(word[0].lower(), {}) if word.start() >= done else {}
            found = max((one for one in known if _stands(one, text, word.start())), key=len, default=None)
            if found is not None:
                begin = word.start() - _lead(found)
                done = begin + len(found)
                yield Named(begin, done, *known[found])


def _lead(words: str) -> int:
    """Return how many signs stand before the first letter, such as an opening quotation mark."""
    start = _WORD.search(words)
    return start.start() if start else 0


def _stands(words: str, text: str, at: int) -> bool:
    """Tell whether ``words`` stand in ``text`` with their first letter at ``at``."""
    begin = at - _lead(words)
    piece = text[begin : begin + len(words)] if begin >= 0 else ""
    same = piece == words or (piece[1:] == words[1:] and piece[:1].lower() == words[:1])
    after = text[begin + len(words) : begin + len(words) + 1]
    return same and not (after.isalnum() and words[-1:].isalnum())


def phrasebook(corpus: Corpus, resolver: Resolver, lang: Lang, own: ActKind) -> Phrasebook:
    """Return the names of acts, documents and registers in ``lang``; ``own`` is what the draft is."""
    language = get(lang)
    found: list[tuple[str, str, Case]] = []
    found += [(language.own_act(own, case), OWN, case) for case in language.cases]
    registered = dict(_registered(corpus))
    for key in (*corpus.acts, *corpus.documents):
        citation = None if key in registered else resolver.citation(key, {})  # a form goes by its name
        if citation is not None and citation.act is not None:
            found += _of_act(key, citation.act, lang)
    for key, names in registered.items():
        forms = forms_of(names, lang)
        found += [(words, key, case) for words, case in forms if len(_WORD.findall(words)) >= _TWO_WORDS]
    return Phrasebook(found)


def _of_act(key: str, act: ActName, lang: Lang) -> Iterator[tuple[str, str, Case]]:
    language = get(lang)
    for style in (Style.FULL, Style.SHORT):
        for case in language.cases:
            try:
                yield language.act(act, case, style), key, case
            except MissingFormError:
                continue


def _registered(corpus: Corpus) -> Iterator[tuple[str, Names]]:
    tables = (corpus.bodies, corpus.posts, corpus.forms, corpus.evidence, corpus.places)
    for table in tables:
        for key, entry in table.items():
            yield key, entry.name


def forms_of(names: Names, lang: Lang) -> Iterator[tuple[str, Case]]:
    """Yield a name in every case of a language."""
    return ((names.form(lang, case), case) for case in get(lang).cases)


def short_forms(corpus: Corpus, key: str, lang: Lang) -> Iterator[tuple[str, Case]]:
    """Yield the short name that a draft may give to an act or a document («Закон», «Стандарт»), by case."""
    record = corpus.documents.get(key)
    act = corpus.acts.get(key)
    names = act.short if act else noun_names(_kind(record)) if record else None
    if names is not None:
        article = "the " if lang is Lang.EN else ""
        yield from ((article + words, case) for words, case in forms_of(names, lang))


def _kind(record: DocumentRecord) -> ActKind:
    return act_kind(record) or ActKind.FORM
