"""NOTE004: a next step of a briefing note that nobody takes, or for which there is no time."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.outline.plandata import quarter

CODE = "NOTE004"


def step_of_nobody(world: World) -> Iterator[Finding]:
    """Yield a finding for each next step without a body and each time that is no quarter."""
    for note in world.corpus.notes.values():
        for step in note.steps:
            if not step.responsible:
                message = f"nobody takes the step '{step.id}'"
                yield error(CODE, step.id.span, message, "name a body or a post in `responsible`")
            if quarter(step.until) is None:
                hint = "write the year and the quarter: 2022-Q4"
                yield error(CODE, step.until.span, f"'{step.until}' is no quarter", hint)
