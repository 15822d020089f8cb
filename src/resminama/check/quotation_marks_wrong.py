"""TR009: quotation marks of another language, or without their partner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from resminama.check.pairs import pairs
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.load.texts import GAP

CODE = "TR009"
_MARK = re.compile('["«»“”„‘’‹›]')
_INSIDE = {"«": "»", "„": "“", "“": "”"}
_PAIRS = (("«", "»"), ("„", "“"))
"""The marks outside, and those inside them."""
_OPENING, _CLOSING = "«„‘‹", "»”’›"
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")


def quotation_marks_wrong(world: World) -> Iterator[Finding]:
    """Yield a warning for the first mark of a text that is not « », inside them „ “, or stands alone.

    Source: practice of acts in Russian and Turkmen; “ ” inside « » is seen in Turkmen statutes too.
    """
    for pair in pairs(world):
        if _MARK.search(pair.target) is None:
            continue
        prose = _APOSTROPHE.sub(GAP, pair.target)
        for start, message in islice(_faults(prose), 1):  # the next ones follow from it
            hint = "write « » and inside them « » or „ “"
            mends = tuple((pair.span(world, i, i + 1), mark) for i, mark in _mended(prose))
            yield warning(CODE, pair.span(world, start, start + 1), message, hint, mends)


def _faults(prose: str) -> Iterator[tuple[int, str]]:
    waiting: list[tuple[int, str]] = []
    for match in _MARK.finditer(prose):
        mark = match[0]
        if waiting and mark == _INSIDE[waiting[-1][1]]:
            waiting.pop()
        elif mark == "«" or (mark in "„“" and waiting):
            waiting.append((match.start(), mark))
        elif mark in "»”" and not waiting:
            yield match.start(), f"'{mark}' closes nothing"
        else:
            yield match.start(), f"'{mark}' is not the quotation mark of this language"
    for start, mark in waiting:
        yield start, f"'{mark}' is never closed"


def _mended(prose: str) -> list[tuple[int, str]]:
    """Return the marks that have to be others, by their place; nothing where they do not pair."""
    found: list[tuple[int, str]] = []
    depth = 0
    for match in _MARK.finditer(prose):
        opens = _opens(prose, match.start())
        depth -= not opens
        if not 0 <= depth < len(_PAIRS):
            return []
        found.append((match.start(), _PAIRS[depth][not opens]))
        depth += opens
    return [(at, mark) for at, mark in found if prose[at] != mark] if depth == 0 else []


def _opens(prose: str, at: int) -> bool:
    """Tell whether the mark at ``at`` opens; those that do both open behind a blank or another opening."""
    if prose[at] in _OPENING + _CLOSING:
        return prose[at] in _OPENING
    before = prose[at - 1 : at] if at else " "
    return before.isspace() or before in "(«„“"
