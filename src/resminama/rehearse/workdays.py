"""Working days of a calendar, and where its data leave a day open.

A time limit in working days begins on the day after the one that it is counted from and ends with its last
working day. One in calendar days, weeks or months that would end on a day off ends on the next working day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from resminama.lean import dataclass
from resminama.model.act import Titles
from resminama.model.calendar import Calendar
from resminama.model.values import Duration, TimeUnit

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = {TimeUnit.MINUTE: timedelta(minutes=1), TimeUnit.HOUR: timedelta(hours=1)}
_MONTHS = {TimeUnit.MONTH: 1, TimeUnit.YEAR: 12}
_DAYS = {TimeUnit.CALENDAR_DAY: 1, TimeUnit.WEEK: 7}


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the published data leave open: the days of a feast in a year, or whether a day off is moved."""

    name: Titles
    """Of the feast or the holiday."""
    year: int
    day: date | None = None
    """The holiday that falls on a day off; None for the days of a feast."""


class Workdays:
    """The days that are worked."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._week = {_WEEK.index(day) for day in calendar.working_week if day in _WEEK}
        self._fixed = {str(holiday.day): holiday.name for holiday in calendar.holidays}
        self._feasts = {
            date.fromisoformat(day): feast.name
            for feast in calendar.feasts
            for year in feast.published
            for day in year.days
        }
        self._moved = {date.fromisoformat(str(one.off)): str(one.instead_of) for one in calendar.moved}

    def is_off(self, day: date) -> bool:
        """Tell whether ``day`` is a holiday, or a day off that was moved there."""
        return f"{day:%m-%d}" in self._fixed or day in self._feasts or day in self._moved

    def is_worked(self, day: date) -> bool:
        """Tell whether ``day`` is worked, as far as is published."""
        return day.weekday() in self._week and not self.is_off(day)

    def next_worked(self, day: date) -> date:
        """Return ``day``, or the first worked day after it."""
        while not self.is_worked(day):
            day += timedelta(days=1)
        return day

    def after(self, start: datetime, lasts: Duration) -> datetime:
        """Return when something is done that begins at ``start`` and lasts that long."""
        if lasts.unit in _CLOCK:
            return start + lasts.n * _CLOCK[lasts.unit]
        if lasts.unit is TimeUnit.WORKING_DAY:
            return self._worked(start, lasts.n)
        if lasts.unit in _MONTHS:
            return _months(start, lasts.n * _MONTHS[lasts.unit])
        return start + timedelta(days=lasts.n * _DAYS.get(lasts.unit, 0))

    def due(self, start: datetime, limit: Duration) -> datetime:
        """Return when a time limit counted from ``start`` ends; of days, the end of the last one."""
        end = self.after(start, limit)
        if limit.unit in _CLOCK or limit.unit is TimeUnit.AT_ONCE:
            return end
        return datetime.combine(self.next_worked(end.date()), datetime.max.time())

    def _worked(self, start: datetime, days: int) -> datetime:
        day = start.date()
        for _ in range(days):
            day = self.next_worked(day + timedelta(days=1))
        return datetime.combine(day, start.time())

    def doubts(self, first: date, last: date) -> Iterator[Doubt]:
        """Yield what is to be set and may matter between two days: feasts not published, days not moved."""
        for year in range(first.year, last.year + 1):
            for feast in self._calendar.feasts:
                if all(str(published.year) != str(year) for published in feast.published):
                    yield Doubt(feast.name, year)
        day = first
        while day <= last:
            name = self._fixed.get(f"{day:%m-%d}")  # the decree on a feast says what it moves
            if name and day.weekday() not in self._week and not self._moves(day):
                yield Doubt(name, day.year, day)
            day += timedelta(days=1)

    def _moves(self, day: date) -> bool:
        return str(day) in self._moved.values()


def _months(start: datetime, months: int) -> datetime:
    """Return the same day some months later; the last of the month where there is no such day."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return start.replace(year=year, month=month, day=min(start.day, monthrange(year, month)[1]))
