"""References typed in the running text of files from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.equivalence.kinds import Hit, Kind
from resminama.lang import Lang

_NUMBER = r"(?P<n>\d+(?:\.\d+)*)"
_LEVELS = {
    Lang.EN: {
        "article": "articles?|art\\.",
        "subpoint": "sub-?points?|sub-?paragraphs?",
        "point": "(?<!-)points?|clauses?|paragraphs?",
        "part": "parts?",
    },
    Lang.RU: {
        "article": "стать\\w+|ст\\.",
        "subpoint": "подпункт\\w*|пп\\.",
        "point": "пункт\\w*|п\\.",
        "part": "част\\w+|ч\\.",
    },
    Lang.TK: {
        "article": "madda\\w*",
        "subpoint": "kiçi (?:bent|bend)\\w*",
        "point": "bent\\w*|bend\\w*",
        "part": "böle[kg]\\w*",
    },
}


def _patterns(lang: Lang) -> tuple[tuple[str, re.Pattern[str]], ...]:
    template = (
        rf"\b{_NUMBER}[-\u2010\u2011]nj[iy][ \u00a0](?:{{}})"
        if lang is Lang.TK
        else rf"\b(?:{{}})[ \u00a0]{_NUMBER}"
    )
    return tuple(
        (level, re.compile(template.format(words), re.IGNORECASE)) for level, words in _LEVELS[lang].items()
    )


_PATTERNS = {lang: _patterns(lang) for lang in Lang}


def citations(text: str, lang: Lang) -> Iterator[Hit]:
    """Yield the units cited by number: "article 5", «статьи 5», *5-nji maddasy*."""
    for level, pattern in _PATTERNS[lang]:
        for match in pattern.finditer(text):
            yield Hit(Kind.REFERENCE, f"{level} {match['n']}", match.start(), match.end())
