"""MAN001: the quorum of a body does not fit its seats."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.mandate import Mandate
from resminama.model.values import whole
from resminama.outline.mandate import seats_of

CODE = "MAN001"


def quorum_wrong(world: World) -> Iterator[Finding]:
    """Yield a finding for seats that are no number, and for a quorum not between half and all of them."""
    for mandate in world.corpus.mandates.values():
        faults = list(_seats(mandate))
        yield from faults or _quorum(mandate)


def _seats(mandate: Mandate) -> Iterator[Finding]:
    for seat in mandate.composition:
        if not whole(seat.seats):
            message = f"'{seat.seats[:20]}' is no number of seats"
            yield error(CODE, seat.seats.span, message, "write 1 or more, in digits")


def _quorum(mandate: Mandate) -> Iterator[Finding]:
    seats = seats_of(mandate)
    quorum = whole(mandate.quorum) or 0
    if seats // 2 < quorum <= seats:
        return
    hint = f"more than half of {seats} seats: {seats // 2 + 1} or more"
    yield error(CODE, mandate.quorum.span, f"a quorum of {mandate.quorum[:20]} with {seats} seats", hint)
