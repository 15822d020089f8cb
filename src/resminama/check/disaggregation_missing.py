"""PLN008: an indicator card that says neither how its indicator is disaggregated nor why it is not."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "PLN008"


def disaggregation_missing(world: World) -> Iterator[Finding]:
    """Yield a finding for each card with neither ``by`` nor ``whole``, or with both."""
    for plan in world.corpus.plans.values():
        for card in plan.cards:
            if not card.by and card.whole is None:
                hint = "name sex, age, disability … in `by`, or say in `whole` why nothing is broken down"
                yield warning(CODE, card.id.span, f"'{card.id}' does not say how it is disaggregated", hint)
            elif card.by and card.whole is not None:
                message = f"'{card.id}' is disaggregated and not disaggregated"
                yield warning(CODE, card.id.span, message, "delete `by` or `whole`")
