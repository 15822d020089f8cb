"""Finds the terms of the glossary in running text; the longest wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import lru_cache, partial
from typing import TypeVar

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.concept import Concept
from resminama.terms.entries import Cache, Entry, Pattern, Patterns, State
from resminama.terms.exempt import unquoted
from resminama.terms.paradigm import Paradigm
from resminama.terms.words import Words

_T = TypeVar("_T")
_RANK = {State.PREFERRED: 0, State.ADMITTED: 1, State.REJECTED: 2, None: 3}


@dataclass(frozen=True, slots=True)
class Hit:
    """A term in a text: characters ``[start, end)``."""

    start: int
    end: int
    surface: str
    concept: str
    form: str
    """The term of the glossary that fired."""
    state: State
    because: str = ""
    """Why it is rejected."""


@dataclass(slots=True)
class _Node:
    """Terms that begin with the same words."""

    after: dict[int, _Node] = field(default_factory=dict)
    ends: list[tuple[Entry, bool]] = field(default_factory=list)
    """Terms that end here, and whether they are written in capitals."""


def matcher(
    concepts: Mapping[str, Concept],
    lang: Lang,
    cache: Cache | None = None,
    titles: Iterable[str] = (),
) -> Matcher:
    """Return what finds the terms of ``concepts`` in texts of ``lang``.

    Args:
        cache: forms that were worked out before; what is new is added.
        titles: names of acts and the like, whose words are no terms.
    """
    patterns = Patterns(lang, cache)
    found = [*patterns.of_concepts(concepts.values()), *patterns.of_titles(titles)]
    patterns.keep()
    return Matcher(lang, found)


class Matcher:
    """The terms of one language; the same word is looked up once."""

    def __init__(self, lang: Lang, patterns: Iterable[Pattern]) -> None:
        self.lang = lang
        self._ids: dict[tuple[Paradigm, ...], int] = {}
        self._stems: dict[str, list[tuple[frozenset[str], int]]] = {}
        self._longest_stem = 0
        self._known = _Memo(self._lookup)
        """The words of terms that a word may be a form of."""
        self._begins = _Memo(self._may_begin)
        """Whether a term may begin with a word: with most words none does."""
        self._words = lru_cache(maxsize=4096)(partial(Words, lang=lang))
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._root = _Node()
        self.preferred: dict[str, str] = {}
        """The preferred term of each concept."""
        for pattern in patterns:
            self._add(pattern)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return the terms of a text from left to right, outside quotations and titles.

        A word that says several concepts gives a hit for each; a word that is right for one of them is
        rejected for none. Several checks ask about the same text.
        """
        if text not in self._found:
            self._found[text] = tuple(self._hits(text))
        return self._found[text]

    def _hits(self, text: str) -> list[Hit]:
        words, found, after = self._words(unquoted(text)), list[Hit](), 0
        for i in self._beginnings(words):
            if i >= after:
                length, entries = self._longest(words, i)
                after = i + length
                if ruling := _ruling(entries):
                    start, end = words.place(i)[0], words.place(after - 1)[1]
                    found += [_hit(entry, start, end, text) for entry in ruling]
        return found

    def concepts(self, text: str) -> set[str]:
        """Return the concepts that a text says in preferred or admitted terms, quoted and nested ones too."""
        words = self._words(text)
        return {
            entry.concept
            for i in self._beginnings(words)
            for _, node in self._ends(words, i)
            for entry, _ in node.ends
            if entry.state in (State.PREFERRED, State.ADMITTED)
        }

    def knows(self, word: str) -> bool:
        """Tell whether a word stands in any form of a term, alone or as a part of it."""
        return any(self._known[key] for key in self._words(word).words)

    def _add(self, pattern: Pattern) -> None:
        if pattern.entry.state is State.PREFERRED:
            self.preferred.setdefault(pattern.entry.concept, pattern.entry.form)
        node = self._root
        for paradigms in pattern.words:
            node = node.after.setdefault(self._id(paradigms), _Node())
        if node is not self._root:
            node.ends.append((pattern.entry, pattern.capitals))

    def _id(self, paradigms: tuple[Paradigm, ...]) -> int:
        if paradigms not in self._ids:
            self._ids[paradigms] = number = len(self._ids)
            for paradigm in paradigms:
                self._stems.setdefault(paradigm.stem, []).append((paradigm.endings, number))
                self._longest_stem = max(self._longest_stem, len(paradigm.stem))
        return self._ids[paradigms]

    def _lookup(self, word: str) -> tuple[int, ...]:
        numbers = {
            number: None
            for end in range(min(len(word), self._longest_stem) + 1)
            for endings, number in self._stems.get(word[:end], ())
            if word[end:] in endings
        }
        return tuple(numbers)

    def _may_begin(self, word: str) -> bool:
        return not self._root.after.keys().isdisjoint(self._known[word])

    def _beginnings(self, words: Words) -> list[int]:
        """Return the words with which a term may begin."""
        begins = self._begins
        return [i for i, word in enumerate(words.words) if begins[word]]

    def _longest(self, words: Words, i: int) -> tuple[int, list[Entry]]:
        best, entries = 1, list[Entry]()
        for length, node in self._ends(words, i):
            fitting = [entry for entry, capitals in node.ends if not capitals or _capital(words, i)]
            if fitting and length > best:
                best, entries = length, []
            if length == best:
                entries += fitting
        return best, entries

    def _ends(self, words: Words, i: int) -> Iterator[tuple[int, _Node]]:
        """Yield the terms that begin at word ``i`` with their number of words."""
        if self.lang is Lang.EN and "-" in words.text and _prefixed(words, i):
            return
        waiting = [(i, self._root)]
        while waiting:
            at, node = waiting.pop()
            for number in self._known[words.words[at]]:
                further = node.after.get(number)
                if further is None:
                    continue
                if further.ends:
                    yield at - i + 1, further
                if further.after and at + 1 < len(words.words):
                    waiting.append((at + 1, further))


class _Memo(dict[str, _T]):
    """What was found for a word, found when it is first asked for."""

    def __init__(self, look: Callable[[str], _T]) -> None:
        super().__init__()
        self._look = look

    def __missing__(self, word: str) -> _T:
        found = self[word] = self._look(word)
        return found


def _prefixed(words: Words, i: int) -> bool:
    """Tell whether a hyphen joins the word to one before: a by-law is no law, in English."""
    start, text = words.place(i)[0], words.text
    return start > 1 and text[start - 1] == "-" and text[start - 2].isalpha()


def _capital(words: Words, i: int) -> bool:
    start, end = words.place(i)
    return words.text[start:end][:2].isupper()


def _ruling(entries: list[Entry]) -> list[Entry]:
    """Return one entry for each concept, the best; nothing where the words are no term."""
    best: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: _RANK[entry.state]):
        best.setdefault(entry.concept, entry)
    right = [entry for entry in best.values() if entry.state in (State.PREFERRED, State.ADMITTED)]
    if right or any(entry.state is None for entry in entries):
        return right
    return list(best.values())


def _hit(entry: Entry, start: int, end: int, text: str) -> Hit:
    assert entry.state is not None, "words that are no term are left out before"
    surface = text[start:end].replace("\N{SOFT HYPHEN}", "")
    return Hit(start, end, surface, entry.concept, entry.form, entry.state, entry.because)
