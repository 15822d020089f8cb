"""Working days of a calendar, and where its data leave a day open.

A time limit in working days begins on the day after the one that it is counted from and ends with its last
working day. One in calendar days, weeks or months that would end on a day off ends on the next working day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from resminama.lean import dataclass
from resminama.model.calendar import Calendar
from resminama.model.values import Duration, TimeUnit

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = {TimeUnit.MINUTE: timedelta(minutes=1), TimeUnit.HOUR: timedelta(hours=1)}
_MONTHS = {TimeUnit.MONTH: 1, TimeUnit.YEAR: 12}
_DAYS = {TimeUnit.CALENDAR_DAY: 1, TimeUnit.WEEK: 7}


@dataclass(frozen=True, slots=True)
class Doubt:
    """A day that the published data leave open."""

    about: str
    """What is to be set, in words."""


class Workdays:
    """The days that are worked."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._week = {_WEEK.index(day) for day in calendar.working_week if day in _WEEK}
        self._fixed = {str(holiday.day): str(holiday.name.en) for holiday in calendar.holidays}
        self._feasts = {
            date.fromisoformat(day): str(feast.name.en)
            for feast in calendar.feasts
            for year in feast.published
            for day in year.days
        }
        self._moved = {date.fromisoformat(str(one.off)): str(one.instead_of) for one in calendar.moved}

    def holiday(self, day: date) -> str | None:
        """Return the name of the holiday on ``day``, or why it is off; None for any other day."""
        name = self._fixed.get(f"{day:%m-%d}") or self._feasts.get(day)
        if name is None and day in self._moved:
            return f"day off moved from {self._moved[day]}"
        return name

    def is_worked(self, day: date) -> bool:
        """Tell whether ``day`` is worked, as far as is published."""
        return day.weekday() in self._week and self.holiday(day) is None

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
                    yield Doubt(f"the days of {feast.name.en} in {year} (set by decree)")
        day = first
        while day <= last:
            name = self._fixed.get(f"{day:%m-%d}")  # the decree on a feast says what it moves
            if name and day.weekday() not in self._week and not self._moves(day):
                weekday = _WEEK[day.weekday()].capitalize()
                yield Doubt(f"whether a day off is moved for {name}, {weekday} {day} (by decree)")
            day += timedelta(days=1)

    def _moves(self, day: date) -> bool:
        return str(day) in self._moved.values()


def _months(start: datetime, months: int) -> datetime:
    """Return the same day some months later; the last of the month where there is no such day."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return start.replace(year=year, month=month, day=min(start.day, monthrange(year, month)[1]))
