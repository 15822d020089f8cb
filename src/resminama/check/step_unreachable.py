"""SOP001: no way leads from the first step to a step."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.sop_graph import graph_of, reached
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "SOP001"


def step_unreachable(world: World) -> Iterator[Finding]:
    """Yield a finding for each step that the procedure never comes to."""
    for sop in world.corpus.sops.values():
        if not sop.steps:
            continue
        first = sop.steps[0].id
        found = reached(graph_of(sop), str(first))
        for step in sop.steps:
            if step.id not in found:
                message = f"no way leads from '{first}' to '{step.id}'"
                hint = "let a step before it name it under `next`, `if yes`, `if no` or an answer"
                yield error(CODE, step.id.span, message, hint)
