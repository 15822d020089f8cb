"""TXT001: a Turkmen ordinal with the suffix of another number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.language import get

CODE = "TXT001"
_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,12})(\s?[-\u2010\u2011\u2012\u2013]\s?|\s?)(nj[iyäa])")
_BACK = {"i": "y", "ä": "a", "y": "y", "a": "a"}
_FRONT = {"y": "i", "a": "ä", "i": "i", "ä": "ä"}


def wrong_ordinal_suffix(world: World) -> Iterator[Finding]:
    """Yield a finding for 30-nji, 5-njy and for a suffix without its hyphen.

    The last spoken word of the number decides: -njy after back, -nji after front vowels (orthography).
    """
    for wording in everything(world):
        if wording.lang is not Lang.TK:
            continue
        for match in _ORDINAL.finditer(wording.words):
            right = _right(match)
            if match[0] != right:
                message = f"ordinal '{match[0]}' instead of '{right}'"
                mends = becomes(world, wording, match, right)
                yield error(CODE, at(world, wording, match), message, f"write {right}", mends)


def _right(match: re.Match[str]) -> str:
    """Return the ordinal as it is written; a hyphen of another make stays."""
    letters = _FRONT if get(Lang.TK).ordinal(int(match[1])).endswith("nji") else _BACK
    hyphen = match[2] if match[2] in ("-", "\u2010", "\u2011") else "-"
    return f"{match[1]}{hyphen}nj{letters[match[3][-1]]}"
