"""TXT002: Latin and Cyrillic letters inside one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TXT002"
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {"Latin": re.compile("[A-Za-z\u00c0-\u024f]"), "Cyrillic": re.compile("[\u0400-\u04ff]")}

_ALIKE = ("ABCEHKMOPTXYaceopxy", "АВСЕНКМОРТХУасеорху")
_CYRILLIC, _LATIN = str.maketrans(*_ALIKE), str.maketrans(*reversed(_ALIKE))


def mixed_scripts(world: World) -> Iterator[Finding]:
    """Yield a finding for each word with letters of two alphabets; they look alike and are not."""
    for wording in everything(world):
        prose = wording.words
        if not is_mixed(prose):
            continue
        for match in _WORD.finditer(prose):
            if is_mixed(match[0]):
                rarer = min(_SCRIPTS, key=lambda script: len(_SCRIPTS[script].findall(match[0])))
                strangers = "".join(dict.fromkeys(_SCRIPTS[rarer].findall(match[0])))
                message = f"'{match[0]}' mixes alphabets: {strangers} is {rarer}"
                meant = _meant(match[0], wording.lang)
                mends = () if is_mixed(meant) else becomes(world, wording, match, meant)
                hint = "type the whole word on one keyboard"
                yield error(CODE, at(world, wording, match), message, hint, mends)


def is_mixed(word: str) -> bool:
    """Tell whether a word has letters of both alphabets."""
    return all(script.search(word) for script in _SCRIPTS.values())


def _meant(word: str, lang: Lang) -> str:
    """Return the word with the letters that look alike in the alphabet of its language."""
    return word.translate(_CYRILLIC if lang is Lang.RU else _LATIN)
