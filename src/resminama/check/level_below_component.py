"""STD013: one component alone takes more hours than the highest level of help allows."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.staffing_arithmetic import level_hours, weekly_hours
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.standard import Standard

CODE = "STD013"


def level_below_component(world: World) -> Iterator[Finding]:
    """Yield an error for each component that takes more hours a week than every level of the standard.

    What they take together is asked by STD021.
    """
    for standard in world.corpus.standards.values():
        yield from _check(standard)


def _check(standard: Standard) -> Iterator[Finding]:
    levels = [(hours, level) for level in standard.intensity if (hours := level_hours(level)) is not None]
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
