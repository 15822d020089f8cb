"""TR010: a hyphen where a dash is due."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, becomes, wordings
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "TR010"
_HYPHEN = re.compile(r"(?<=\S)[ \u00a0](-{1,2}|—)[ \u00a0](?=\S)")
_RANGE = re.compile(r"(?<![\w.,–-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w–-])")


def hyphen_for_dash(world: World) -> Iterator[Finding]:
    """Yield a warning for « - » between words, for an em dash and for 2022-2030 in Russian and Turkmen.

    The framework sets the en dash: with blanks between words, without them between numbers.
    """
    for wording in wordings(world):
        if wording.lang is Lang.EN:
            continue
        prose = wording.words
        if "-" not in prose and "—" not in prose:
            continue
        for match in _HYPHEN.finditer(prose):
            message = f"'{match[1]}' between words where a dash is due"
            hint, mends = "write – with a blank on both sides", becomes(world, wording, match, "–", 1)
            yield warning(CODE, at(world, wording, match, 1), message, hint, mends)
        for match in _RANGE.finditer(prose):
            message = f"a hyphen in the range '{match[0]}'"
            right = f"{match[1]}–{match[2]}"
            mends = becomes(world, wording, match, right)
            yield warning(CODE, at(world, wording, match), message, f"write {right}", mends)
