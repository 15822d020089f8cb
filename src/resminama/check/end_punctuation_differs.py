"""TR008: a translation ends in another mark than the text."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.pairs import pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR008"
_MARKS = ".:;!?…,"
_CLOSING = "»”\"')*_ \u00a0"


def end_punctuation_differs(world: World) -> Iterator[Finding]:
    """Yield a warning where a sentence became a fragment, a question a statement and the like."""
    for pair in pairs(world):
        wanted, given = _end(pair.source), _end(pair.target)
        if wanted != given:
            message = f"{ENGLISH_NAMES[pair.lang]} ends in {_shown(given)}, English in {_shown(wanted)}"
            end = len(pair.text.raw)
            hint = f"end it in {_shown(wanted)}" if wanted else "leave the mark out"
            yield warning(CODE, pair.span(world, max(0, end - 1), end), message, hint)


def _end(prose: str) -> str:
    last = prose.rstrip(_CLOSING)[-1:]
    return last if last and last in _MARKS else ""


def _shown(mark: str) -> str:
    return f"'{mark}'" if mark else "no mark"
