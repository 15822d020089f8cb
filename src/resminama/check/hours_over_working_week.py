"""STD005: the components ask more hours a week of a post than it works."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.check.staffing_arithmetic import WORKING_WEEK, posts_per_user, weekly_hours
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.standard import Staff, Standard

CODE = "STD005"


def hours_over_working_week(world: World) -> Iterator[Finding]:
    """Yield a finding for each post whose components × users per post are over 40 hours a week.

    The most demanding reading counts: every user receives every component as often and as long as
    it may be given, a month has four weeks.
    """
    for standard in world.corpus.standards.values():
        seen: set[str] = set()
        for member in standard.staffing:
            if member.post not in seen:
                seen.add(str(member.post))
                yield from _check(standard, member)


def _check(standard: Standard, member: Staff) -> Iterator[Finding]:
    tasks = _tasks(standard, member.post)
    posts = posts_per_user(standard, member.post)
    if not tasks or not posts:
        return
    users, each = 1 / posts, sum(tasks.values(), Fraction(0))
    if each * users > WORKING_WEEK:
        terms = " + ".join(f"{name} {shown(hours)}" for name, hours in tasks.items())
        message = (
            f"'{member.post}': {terms} = {shown(each)} hours a week for one user, × {shown(users)} users "
            f"= {shown(each * users)} hours, over {WORKING_WEEK}"
        )
        yield error(
            CODE,
            (member.ratio or member.posts or member.post).span,
            message,
            "fewer users per post, or fewer hours of the components",
        )


def _tasks(standard: Standard, post: str) -> dict[str, Fraction]:
    """Return the hours a week of one user that each component of ``post`` takes."""
    hours = {
        str(component.id): weekly_hours(component.frequency, component.duration)
        for component in standard.components
        if component.performer == post
    }
    return {name: found for name, found in hours.items() if found is not None}
