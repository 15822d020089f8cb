"""The working calendar: which days are worked, as published."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.act import Titles
from resminama.model.record import Record
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday(Record):
    """A holiday on the same day of every year."""

    id: Word
    name: Titles
    """Its name in three languages."""
    day: Word
    """Month and day, such as ``05-18``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeastDays(Record):
    """When a movable feast was or is in one year, as published."""

    year: Word
    """The year, such as ``2022``."""
    days: tuple[Word, ...]
    """Dates such as ``2022-07-09``."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast(Record):
    """A holiday whose days are set every year; a year that is not here is to be set."""

    id: Word
    name: Titles
    """Its name in three languages."""
    published: tuple[FeastDays, ...] = ()
    """The days, year by year, as published; a year that is missing is named by every rehearsal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedDay(Record):
    """A day off that was moved to a working day."""

    id: Word
    off: Word
    """The date that is not worked."""
    instead_of: Word
    """The day off or holiday in whose place it stands."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar(Record):
    """``specs/registry/calendar.yaml``: working days and holidays of the country."""

    id: Word
    act: Word
    """Address of the unit that lists the holidays, such as ``labour-code/art-81``."""
    source: Word
    working_week: tuple[Word, ...]
    """Days of the week that are worked, such as ``monday``."""
    holidays: tuple[Holiday, ...]
    """Holidays on a fixed day."""
    feasts: tuple[Feast, ...]
    """Movable feasts, with the days that were published."""
    moved: tuple[MovedDay, ...] = ()
    """Days off that a decree moved."""
    unconfirmed: tuple[Titles, ...] = ()
    """What nobody has read yet, in words."""
