"""STD009: a typed answer that the drafters left open."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.open_answers import open_answers
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "STD009"


def answer_open(world: World) -> Iterator[Finding]:
    """Yield a finding for each answer ``to be set`` that is neither money nor the ministry's code."""
    for key, span in open_answers(world, of_others=False):
        hint = (
            "write the answer; only prices, costs and the code may stay open, a date or number may be `blank`"
        )
        yield error(CODE, span, f"'{key}' is left to be set", hint)
