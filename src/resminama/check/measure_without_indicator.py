"""PLN001: a measure that nobody answers for or that nothing measures."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.plan import Measure, Plan

CODE = "PLN001"


def measure_without_indicator(world: World) -> Iterator[Finding]:
    """Yield a finding for each measure without a body or an indicator, or whose indicator has no card."""
    for plan in world.corpus.plans.values():
        for objective in plan.objectives:
            for measure in objective.measures:
                yield from _check(plan, measure)


def _check(plan: Plan, measure: Measure) -> Iterator[Finding]:
    if not measure.responsible:
        message = f"no body answers for the measure '{measure.id}'"
        yield error(CODE, measure.id.span, message, "name the leading body in `responsible`")
    if not measure.indicators:
        message = f"no indicator measures '{measure.id}'"
        yield error(CODE, measure.id.span, message, "name an indicator of the plan in `indicators`")
    cards = {str(card.id) for card in plan.cards}
    for word in measure.indicators:
        if word not in cards:
            message = f"the plan has no card for the indicator '{word}'"
            yield error(CODE, word.span, message, near(word, cards, "add its card to `cards`"))
