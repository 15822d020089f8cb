"""Arithmetic over the staffing of a standard: posts per user, hours per week."""

from __future__ import annotations

import re
from fractions import Fraction

from resminama.model.standard import Intensity, Staff, Standard
from resminama.model.values import Duration, Frequency, Quantity, Ratio, TimeUnit

USERS = ("user", "users")
WORKING_WEEK = 40
"""Hours; the normal working week."""
_WEEKS: dict[TimeUnit, Fraction] = {
    TimeUnit.HOUR: Fraction(1, WORKING_WEEK),
    TimeUnit.WORKING_DAY: Fraction(1, 5),
    TimeUnit.CALENDAR_DAY: Fraction(1, 7),
    TimeUnit.WEEK: Fraction(1),
    TimeUnit.MONTH: Fraction(4),
    TimeUnit.YEAR: Fraction(52),
}
"""Weeks of each unit: the shortest month, so that a monthly task weighs most."""
_HOURS: dict[TimeUnit, Fraction] = {
    TimeUnit.MINUTE: Fraction(1, 60),
    TimeUnit.HOUR: Fraction(1),
    TimeUnit.WORKING_DAY: Fraction(8),
    TimeUnit.CALENDAR_DAY: Fraction(24),
    TimeUnit.WEEK: Fraction(WORKING_WEEK),
}
_LEVELS = {"hours per week": 1, "hour per week": 1, "hours per month": 4, "hour per month": 4}
"""Units of a level with the weeks in them, a month as above."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?", re.ASCII)


def number_of(quantity: Quantity) -> Fraction | None:
    """Return the number of a quantity, None where its separators are unclear."""
    plain = quantity.value.replace(",", "")
    return Fraction(plain) if _NUMBER.fullmatch(plain) else None


def posts_per_user(standard: Standard, post: str) -> Fraction:
    """Return how many posts ``post`` has for one user, over all its lines of the staffing.

    Posts that are counted in all are shared by the users that the service holds.
    """
    return sum(
        (_per_user(standard, member) for member in standard.staffing if member.post == post), Fraction(0)
    )


def _per_user(standard: Standard, member: Staff) -> Fraction:
    if member.ratio is not None:
        ratio = member.ratio
        return Fraction(ratio.n, ratio.per) if counts_users(ratio) else Fraction(0)
    posts, users = member.posts and number_of(member.posts), number_of(standard.capacity.value)
    return posts / users if posts and users else Fraction(0)


def counts_users(ratio: Ratio) -> bool:
    """Return whether a ratio is one of staff to users, and not to groups or places."""
    return ratio.of in USERS


def weekly_hours(frequency: Frequency, duration: Duration) -> Fraction | None:
    """Return the hours a week of one user; ``up to`` counts in full; None where they are no hours."""
    weeks, hours = _WEEKS.get(frequency.per), _HOURS.get(duration.unit)
    return None if weeks is None or hours is None else frequency.n / weeks * duration.n * hours


def level_hours(level: Intensity) -> Fraction | None:
    """Return the hours a week of a level of intensity; None where it is counted in other units."""
    number, weeks = number_of(level.hours), _LEVELS.get(level.hours.unit)
    return None if number is None or weeks is None else number / weeks
