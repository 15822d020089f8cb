"""STD016: users are charged, and no unit of an act lets them be charged."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "STD016"
PAID = ("partial", "full")
"""Fees that users pay; a word that is no kind of fee is COR001."""


def fee_without_ground(world: World) -> Iterator[Finding]:
    """Yield an error for each tariff that is not free and names no unit of an act."""
    for standard in world.corpus.standards.values():
        for tariff in standard.tariffs:
            if tariff.fee in PAID and (tariff.ground is None or "/" not in tariff.ground):
                message = (
                    f"the user pays for '{tariff.component}', and no unit of an act lets the provider ask"
                )
                hint = "write `ground:` with the article or the point: `law-social-services/art-…`"
                yield error(CODE, (tariff.ground or tariff.fee).span, message, hint)
