"""MAN004: a text counts the members of a body otherwise than its fields do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from resminama.check.amounts_in_text import amounts
from resminama.check.bodies import collegia
from resminama.check.texts import Wording, at, english
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.collegium import Collegium
from resminama.model.values import whole

CODE = "MAN004"
_MEMBERS = re.compile(r"\s+(?:further |other |voting )?members\b")
_SHARE = re.compile(
    r"\b(?P<share>one half|half|two thirds|three quarters)\b(?=[^.;:]{0,60}\b(?:is|are|be) present)"
)
_PARTS = {"two thirds": Fraction(2, 3), "three quarters": Fraction(3, 4)}


def number_of_members_differs(world: World) -> Iterator[Finding]:
    """Yield a finding for "nine members" of a body of seven, and for a share present that is not its quorum.

    Only the English text is read: that the others give the same numbers is asked by TR checks.
    """
    bodies = {str(document.id): body for document, body in collegia(world)}
    for wording in english(world, bodies):
        yield from _counts(world, wording, bodies[wording.document])
        yield from _shares(world, wording, bodies[wording.document])


def _counts(world: World, wording: Wording, body: Collegium) -> Iterator[Finding]:
    prose = wording.free
    if "members" not in prose:
        return
    seats = (whole(seat.seats) for seat in body.composition)
    known = {body.seats, body.quorum.least(body.seats), *seats}
    for amount in amounts(prose, Lang.EN):
        if not _MEMBERS.match(prose, amount.end) or whole(amount.value) in known:
            continue
        least = body.quorum.least(body.seats)
        message = f"{amount.value} members, where '{body.body}' has {body.seats} and a quorum of {least}"
        span = world.span(wording.text, amount.start, amount.end)
        yield error(CODE, span, message, "correct the text, or `composition` and `quorum`")


def _shares(world: World, wording: Wording, body: Collegium) -> Iterator[Finding]:
    quorum = Fraction(body.quorum.n, body.quorum.of) if body.quorum.of else None
    for match in _SHARE.finditer(wording.free):
        if _PARTS.get(match["share"], Fraction(1, 2)) != quorum:
            message = f"{match['share']} of the members present, where the quorum of '{body.body}' is another"
            yield error(CODE, at(world, wording, match), message, "correct the text, or `quorum`")
