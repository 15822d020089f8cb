"""EDN002: a unit of an approved document stands elsewhere now."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.editions import approved, place_of
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.numbering.holes import standing

CODE = "EDN002"
_HINT = (
    "law does not move provisions; put it back, or let it be repealed there and added here, as it will print"
)


def unit_moved(world: World) -> Iterator[Finding]:
    """Yield a finding for each unit that left its number behind."""
    for edition, outline in approved(world):
        for address, left in standing(outline, edition).moved.items():
            place = world.places[address]
            kind = place.levels[-1][0].value
            message = f"{kind} {left} has moved: it becomes {kind} {place.number} and leaves a hole"
            yield warning(CODE, place_of(world, address), message, _HINT)
