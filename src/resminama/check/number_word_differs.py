"""TXT009: a number and the word in brackets behind it differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache

from resminama.check.texts import at, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.language.values import Gender

CODE = "TXT009"
_PAIR = re.compile(r"(?<![\w.,-])(\d{1,6})\s?\((?P<word>[^\W\d_][^()\d]{0,80})\)")
_NUMBERS = (*range(21), *range(30, 100, 10), *range(100, 1000, 100), 1000, 2000, 5000)
_ALIKE = 0.8
"""Two words that share so much are one word misspelt."""


def number_word_differs(world: World) -> Iterator[Finding]:
    """Yield a finding for «10 (двадцати)», "10 (fifteen)" and a misspelt number word."""
    for wording in wordings(world):
        prose = wording.words
        for match in _PAIR.finditer(prose) if "(" in prose else ():
            said = _plain(match["word"])
            right = _forms(wording.lang, int(match[1]))
            if said not in right and _is_number(said, wording.lang, right):
                message = f"'{match[0]}': the word is not {match[1]}"
                hint = f"write {match[1]} ({_word(wording.lang, int(match[1]))})"
                yield error(CODE, at(world, wording, match), message, hint)


def _word(lang: Lang, number: int) -> str:
    """Return the word as time limits want it: in Russian the genitive."""
    return get(lang).cardinal_word(number, Case.GEN if lang is Lang.RU else Case.NOM)


def _plain(said: str) -> str:
    return " ".join(said.lower().replace("ё", "е").replace("-", " ").split())


@lru_cache(maxsize=1024)
def _forms(lang: Lang, number: int) -> frozenset[str]:
    """Return a cardinal in all its cases and genders."""
    say = get(lang).cardinal_word
    return frozenset(_plain(say(number, case, gender)) for case in CASES[lang] for gender in Gender)


@cache
def _vocabulary(lang: Lang) -> frozenset[str]:
    """Return the words that numbers are made of."""
    found = {word for number in _NUMBERS for form in _forms(lang, number) for word in form.split()}
    return frozenset(found | {"and", "hundred"})


def _is_number(said: str, lang: Lang, right: frozenset[str]) -> bool:
    """Tell whether a bracket holds a number, so that an explanation in brackets is left alone."""
    if all(word in _vocabulary(lang) for word in said.split()):
        return True
    return any(SequenceMatcher(None, said, form).ratio() >= _ALIKE for form in right)
