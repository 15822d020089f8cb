"""SOP003: a question that does not decide, or an action that does."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.sop import Step

CODE = "SOP003"


def decision_with_one_exit(world: World) -> Iterator[Finding]:
    """Yield a finding for each step whose exits do not fit what it is: a question or an action."""
    for sop in world.corpus.sops.values():
        for step in sop.steps:
            if (step.do is None) == (step.ask is None):
                both = "both does and asks" if step.do else "neither does nor asks"
                hint = "write one of `do` and `ask`; make two steps of two things"
                yield error(CODE, step.id.span, f"step '{step.id}' {both}", hint)
            else:
                yield from _question(step) if step.ask is not None else _action(step)


def _question(step: Step) -> Iterator[Finding]:
    if step.next is not None:
        message = f"the question '{step.id}' has `next`"
        yield error(CODE, step.next.span, message, "a question goes on with `if yes` and `if no`")
    elif step.if_yes is None or step.if_no is None:
        given = [
            key for key, target in (("if yes", step.if_yes), ("if no", step.if_no)) if target is not None
        ]
        have = f"only '{given[0]}'" if given else "no exit"
        message = f"the question '{step.id}' has {have}"
        yield error(CODE, step.id.span, message, "say what follows on `if yes` and on `if no`")
    elif step.if_yes == step.if_no:
        message = f"the question '{step.id}' leads to '{step.if_no}' on yes and on no"
        hint = "send one answer elsewhere, or make an action of it"
        yield error(CODE, step.if_no.span, message, hint)


def _action(step: Step) -> Iterator[Finding]:
    for key, target in (("if yes", step.if_yes), ("if no", step.if_no)):
        if target is not None:
            message = f"the action '{step.id}' has '{key}'"
            yield error(CODE, target.span, message, "an action goes on with `next`; ask in a step of its own")
