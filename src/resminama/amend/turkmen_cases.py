"""The forms of a Turkmen noun phrase: only its last word changes.

A phrase of several words whose last one ends in a possessive («durmuş işgäri») is declined as izafet; nouns
of the doer (-jy, -çy) are not.
"""

from __future__ import annotations

from functools import cache
from itertools import product

from resminama.lang import CASES, Lang
from resminama.language.turkmen.declension import decline, plural, possess, soft_stem

_HARD = {"g": "k", "b": "p", "d": "t", "j": "ç"}
_POSSESSIVE = ("y", "i", "u", "ü")
_DOERS = ("jy", "ji", "çy", "çi")


@cache
def forms(phrase: str) -> dict[tuple[str, ...], str]:
    """Return the phrase by number, possession and case."""
    if " " in phrase and phrase.endswith(_POSSESSIVE) and not phrase.endswith(_DOERS):
        heads = {("sing", "bare"): (phrase, True), ("plur", "bare"): (_many(phrase), True)}
    else:
        heads = {
            ("sing", "bare"): (phrase, False),
            ("plur", "bare"): (plural(phrase), False),
            ("sing", "owned"): (possess(phrase), True),
            ("plur", "owned"): (possess(plural(phrase)), True),
        }
    return {
        (*tags, case): decline(head, case, possessed)
        for (tags, (head, possessed)), case in product(heads.items(), CASES[Lang.TK])
    }


def _many(phrase: str) -> str:
    """Return the plural of izafet: işgäri > işgärleri, maşgalasy > maşgalalary."""
    if phrase[-2] == "s":
        return possess(plural(phrase[:-2]))
    stem = phrase[:-1]
    hard = stem[:-1] + _HARD.get(stem[-1], stem[-1])
    return possess(plural(hard if soft_stem(hard.rpartition(" ")[2]) == stem.rpartition(" ")[2] else stem))
