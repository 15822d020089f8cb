"""The terms of concepts as patterns: for each word of a term the forms it may take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, MutableMapping
from enum import StrEnum

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.concept import Concept, Designation, Variant
from resminama.terms import english, russian, turkmen
from resminama.terms.paradigm import Paradigm, fixed
from resminama.terms.words import tokens

Cache = MutableMapping[str, bytes]
"""Forms that the Russian dictionary gave before; the caller keeps it on disk.

English and Turkmen forms are stems and endings by rule: making them costs less than reading them.
"""
_KEY = "terms/1/ru"
"""Raise the number when a rule of inflection changes: what is on disk was made by the rules of its time."""


class State(StrEnum):
    """What the glossary says about a term."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of a concept."""

    concept: str
    form: str
    """The term as the glossary has it."""
    state: State | None
    """None for words that are no term: a title, an exception."""
    because: str = ""
    """Why it is rejected."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A term, the forms of each of its words, and whether it is written in capitals."""

    entry: Entry
    words: tuple[tuple[Paradigm, ...], ...]
    capitals: bool = False


class Patterns:
    """Makes the patterns of one language; the dictionary is asked once for each word."""

    def __init__(self, lang: Lang, cache: Cache | None) -> None:
        self._lang = lang
        self._cache: Cache = {} if cache is None or lang is not Lang.RU else cache
        self._known = _read(self._cache.get(_KEY))
        self._found: dict[str, tuple[Paradigm, ...]] = {}

    def of_concepts(self, concepts: Iterable[Concept]) -> Iterator[Pattern]:
        """Yield the patterns of all terms and exceptions of the concepts."""
        for concept in concepts:
            designation = getattr(concept.terms, self._lang.value)
            name = str(concept.id)
            for term, state, because in _terms(designation):
                yield self._pattern(Entry(name, term, state, because), designation)
            for form in designation.forms:
                yield self._fixed(Entry(name, str(form), State.PREFERRED))
            for words in designation.except_:
                entry = Entry(name, str(words), None)
                yield self._pattern(entry, None) if " " in words else self._fixed(entry)

    def of_titles(self, titles: Iterable[str]) -> Iterator[Pattern]:
        """Yield the patterns of titles; their words are inflected as those of terms."""
        for title in sorted(set(titles)):
            yield self._pattern(Entry("", title, None), None)

    def keep(self) -> None:
        """Write the forms that were used to the cache."""
        if self._found.keys() != self._known.keys():
            self._cache[_KEY] = _written(self._found)

    def _fixed(self, entry: Entry) -> Pattern:
        return Pattern(entry, tuple(fixed(word) for word, _, _ in tokens(entry.form, self._lang)))

    def _pattern(self, entry: Entry, designation: Designation | None) -> Pattern:
        kind = str(designation.kind or "") if designation else ""
        if kind == "fixed":
            return self._fixed(entry)
        words = [word for word, _, _ in tokens(entry.form, self._lang)]
        roles = [self._role(word, i, words, kind) for i, word in enumerate(words)]
        forms = [self._forms(word, role) for word, role in zip(words, roles, strict=True)]
        if designation and designation.stem and entry.form == designation.preferred:
            forms[-1] = self._forms(str(designation.stem).lower(), "verb" if kind == "verb" else "alone")
        return Pattern(entry, tuple(forms), entry.form.isupper())

    def _role(self, word: str, i: int, words: list[str], kind: str) -> str:
        """Return how a word is inflected: ``verb``, ``alone`` or ``inside`` a longer term."""
        place = 0 if self._lang is not Lang.TK else len(words) - 1
        if i == place and kind == "verb":
            return "verb"
        if self._lang is Lang.TK and kind != "noun" and i == place and word.endswith(("mak", "mek")):
            return "verb"
        return "alone" if len(words) == 1 else "inside"

    def _forms(self, word: str, role: str) -> tuple[Paradigm, ...]:
        key = f"{word} {role}"
        if key not in self._found:
            self._found[key] = self._known.get(key) or self._inflected(word, role)
        return self._found[key]

    def _inflected(self, word: str, role: str) -> tuple[Paradigm, ...]:
        verb = role == "verb"
        match self._lang:
            case Lang.EN:
                return english.paradigms(word, verb)
            case Lang.RU:
                return russian.paradigms(word, verb)
            case Lang.TK:
                return turkmen.paradigms(word, verb, role == "alone")


def _terms(designation: Designation) -> Iterator[tuple[str, State, str]]:
    yield str(designation.preferred), State.PREFERRED, ""
    for state, variants in ((State.ADMITTED, designation.admitted), (State.REJECTED, designation.rejected)):
        for variant in variants:
            if isinstance(variant, Variant):
                yield str(variant.term), state, str(variant.because or "")
            else:
                yield str(variant), state, ""


def _read(data: bytes | None) -> dict[str, tuple[Paradigm, ...]]:
    """Return the stored forms; the endings that many words share are stored once."""
    if data is None:
        return {}
    stored = json.loads(data)
    endings = [frozenset(group) for group in stored["endings"]]
    return {
        word: tuple(Paradigm(stem, endings[i]) for stem, i in paradigms)
        for word, paradigms in stored["words"].items()
    }


def _written(found: dict[str, tuple[Paradigm, ...]]) -> bytes:
    groups: dict[frozenset[str], int] = {}
    words = {
        word: [(paradigm.stem, groups.setdefault(paradigm.endings, len(groups))) for paradigm in paradigms]
        for word, paradigms in sorted(found.items())
    }
    stored = {"endings": [sorted(group) for group in groups], "words": words}
    return json.dumps(stored, ensure_ascii=False).encode()
