"""NOTE005: the cost of an option is typed, so that nobody knows where the amount comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.text import Plain, Text

CODE = "NOTE005"
_AMOUNT = re.compile(r"\d[\d ,.\u00a0]*")
_YEAR = re.compile(r"(?:19|20|21)\d\d")


def cost_typed(world: World) -> Iterator[Finding]:
    """Yield a finding for each number in the cost of an option that is neither a figure nor a year."""
    for note in world.corpus.notes.values():
        for option in note.options.choices if note.options else ():
            if isinstance(option.cost, Text):
                yield from _typed(world, option.cost)


def _typed(world: World, text: Text) -> Iterator[Finding]:
    for node in text.walk():
        for match in _AMOUNT.finditer(node.text) if isinstance(node, Plain) else ():
            number = match[0].rstrip(" ,.\u00a0")
            if not _YEAR.fullmatch(number):
                start = node.start + match.start()
                span = world.span(text, start, start + len(number))
                hint = "give it in specs/figures with its source and write {figure}, or write `to be set`"
                yield error(CODE, span, f"the amount {number} has no source", hint)
