"""STD021: components together take more hours than a level allows, and it is not said which are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from resminama.check.staffing_arithmetic import level_hours, weekly_hours
from resminama.check.world import World
from resminama.check.written import joined, shown
from resminama.findings import Finding, error
from resminama.model.standard import Standard

CODE = "STD021"
_HINT = "say 'plan_chooses: true' if the individual plan chooses among them, or bring the hours into line"


def components_over_level(world: World) -> Iterator[Finding]:
    """Yield an error for each level that the components, all given as often and long as may be, exceed.

    Where the individual plan chooses among them the standard says so, and nothing is exceeded.
    """
    for standard in world.corpus.standards.values():
        if not standard.plan_chooses:
            yield from _check(standard)


def _check(standard: Standard) -> Iterator[Finding]:
    taken = _taken(standard)
    levels = [(level, hours) for level in standard.intensity if (hours := level_hours(level)) is not None]
    highest = max((hours for _, hours in levels), default=Fraction(0))
    for level, hours in levels:
        named = _over(taken, hours)
        alone = len(named) == 1 and hours == highest  # STD013 says so
        if named and not alone:
            yield error(CODE, level.hours.span, _message(str(level.id), hours, named, taken), _HINT)


def _message(level: str, hours: Fraction, named: list[str], taken: Mapping[str, Fraction]) -> str:
    """Return which level is exceeded by which components, and how far."""
    words = [f"'{name}' ({shown(taken[name])})" for name in named]
    together, whole = sum((taken[name] for name in named), Fraction(0)), sum(taken.values(), Fraction(0))
    takes = f"{words[0]} takes more" if len(words) == 1 else f"{joined(words)} take {shown(together)}"
    return f"'{level}' is {shown(hours)} hours a week; {takes}, all the components {shown(whole)}"


def _taken(standard: Standard) -> dict[str, Fraction]:
    """Return the components that are hours a week, the longest first."""
    hours = {str(one.id): weekly_hours(one.frequency, one.duration) for one in standard.components}
    counted = [(key, taken) for key, taken in hours.items() if taken is not None]
    return dict(sorted(counted, key=lambda one: -one[1]))


def _over(taken: Mapping[str, Fraction], limit: Fraction) -> list[str]:
    """Return the fewest components that exceed a limit together; none where all of them do not."""
    named: list[str] = []
    total = Fraction(0)
    for key, hours in taken.items():
        named.append(key)
        total += hours
        if total > limit:
            return named
    return []
