"""SOP002: a step after which nobody knows what to do."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.sop_graph import graph_of, reached, reversed_graph
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.sop import Sop
from resminama.outline.steps import END

CODE = "SOP002"


def step_dead_end(world: World) -> Iterator[Finding]:
    """Yield a finding for each step with no exit or an exit to no step, and for endless rounds."""
    for sop in world.corpus.sops.values():
        found = [*_without_exit(sop), *_unknown(sop)]
        yield from found or _endless(sop)


def _without_exit(sop: Sop) -> Iterator[Finding]:
    for step in sop.steps:
        if not step.exits and step.ask is None:
            message = f"nothing follows '{step.id}'"
            yield error(CODE, step.id.span, message, "say what follows: `next: …`, or `next: end`")


def _unknown(sop: Sop) -> Iterator[Finding]:
    known = [str(step.id) for step in sop.steps]
    for step in sop.steps:
        for target in step.exits:
            if target not in (*known, END):
                message = f"'{step.id}' leads to '{target}', which is no step"
                yield error(CODE, target.span, message, near(target, [*known, END]))
    if (to := sop.total_time.to) not in known:
        message = f"the total time is counted to '{to}', which is no step"
        yield error(CODE, to.span, message, near(to, known, "name the step that it is counted to"))


def _endless(sop: Sop) -> Iterator[Finding]:
    """Yield the steps from which no way leads to the end, where each has its exits."""
    back = reversed_graph(graph_of(sop))
    closing = [str(step.id) for step in sop.steps if END in step.exits or not step.exits]
    ending = set().union(*(reached(back, step) for step in closing))
    for step in sop.steps:
        if step.id not in ending:
            message = f"no way leads from '{step.id}' to the end of the procedure"
            yield error(CODE, step.id.span, message, "let one step of the round end with `next: end`")
