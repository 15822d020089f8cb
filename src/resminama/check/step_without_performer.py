"""SOP007: nobody performs a step."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.outline.sop import performer, stages_of

CODE = "SOP007"


def step_without_performer(world: World) -> Iterator[Finding]:
    """Yield a finding for each step with no performer of its own and none from its stage."""
    for sop in world.corpus.sops.values():
        stages = stages_of(sop, world.corpus)
        for step in sop.steps:
            unknown = step.stage is not None and step.stage not in stages  # a finding of its own
            if not unknown and performer(step, stages) is None:
                message = f"nobody performs step '{step.id}'"
                yield error(CODE, step.id.span, message, "add `performer`, or the `stage` it belongs to")
