"""TXT011: doubled words, doubled blanks, a blank before a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import punctuation

from resminama.check.texts import at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.load.texts import GAP

CODE = "TXT011"
_DOUBLE_WORD = re.compile(r"(?<![\w-])([^\W\d_]{2,})\s+(\1)(?![\w-])", re.IGNORECASE)
_DOUBLE_BLANK = re.compile(r"(?<=\S)[ \N{NO-BREAK SPACE}]{2,}(?=\S)")
_BLANK_BEFORE = re.compile(r"(?<=\S)\s+([,;:.!?)\]»”])(?=[\s,;:.!?)»”]|$)")
_OPENING = f"{punctuation}«“„’…–—{GAP}"
"""Signs that may stand before a word without a blank."""
_MAY_STAND_TWICE = frozenset({"that", "had", "her", "his", "bir", "aýry", "köp", "gaýta", "ýuwaş"})
"""Words that grammar puts twice, as in Turkmen *aýry aýry*."""


def _may_repeat(prose: str) -> bool:
    """Tell whether a word may begin with the word before it, as few do: looking sign by sign takes longer."""
    words = prose.lower().split()
    return any(map(str.startswith, words[1:], (word.lstrip(_OPENING) for word in words)))


def careless_typing(world: World) -> Iterator[Finding]:
    """Yield a warning for each slip of the keyboard."""
    for wording in everything(world):
        prose = wording.words
        for match in _DOUBLE_WORD.finditer(prose) if _may_repeat(prose) else ():
            if match[1].lower() not in _MAY_STAND_TWICE:
                span = at(world, wording, match, 2)
                yield warning(CODE, span, f"'{match[1]}' stands here twice", "delete one")
        for match in _DOUBLE_BLANK.finditer(prose) if "  " in prose or "\u00a0" in prose else ():
            mends = becomes(world, wording, match, " ")
            yield warning(CODE, at(world, wording, match), "more than one blank", "delete the others", mends)
        for match in _BLANK_BEFORE.finditer(prose):
            message, mends = f"a blank before '{match[1]}'", becomes(world, wording, match, match[1])
            yield warning(CODE, at(world, wording, match), message, "delete the blank", mends)
