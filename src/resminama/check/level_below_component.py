"""STD013: one component alone takes more hours than the highest level of help allows."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.check.staffing_arithmetic import number_of, weekly_hours
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.standard import Intensity, Standard

CODE = "STD013"
_WEEKS = {"hours per week": 1, "hour per week": 1, "hours per month": 4, "hour per month": 4}
"""Units of a level with the weeks in them, a month having four as in STD005."""


def level_below_component(world: World) -> Iterator[Finding]:
    """Yield an error for each component that takes more hours a week than every level of the standard.

    Together components may take more: a level is the limit of what one user receives of them.
    """
    for standard in world.corpus.standards.values():
        yield from _check(standard)


def _check(standard: Standard) -> Iterator[Finding]:
    levels = [(hours, level) for level in standard.intensity if (hours := _weekly(level)) is not None]
    if not levels or len(levels) < len(standard.intensity):
        return
    most, highest = max(levels, key=lambda pair: pair[0])
    for component in standard.components:
        hours = weekly_hours(component.frequency, component.duration)
        if hours is not None and hours > most:
            message = (
                f"'{highest.id}' is the highest level with {shown(most)} hours a week, "
                f"'{component.id}' alone takes {shown(hours)}"
            )
            yield error(
                CODE, highest.hours.span, message, "more hours for the level, or fewer for the component"
            )


def _weekly(level: Intensity) -> Fraction | None:
    number, weeks = number_of(level.hours), _WEEKS.get(level.hours.unit)
    return None if number is None or weeks is None else number / weeks
