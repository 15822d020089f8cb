"""Forms of Turkmen nouns and of the words of terms; verbs are in `turkmen_verbs`.

A noun = stem (hard, voiced or without its vowel) + plural + possessive of six persons + case + -daky
+ -dyr …; derivation (-ly, -lyk, -syz, -çy, -ça) is left out on purpose: *kanunçylyk* is no *kanun*.
Rules as in `language.turkmen.declension`. Where orthography varies, y/i and u/ü are both taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from resminama.language.turkmen.declension import VOWELS, is_front, soft_stem, syllables
from resminama.language.values import row
from resminama.terms import turkmen_verbs
from resminama.terms.paradigm import Paradigm, fixed
from resminama.terms.turkmen_endings import (
    after_consonant,
    after_vowel,
    before_vowel,
    dative_of_vowel,
    oblique_of_e,
)

_HARD_OF = {"b": "p", "d": "t", "g": "k", "j": "ç"}
_SOFT_OF = {hard: soft for soft, hard in _HARD_OF.items()}
_CASES = ("", "n{y}ň", "n{y}", "n{a}", "nd{a}", "nd{a}n")
_OWNED = ("{y}", "s{y}", "l{a}r{y}")
_BARE = ("{y}ň", "{a}", "{y}", "d{a}", "d{a}n")
_CITED = frozenset(
    (number + case).format(a=a, y=y)
    for a, y in (("a", "y"), ("e", "i"), ("e", "ü"), ("a", "u"))
    for number, cases in (("", _BARE), ("l{a}r", ("", *_BARE)), *((owned, _CASES) for owned in _OWNED))
    for case in cases
)
"""Endings that a word inside a term may have: hyzmat-lary-ny, zerurlyk-lara, bellig-i-ne."""
_INVARIABLE = frozenset(row("we hem de bilen üçin boýunça baradaky hakynda hakyndaky taýdan däl diýlip"))


def paradigms(word: str, verb: bool, alone: bool) -> tuple[Paradigm, ...]:
    """Return the forms of one word of a term, small letters.

    Args:
        verb: the word is an infinitive in -mak/-mek.
        alone: the term has no other word, so that its ending is part of the word.
    """
    if word in _INVARIABLE or not any(sign in VOWELS for sign in word):
        return fixed(word)
    if verb:
        return turkmen_verbs.verb(word)
    stems = _cited(word) if not alone else _singular(word)
    return tuple(dict.fromkeys(paradigm for stem in stems for paradigm in noun(stem)))


@cache
def noun(word: str) -> tuple[Paradigm, ...]:
    """Return the forms of a bare noun, small letters."""
    front = is_front(word)
    if word[-1] in VOWELS:
        found = [Paradigm(word, after_vowel(front)), Paradigm(word[:-1], dative_of_vowel(front))]
        return (*found, Paradigm(word[:-1], oblique_of_e())) if word[-1] == "e" else tuple(found)
    vowel = next((sign for sign in reversed(word) if sign in VOWELS), "a")
    vocal = before_vowel(front, vowel in "oöuü")
    return (Paradigm(word, after_consonant(front)), *(Paradigm(stem, vocal) for stem in _vocal_stems(word)))


def _vocal_stems(word: str) -> list[str]:
    """Return the stems before a vowel: k, p, ç may stay or be voiced, t in longer words only."""
    stems = {soft_stem(word)}
    if word[-1] in _SOFT_OF and (word[-1] != "t" or syllables(word) > 1):
        stems |= {word, word[:-1] + _SOFT_OF[word[-1]]}
    return sorted(stems)


def _singular(word: str) -> Iterable[str]:
    plural = len(word) > 5 and word.endswith(("lar", "ler"))
    return (word, word[:-3]) if plural else (word,)


def _cited(word: str) -> Iterable[str]:
    """Return the bare nouns that a word inside a term may be a form of: hyzmatlaryny > hyzmat."""
    found = {word: None}
    for end in range(2, len(word)):
        stem, ending = word[:end], word[end:]
        if ending not in _CITED or not any(sign in VOWELS for sign in stem):
            continue
        open_ = stem[-1] in VOWELS
        if open_ if ending[0] in VOWELS else not open_ and ending[0] == "s":
            continue
        found[stem] = None
        if ending[0] in VOWELS and stem[-1] in _HARD_OF:
            found[stem[:-1] + _HARD_OF[stem[-1]]] = None
    return found
