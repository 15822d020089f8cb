"""PLN005: likelihood or impact of a risk is not on the scale of 1 to 3."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "PLN005"
_SCALE = ("1", "2", "3")
"""The scale of seed 001, Annex 3: 3 times 3 is the highest level."""


def risk_out_of_scale(world: World) -> Iterator[Finding]:
    """Yield a finding for each value off the scale and for each risk that nobody answers for."""
    for plan in world.corpus.plans.values():
        for risk in plan.risks:
            for word in (risk.likelihood, risk.impact):
                if word not in _SCALE:
                    yield error(CODE, word.span, f"'{word}' is not on the scale of risks", "write 1, 2 or 3")
            if not risk.owners:
                yield error(
                    CODE, risk.id.span, f"nobody answers for the risk '{risk.id}'", "name a body in `owners`"
                )
