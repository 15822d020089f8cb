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
        yield error(
            CODE, step.next.span, message, "a question goes on with `if yes` and `if no`, or `answers`"
        )
    elif step.answers:
        yield from _named(step)
    elif step.if_yes is None or step.if_no is None:
        given = [
            key for key, target in (("if yes", step.if_yes), ("if no", step.if_no)) if target is not None
        ]
        have = f"only '{given[0]}'" if given else "no exit"
        message = f"the question '{step.id}' has {have}"
        yield error(
            CODE, step.id.span, message, "say what follows on `if yes` and on `if no`, or list the `answers`"
        )
    elif step.if_yes == step.if_no:
        message = f"the question '{step.id}' leads to '{step.if_no}' on yes and on no"
        hint = "send one answer elsewhere, or make an action of it"
        yield error(CODE, step.if_no.span, message, hint)


def _named(step: Step) -> Iterator[Finding]:
    """Yield what is wrong with the answers of a question that has others than yes and no."""
    first = step.answers[0]
    said = [one.when.raw.casefold() for one in step.answers]
    for key, target in (("if yes", step.if_yes), ("if no", step.if_no)):
        if target is not None:
            message = f"the question '{step.id}' has `answers` and '{key}'"
            yield error(
                CODE, target.span, message, "write yes and no as two of the answers, or strike the others"
            )
    for place, one in enumerate(step.answers):
        if said[place] in said[:place]:
            message = f"the question '{step.id}' has the answer '{one.when.raw}' twice"
            yield error(CODE, one.id.span, message, "say in other words what is different, or strike one")
    if len({one.next for one in step.answers}) < 2:
        many = "all answers lead" if len(step.answers) > 1 else "its only answer leads"
        message = f"the question '{step.id}' does not decide: {many} to '{first.next}'"
        yield error(CODE, first.next.span, message, "send one answer elsewhere, or make an action of it")


def _action(step: Step) -> Iterator[Finding]:
    if step.answers:
        message = f"the action '{step.id}' has `answers`"
        yield error(
            CODE, step.answers[0].id.span, message, "an action goes on with `next`; ask in a step of its own"
        )
    for key, target in (("if yes", step.if_yes), ("if no", step.if_no)):
        if target is not None:
            message = f"the action '{step.id}' has '{key}'"
            yield error(CODE, target.span, message, "an action goes on with `next`; ask in a step of its own")
