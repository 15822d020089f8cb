"""GDE002: a number is typed in a leaflet instead of being taken from the act."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "GDE002"
_DIGITS = re.compile(r"\d+")
_COUNT = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
)
_TIME = re.compile(
    rf"\b(?:{_COUNT})\s+(?:(?:working|calendar)\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?)\b", re.I
)


def number_typed_in_leaflet(world: World) -> Iterator[Finding]:
    """Yield a finding for each number in digits, and each time limit in English words."""
    for wording in wordings(world):
        if wording.document not in world.corpus.leaflets:
            continue
        patterns = (_DIGITS, _TIME) if wording.lang is Lang.EN else (_DIGITS,)
        for match in (match for pattern in patterns for match in pattern.finditer(wording.words)):
            message = f"'{match[0]}' is typed in a leaflet"
            hint = "take it from the standard, such as {decision|within} or {lasts}, or from the figures"
            yield error(CODE, at(world, wording, match), message, hint)
