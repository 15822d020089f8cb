"""Running text as words with their places; hyphenated words are several, a sign that ends a phrase is one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from resminama.lang import Lang
from resminama.terms.russian import plain

_JOINED = "'’ʼ\N{SOFT HYPHEN}\N{COMBINING ACUTE ACCENT}"
_TOKEN = re.compile(
    rf"[^\W\d_]+(?:[{_JOINED}]+[^\W\d_]+)*"
    r"|[.,;:!?()\[\]…]|\d+|\n\s*\n|\s[-–—]\s|\N{OBJECT REPLACEMENT CHARACTER}{3,}"
)
"""A word, or something that no term runs across: an end mark, a number, a dash, a blank line, a gap."""
_SILENT = re.compile("[\N{SOFT HYPHEN}\N{COMBINING ACUTE ACCENT}]")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_ARTICLES = frozenset({"the", "a", "an"})
_INSIDE = re.compile(f"[{_JOINED}]")
_ENDING = re.compile(r"([^\W\d_]{2})-[^\W\d_]")
"""The hyphen that may join an ending to an abbreviation."""

Token = tuple[str, int, int]
"""The word in small letters as its language writes it for the search, its start and its end."""


class Words:
    """The words of a text; where they stand is worked out when somebody asks."""

    __slots__ = ("_lang", "_places", "_small", "text", "words")

    def __init__(self, text: str, lang: Lang) -> None:
        """Take the words of `tokens`; most texts hold nothing that some rule looks at twice."""
        self.text, self._lang = text, lang
        self._small = _small(text, lang)
        self._places: list[tuple[int, int]] | None = None
        self.words: list[str]
        if self._small is None:
            found = tokens(text, lang)
            self.words = [word for word, _, _ in found]
            self._places = [(start, end) for _, start, end in found]
        else:
            self.words = _TOKEN.findall(self._small)
            if lang is Lang.EN:
                self.words = [word for word in self.words if word not in _ARTICLES]

    def place(self, i: int) -> tuple[int, int]:
        """Return where word ``i`` starts and ends."""
        if self._places is None:
            found = _TOKEN.finditer(self._small or "")
            if self._lang is Lang.EN:
                found = (match for match in found if match[0] not in _ARTICLES)
            self._places = [match.span() for match in found]
        return self._places[i]


def _small(text: str, lang: Lang) -> str | None:
    """Return the text in small letters, from which the words can be read; None where they cannot."""
    small = text.lower()
    if len(small) != len(text) or _INSIDE.search(text):
        return None
    if lang is Lang.TK and any(match[1].isupper() for match in _ENDING.finditer(text)):
        return None
    return plain(small) if lang is Lang.RU else small


def tokens(text: str, lang: Lang) -> list[Token]:
    """Return the words of a text; English articles and possessive endings do not count."""
    key = _KEYS[lang]
    found = [(key(match[0]), *match.span()) for match in _TOKEN.finditer(text)]
    if lang is Lang.EN:
        return [token for token in found if token[0] not in _ARTICLES]
    return _with_endings(found, text) if lang is Lang.TK else found


def _with_endings(found: list[Token], text: str) -> list[Token]:
    """Return the words with the ending that a hyphen joins to an abbreviation as part of it: BMGÖM-niň."""
    joined: list[Token] = []
    for token in found:
        word, start, end = token
        before = joined[-1] if joined else ("", -1, -1)
        ending = start == before[2] + 1 and text[before[2]] == "-" and text[start:end].islower()
        if ending and len(before[0]) > 1 and text[before[1] : before[2]].isupper():
            joined[-1] = (before[0], before[1], end)
        else:
            joined.append((word, start, end))
    return joined


@cache
def _english(word: str) -> str:
    word = _SILENT.sub("", word.lower())
    if word.endswith("s") or not word[-1].isalpha():
        return _POSSESSIVE.sub("", word) or word
    return word


@cache
def _russian(word: str) -> str:
    return plain(_SILENT.sub("", word.lower()))


@cache
def _turkmen(word: str) -> str:
    return _SILENT.sub("", word.lower())


_KEYS: dict[Lang, Callable[[str], str]] = {Lang.EN: _english, Lang.RU: _russian, Lang.TK: _turkmen}
