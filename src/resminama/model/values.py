"""The values that fields hold: every one knows its place in the file."""

from __future__ import annotations

import re
from dataclasses import field
from enum import StrEnum
from typing import Self

from resminama.lean import dataclass
from resminama.source import NOWHERE, Span


class Word(str):
    """A plain string (an id, an address, a number of an act) with its place."""

    __slots__ = ("span",)
    span: Span

    def __new__(cls, value: str, span: Span = NOWHERE) -> Self:
        """Make the word ``value`` as written at ``span``."""
        word = super().__new__(cls, value)
        word.span = span
        return word

    def __getnewargs__(self) -> tuple[str, Span]:  # type: ignore[override]  # str declares one argument
        """Keep the place through pickling."""
        return (str(self), self.span)


class Open(StrEnum):
    """A value that nobody has given yet."""

    BLANK = "blank"  # a line that hands fill in
    TO_BE_SET = "to be set"  # a gap that a release refuses


class TimeUnit(StrEnum):
    """Units of time limits; days are always working or calendar days."""

    AT_ONCE = "at once"
    MINUTE = "minute"
    HOUR = "hour"
    WORKING_DAY = "working day"
    CALENDAR_DAY = "calendar day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as people say it: ``10 working days``, ``up to 6 months``, ``at once``."""

    n: int
    unit: TimeUnit
    up_to: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often: ``3 per week``, ``up to 2 per month``, ``1 per 3 months``."""

    n: int
    per: TimeUnit
    up_to: bool = False
    units: int = 1
    """How many of ``per``."""
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Threshold:
    """How many of a body it takes: ``10``, ``2/3``, ``more than 1/2``, ``all``."""

    n: int
    of: int = 0
    """What ``n`` is a share in; 0 for a number of members."""
    more: bool = False
    """Whether the share itself is not enough."""
    span: Span = field(default=NOWHERE, compare=False, repr=False)

    def least(self, members: int) -> int:
        """Return the smallest number of ``members`` that is enough."""
        if not self.of:
            return self.n
        return members * self.n // self.of + 1 if self.more else -(-members * self.n // self.of)


@dataclass(frozen=True, slots=True)
class Ratio:
    """Staff to users: ``1 per 25 users``."""

    n: int
    per: int
    of: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something: ``50 users``, ``90 % of users``, ``40 hours``."""

    value: str
    unit: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


_WHOLE = re.compile(r"[0-9]{1,4}")


def whole(word: str) -> int | None:
    """Return a count of up to four digits; None for what is written otherwise, such as "½" or "many"."""
    return int(word) if _WHOLE.fullmatch(word) else None
