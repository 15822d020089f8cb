"""MAN003: the payments of an assignment do not add up to the fee."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from resminama.check.world import World
from resminama.check.written import near, shown
from resminama.findings import Finding, error
from resminama.model.mandate import Assignment, Payment

CODE = "MAN003"
_NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]+)?")


def payments_not_whole(world: World) -> Iterator[Finding]:
    """Yield a finding for shares that are no per cent or not 100 together, and for what nothing is paid for.

    Every payment follows a deliverable, and every deliverable is followed by a payment.
    """
    for assignment in world.corpus.assignments.values():
        shares = [_share(payment) for payment in assignment.payments]
        for payment, share in zip(assignment.payments, shares, strict=True):
            if share is None:
                yield error(CODE, payment.share.span, "a share of the fee is a percentage", "write `30 %`")
        known = [share for share in shares if share is not None]
        if len(known) == len(shares) and sum(known) != 100:
            message = f"the payments of '{assignment.id}' add up to {shown(sum(known, Fraction(0)))} %"
            yield error(CODE, assignment.id.span, message, "let the shares add up to 100 %")
        yield from _deliverables(assignment)


def _share(payment: Payment) -> Fraction | None:
    given = _NUMBER.fullmatch(payment.share.value) if payment.share.unit == "%" else None
    return Fraction(given[0]) if given else None


def _deliverables(assignment: Assignment) -> Iterator[Finding]:
    handed = {str(entry.id): entry for entry in assignment.deliverables}
    paid = [key for payment in assignment.payments for key in payment.after]
    for key in paid:
        if key not in handed:
            yield error(CODE, key.span, f"no deliverable '{key}'", near(key, handed, "name a deliverable"))
    for name, entry in handed.items():
        if name not in paid:
            message = f"no payment follows '{name}'"
            yield error(CODE, entry.id.span, message, "name it under `after` of a payment")
