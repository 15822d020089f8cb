"""PLN004: an indicator card that no measure uses, or whose code stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.plan import Plan

CODE = "PLN004"


def indicator_not_used(world: World) -> Iterator[Finding]:
    """Yield a finding for each card without a measure, each double code, each unknown objective."""
    for plan in world.corpus.plans.values():
        yield from _check(plan)


def _check(plan: Plan) -> Iterator[Finding]:
    used = {str(word) for o in plan.objectives for m in o.measures for word in m.indicators}
    objectives = {str(objective.id) for objective in plan.objectives}
    codes: set[str] = set()
    for card in plan.cards:
        if card.id not in used:
            message = f"no measure of the plan serves the indicator '{card.id}'"
            yield error(
                CODE, card.id.span, message, "name it in the measure that moves it, or take the card out"
            )
        if card.code in codes:
            yield error(
                CODE, card.code.span, f"the code '{card.code}' has two cards", "give one another code"
            )
        codes.add(str(card.code))
        if card.objective not in objectives:
            hint = near(card.objective, objectives, "name an objective of the plan")
            yield error(CODE, card.objective.span, f"the plan has no objective '{card.objective}'", hint)
