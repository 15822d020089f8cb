"""The order that approves acts: those of one service, or by-laws."""

from __future__ import annotations

from datetime import date

from resminama.lean import dataclass
from resminama.model.issue import Issue, Issuers, issues_of
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Text
from resminama.model.transitional import Transitional, day_of
from resminama.model.values import Duration, Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Record):
    """An act that changed this one."""

    by: Word
    date: Word
    units: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce(Record):
    """When the order, or some units of what it approves, take effect."""

    start: Word
    """``registration``, ``publication`` or a date such as ``2023-01-01``."""
    units: tuple[Word, ...] = ()
    """Addresses of what takes effect then; none for the order and all the rest."""

    @property
    def day(self) -> date | None:
        """The day; None for an event, and for what is no day (BYL002)."""
        return day_of(self.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(DocumentRecord):
    """``specs/orders/*.yaml``: the approving act as data."""

    service: Word | None = None
    """The service whose documents it approves; none where it approves by-laws of the whole system."""
    title: Text | None = None
    """A title of its own; without it the title names everything that is approved."""
    issued_by: Issuers
    """Bodies; two or more make a joint order, signed by the head of each, with a number and a date each:
    ``- body: body-mlsp``, ``number: 12-Ö``, ``date: 2023-05-12``."""
    form: Word
    """``order``, ``joint-order`` or ``resolution``: switching it rewords every block."""
    ground: tuple[Word, ...]
    purpose: Text
    approves: tuple[Word, ...]
    """Documents approved as annexes 1, 2, 3 …"""
    agreed_with: tuple[Word, ...] = ()
    control: Word
    publish_within: Duration
    signed_by: Word
    """Post that signs; in a joint order the one of the first body."""
    number: Word | Open = Open.BLANK
    date: Word | Open = Open.BLANK
    registered: Word | Open = Open.BLANK
    source: Word | None = None
    """Where the time limit for publication was read."""
    in_force: tuple[InForce, ...] = ()
    """The first for the order as a whole, the others for units that take effect at another time."""
    transitional: tuple[Transitional, ...] = ()
    """Rules for the time of the change, points of the order."""
    history: tuple[Amendment, ...] = ()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Each issuer, with its number and date."""
        return issues_of(self.issued_by, self.number, self.date)

    @property
    def issuers(self) -> tuple[Word, ...]:
        """The bodies that issue it."""
        return tuple(issue.body for issue in self.issues)
