"""TXT004: a list item ends in a mark or a conjunction that each language sets itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.items import items
from resminama.check.texts import words
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "TXT004"
_END_MARK = re.compile(
    r"\s*[;.,](?:\s+(?:and|or|и|или|we|ýa-da|hem-de))?\s*$|[;,]?\s+(?:and|or|и|или|we|ýa-da)\s*$"
)
_ABBREVIATION = re.compile(r"(?:\betc|\be\.g|т\. ?д|т\. ?п|\bдр|\bпр|\bгг?|ş\.m|başg|\bý)\.$", re.IGNORECASE)
"""A full stop that belongs to the word before it."""


def typed_end_mark(world: World) -> Iterator[Finding]:
    """Yield a finding for each item that ends in «;», «.», «,» or a conjunction."""
    for wording in items(world):
        prose = words(wording.text)
        if (mark := end_mark(prose)) is not None:
            typed = prose[mark[0] : mark[1]].strip()
            span = world.span(wording.text, prose.index(typed, mark[0]), mark[1])
            hint = "leave it out: end marks and conjunctions are set in each language; `fix` does it"
            yield error(CODE, span, f"the item ends in a typed '{typed}'", hint)


def end_mark(prose: str) -> tuple[int, int] | None:
    """Return where the typed end of an item stands; None if it has none."""
    match = _END_MARK.search(prose)
    if match is None or _ABBREVIATION.search(prose) or prose.endswith(".."):
        return None
    return match.span()
