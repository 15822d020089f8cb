"""TR011: a non-breaking space or another invisible sign that was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.pairs import pairs
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR011"
_INVISIBLE = re.compile(
    "(?<!\\d)\u00a0|\u00a0(?!\\d)|(?<!\\d)\u202f|\u202f(?!\\d)|[\u00ad\u2000-\u200f\u2028\u2029\u2060\ufeff]"
)
_NAMES = {"\u00a0": "a non-breaking space", "\u202f": "a non-breaking space", "\u00ad": "a soft hyphen"}


def invisible_sign_typed(world: World) -> Iterator[Finding]:
    """Yield a warning for each such sign in Russian and Turkmen, except between the groups of a number.

    The program ties numbers to their signs by itself, by the rules of each language; templates set their own.
    """
    for pair in pairs(world):
        for match in _INVISIBLE.finditer(pair.target):
            name = _NAMES.get(match[0], f"an invisible sign (U+{ord(match[0]):04X})")
            hint = "type a plain blank" if match[0].isspace() else "delete it"
            span = pair.span(world, *match.span())
            mends = ((span, " " if match[0].isspace() else ""),)
            yield warning(CODE, span, f"{name} was typed", hint, mends)
