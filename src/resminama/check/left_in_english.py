"""TR013: English words that were not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.pairs import Pair, pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "TR013"
_LATIN = re.compile(r"(?<![\w@./-])[A-Za-z]{3,}(?![\w@/])(?:[ ,-]+[A-Za-z]{2,}(?![\w@/]))*")
_ENGLISH = re.compile(
    r"(?<![\w@./-])(?:the|of|and|with|shall|which|from|this|that|are|was|were|by)"
    r"(?![\w@./-])"
)
_NAME = re.compile(r"[A-Z]\w*")


def left_in_english(world: World) -> Iterator[Finding]:
    """Yield a finding for a translation that is the English text, and for English words inside one.

    In Russian any Latin word outside quotation marks counts, except acronyms, numerals and a name of one
    word; in Turkmen the little words of English that no Turkmen word equals.
    """
    for pair in pairs(world):
        if pair.text.raw == pair.raw and re.search(r"[a-z]{3}", pair.target):
            yield warning(CODE, pair.span(world), "the translation is the English text", "translate it")
            continue
        for match in _left(pair):
            message = f"'{match[0]}' is left in English in the {ENGLISH_NAMES[pair.lang]} text"
            hint = "translate it, or put a foreign name in « »"
            yield warning(CODE, pair.span(world, *match.span()), message, hint)


def _left(pair: Pair) -> Iterator[re.Match[str]]:
    if pair.lang is Lang.RU and pair.target.isascii() is False:
        found = _LATIN.finditer(pair.outside_quotes())
        yield from (match for match in found if not _NAME.fullmatch(match[0]))
    elif pair.lang is Lang.TK:
        yield from _ENGLISH.finditer(pair.outside_quotes())
