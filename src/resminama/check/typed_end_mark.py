"""TXT004: a list item ends in a mark or a conjunction that each language sets itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.items import items
from resminama.check.texts import words
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "TXT004"
END_MARK = re.compile(
    r"\s*[;.,](?:\s+(?:and|or|и|или|we|ýa-da|hem-de))?\s*$|[;,]?\s+(?:and|or|и|или|we|ýa-da)\s*$"
)
ABBREVIATION = re.compile(r"(?:\betc|\be\.g|т\. ?д|т\. ?п|\bдр|\bпр|\bгг?|ş\.m|başg|\bý)\.$", re.IGNORECASE)
"""A full stop that belongs to the word before it."""


def typed_end_mark(world: World) -> Iterator[Finding]:
    """Yield a finding for each item that ends in «;», «.», «,» or a conjunction."""
    for wording in items(world):
        prose = words(wording.text)
        match = END_MARK.search(prose)
        if match is None or ABBREVIATION.search(prose) or prose.endswith(".."):
            continue
        mark = match[0].strip()
        message = f"the item ends in a typed '{mark}'"
        span = world.span(wording.text, match.end() - len(match[0].lstrip()), match.end())
        yield error(CODE, span, message, "leave it out: end marks and conjunctions are set in each language")
