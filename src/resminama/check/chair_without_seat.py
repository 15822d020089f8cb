"""MAN002: a body is chaired by someone who has no seat in it, or by nobody in particular."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.bodies import collegia
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.collegium import ELECTED, Collegium, Seat
from resminama.model.values import Word, whole

CODE = "MAN002"


def chair_without_seat(world: World) -> Iterator[Finding]:
    """Yield a finding for each chair that is no seat or a seat of several, and where there is none."""
    for _, body in collegia(world):
        seats = {str(seat.id): seat for seat in body.composition}
        for chair in body.chair:
            yield from _chair(chair, seats, body)
        if not body.chair:
            message = f"'{body.body}' has no chair"
            yield error(CODE, body.body.span, message, "name the id of a seat under `chair`, or `elected`")


def _chair(chair: Word, seats: dict[str, Seat], body: Collegium) -> Iterator[Finding]:
    if chair == ELECTED:
        if len(body.chair) > 1:
            yield error(CODE, chair.span, "a chair that is elected, and another", "name one or the other")
        return
    seat = seats.get(str(chair))
    if seat is None:
        message = f"the chair '{chair}' has no seat in the composition"
        yield error(CODE, chair.span, message, near(chair, seats, "name the id of a seat, or `elected`"))
    elif (whole(seat.seats) or 1) > 1:
        message = f"'{chair}' is the seat of {seat.seats} members: nobody knows which of them is the chair"
        yield error(CODE, chair.span, message, "give the chair a seat of its own, or write `elected`")
    elif seat.post is None and seat.body is None:
        message = f"the chair '{chair}' is neither of a registered post nor of a registered body"
        yield error(CODE, chair.span, message, "name `post` or `body` of the seat, or write `elected`")
