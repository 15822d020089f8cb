"""MAN001: the quorum of a body does not fit its seats."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.bodies import collegia
from resminama.check.world import World
from resminama.check.written import written
from resminama.findings import Finding, error
from resminama.model.collegium import Collegium
from resminama.model.values import Threshold, whole

CODE = "MAN001"


def quorum_wrong(world: World) -> Iterator[Finding]:
    """Yield a finding for seats of no number or of nobody, a quorum and a majority that do not fit them."""
    for _, body in collegia(world):
        faults = list(_seats(body))
        yield from faults or (*_quorum(world, body), *_majority(world, body))


def _seats(body: Collegium) -> Iterator[Finding]:
    for seat in body.composition:
        if not whole(seat.seats):
            message = f"'{seat.seats[:20]}' is no number of seats"
            yield error(CODE, seat.seats.span, message, "write 1 or more, in digits")
        if (seat.rank is None) == (seat.post is None):
            said = "nobody" if seat.rank is None else "a rank and a post"
            yield error(CODE, seat.id.span, f"'{seat.id}' is for {said}", "write `post` or `rank`")


def _quorum(world: World, body: Collegium) -> Iterator[Finding]:
    least, seats = body.quorum.least(body.seats), body.seats
    if seats // 2 < least <= seats or (least <= seats and body.quorum_because is not None):
        return
    hint = f"more than half of {seats} seats: {seats // 2 + 1} or more"
    if least <= seats:
        hint += "; or say under `quorum_because` why fewer are enough"
    yield _wrong(world, "quorum", body.quorum, f"with {seats} seats", hint)


def _majority(world: World, body: Collegium) -> Iterator[Finding]:
    """Yield a finding for a majority of which two may be against each other, or which cannot be reached."""
    many = body.majority
    if many.of:
        if many.n * 2 <= many.of and not many.more:
            yield _wrong(world, "majority", many, "of those present", "write `more than 1/2`")
    elif many.n > body.seats:
        yield _wrong(world, "majority", many, f"with {body.seats} seats", "write a share: `2/3`")


def _wrong(world: World, what: str, value: Threshold, of: str, hint: str) -> Finding:
    return error(CODE, value.span, f"a {what} of {written(world.corpus, value.span)} {of}", hint)
