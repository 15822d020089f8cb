"""STD004: those who lead the cases may not carry as many users as the service holds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from resminama.check.staffing_arithmetic import USERS, counts_users, number_of, posts_per_user
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.standard import Standard
from resminama.outline.standard import case_lead

CODE = "STD004"


def caseload_below_capacity(world: World) -> Iterator[Finding]:
    """Yield a finding where caseload × staff is below the capacity.

    The staff that counts is the post that performs most stages: it leads the cases. Its number is
    the capacity by its ratio, rounded up to whole posts.
    """
    for standard in world.corpus.standards.values():
        yield from _check(standard)


def _check(standard: Standard) -> Iterator[Finding]:
    post, capacity, norm = case_lead(standard), number_of(standard.capacity.value), standard.caseload
    if post is None or capacity is None or not (counts_users(norm) and norm.n):
        return
    if standard.capacity.value.unit not in USERS:
        return
    staff = ceil(capacity * posts_per_user(standard, post))
    each = Fraction(norm.per, norm.n)
    users = staff * each
    if users < capacity:
        message = (
            f"{staff} × '{post}' with {shown(each)} users each carry {shown(users)} users, "
            f"fewer than the capacity of {shown(capacity)}"
        )
        yield error(CODE, norm.span, message, "raise the staffing ratio, or lower the capacity")
