"""TR017: a translation enumerates more or fewer items than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.pairs import pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "TR017"
_ITEM = re.compile(r"(?:(?<=^)|(?<=[\s(;:]))\(?([0-9]{1,2}|[a-zа-яäçžňöşüý])\)(?=\s)")
_FEWEST = 2


def list_length_differs(world: World) -> Iterator[Finding]:
    """Yield a finding where a list inside a paragraph, 1) … 2) … or a) … b) …, has another length.

    Lists of their own lines are units of the source and cannot differ.
    """
    for pair in pairs(world):
        if ")" not in pair.source and ")" not in pair.target:
            continue
        wanted, given = _ITEM.findall(pair.source), _ITEM.findall(pair.target)
        if len(wanted) != len(given) and max(len(wanted), len(given)) >= _FEWEST:
            message = (
                f"the list has {len(given)} items in {ENGLISH_NAMES[pair.lang]}, {len(wanted)} in English"
            )
            yield error(CODE, pair.span(world), message, "write one item for each of the English text")
