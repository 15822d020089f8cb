"""STD012: a value of a standard that nobody can mean."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.staffing_arithmetic import number_of
from resminama.check.world import World
from resminama.check.written import written
from resminama.findings import Finding, error
from resminama.model.standard import RecordKept
from resminama.model.values import Quantity, TimeUnit

CODE = "STD012"
_WHOLE = 100
_LONG = {
    TimeUnit.CALENDAR_DAY: 30,
    TimeUnit.WORKING_DAY: 20,
    TimeUnit.WEEK: 4,
    TimeUnit.MONTH: 1,
    TimeUnit.YEAR: 1,
}
"""A month in each unit; a time in hours is never one."""


def value_beyond_reason(world: World) -> Iterator[Finding]:
    """Yield an error for a threshold over 100 % and for a record that is kept for less than a month."""
    for standard in world.corpus.standards.values():
        for quality in standard.quality:
            yield from more_than_all(CODE, quality.threshold)
        for kept in standard.records:
            yield from _retention(kept, world)


def more_than_all(code: str, wanted: Quantity) -> Iterator[Finding]:
    """Yield an error for a share that nobody can reach."""
    number = number_of(wanted)
    if wanted.unit.startswith("%") and number is not None and number > _WHOLE:
        message = f"{wanted.value} % are more than all"
        yield error(code, wanted.span, message, "write a share of 100 % at most")


def _retention(kept: RecordKept, world: World) -> Iterator[Finding]:
    least = _LONG.get(kept.keep.unit)
    if least is None or kept.keep.n < least:
        message = (
            f"'{kept.form}' is kept for {written(world.corpus, kept.keep.span)}, which is less than a month"
        )
        yield error(
            CODE, kept.keep.span, message, "write how long it stays in the archive, such as `5 years`"
        )
