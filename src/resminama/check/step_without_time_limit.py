"""SOP005: a step counts for nothing in the total time because it has no time limit."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.timed_way import limits_of, timed_steps
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "SOP005"


def step_without_time_limit(world: World) -> Iterator[Finding]:
    """Yield a warning for each step on a way to ``total_time.to`` that no time limit covers."""
    for sop in world.corpus.sops.values():
        limits, timed = limits_of(sop, world.corpus), timed_steps(sop)
        for step in sop.steps:
            if step.id in timed and limits[step.id] is None:
                goal = sop.total_time.to
                message = f"step '{step.id}' on the way to '{goal}' has no time limit and counts as 0 days"
                yield warning(CODE, step.id.span, message, "add `within`; `at once` if it takes no time")
