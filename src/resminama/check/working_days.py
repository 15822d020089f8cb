"""Time limits in working days, so that limits in different units can be added up."""

from __future__ import annotations

from fractions import Fraction

from resminama.model.values import Duration, TimeUnit

_DAYS: dict[TimeUnit, Fraction] = {
    TimeUnit.AT_ONCE: Fraction(0),
    TimeUnit.MINUTE: Fraction(1, 480),
    TimeUnit.HOUR: Fraction(1, 8),
    TimeUnit.WORKING_DAY: Fraction(1),
    TimeUnit.CALENDAR_DAY: Fraction(5, 7),
    TimeUnit.WEEK: Fraction(5),
    TimeUnit.MONTH: Fraction(21),
    TimeUnit.YEAR: Fraction(252),
}
"""Working days of each unit: eight hours a day, five days a week, 21 days a month."""


def working_days(limit: Duration) -> Fraction:
    """Return how many working days ``limit`` lasts."""
    return limit.n * _DAYS[limit.unit]
