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
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")


def quotation_marks_wrong(world: World) -> Iterator[Finding]:
    """Yield a warning for the first mark of a text that is not « », inside them „ “, or stands alone.

    Source: practice of acts in Russian and Turkmen; “ ” inside « » is seen in Turkmen statutes too.
    """
    for pair in pairs(world):
        prose = _APOSTROPHE.sub(GAP, pair.target)
        for start, message in islice(_faults(prose), 1):  # the next ones follow from it
            hint = "write « » and inside them « » or „ “"
            yield warning(CODE, pair.span(world, start, start + 1), message, hint)


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
