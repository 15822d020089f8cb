"""COR004: a price, a cost or a code that the ministry has not given yet."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.open_answers import open_answers
from resminama.check.world import World
from resminama.findings import Finding, note

CODE = "COR004"


def answer_of_ministry_open(world: World) -> Iterator[Finding]:
    """Yield a note for each; a draft carries them, a release refuses."""
    for key, span in open_answers(world, of_others=True):
        yield note(CODE, span, f"'{key}' is to be set", "write the value when the ministry gives it")
