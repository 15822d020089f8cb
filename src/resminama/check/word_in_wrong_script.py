"""TR012: a whole word typed on the other keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import Wording, at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TR012"
_WORD = re.compile(r"(?<![\w./@-])[ABCEHKMOPTXaceopxyu]+(?![\w/@-])")
_NUMERAL = re.compile(r"[CMX]+")
_CYRILLIC = str.maketrans("ABCEHKMOPTXaceopxyu", "АВСЕНКМОРТХасеорхуи")


def word_in_wrong_script(world: World) -> Iterator[Finding]:
    """Yield a finding for each Latin word of a Russian text that looks like a Cyrillic one: «c», «o», «COOP».

    Words of both alphabets at once are TXT002's, Cyrillic words in Turkmen TXT003's, English words TR013's.
    """
    for wording in everything(world):
        if wording.lang is Lang.RU:
            yield from _lookalikes(world, wording)


def _lookalikes(world: World, wording: Wording) -> Iterator[Finding]:
    prose = wording.free
    for match in _WORD.finditer(prose):
        if _NUMERAL.fullmatch(match[0]) or not _stands_alone(prose, match):
            continue
        meant = match[0].translate(_CYRILLIC)
        message = f"'{match[0]}' is in Latin letters"
        hint = f"type {meant} on the Russian keyboard"
        yield error(CODE, at(world, wording, match), message, hint, becomes(world, wording, match, meant))


def _stands_alone(prose: str, match: re.Match[str]) -> bool:
    """Tell a word of the sentence from one letter inside Latin text."""
    around = re.findall(r"[A-Za-z]{2,}", prose[max(0, match.start() - 30) : match.end() + 30])
    return len(match[0]) > 1 or not any(set(word) - set("ABCEHKMOPTXaceopxyu") for word in around)
