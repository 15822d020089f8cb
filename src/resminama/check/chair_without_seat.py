"""MAN002: a body is chaired by someone who has no seat in it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "MAN002"


def chair_without_seat(world: World) -> Iterator[Finding]:
    """Yield a finding for each chair that is no seat of the composition, and where there is none."""
    for mandate in world.corpus.mandates.values():
        seats = [str(seat.id) for seat in mandate.composition]
        for chair in mandate.chair:
            if chair not in seats:
                message = f"the chair '{chair}' has no seat in the composition"
                yield error(CODE, chair.span, message, near(chair, seats, "name the id of a seat"))
        if not mandate.chair:
            message = f"'{mandate.id}' has no chair"
            yield error(CODE, mandate.id.span, message, "name the id of a seat under `chair`")
