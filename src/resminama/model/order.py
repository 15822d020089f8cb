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
    """The amending act, such as ``amending-home``."""
    date: Word
    """Its day, such as ``2023-05-12``."""
    units: tuple[Word, ...] = ()
    """Addresses of what it changed."""


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
    """Acts and articles under which it is issued, such as ``law-social-services/art-9``."""
    purpose: Text
    """Why it is issued, as the preamble goes on: "in order to …"."""
    approves: tuple[Word, ...]
    """Documents approved as annexes 1, 2, 3 …"""
    agreed_with: tuple[Word, ...] = ()
    """Bodies that agree it (*Ylalaşyldy*), such as ``body-ministry-finance``."""
    control: Word
    """Post that controls its performance."""
    publish_within: Duration
    """How soon it is published after registration, such as ``10 calendar days``."""
    signed_by: Word
    """Post that signs; in a joint order the one of the first body."""
    number: Word | Open = Open.BLANK
    """Its number, such as ``45-Ö``; ``blank`` until it is signed."""
    date: Word | Open = Open.BLANK
    """The day of signing; ``blank`` until it is signed."""
    registered: Word | Open = Open.BLANK
    """The number in the register of the Ministry of Adalat; ``blank`` until it has one."""
    source: Word | None = None
    """Where the time limit for publication was read."""
    in_force: tuple[InForce, ...] = ()
    """The first for the order as a whole, the others for units that take effect at another time."""
    transitional: tuple[Transitional, ...] = ()
    """Rules for the time of the change, points of the order."""
    history: tuple[Amendment, ...] = ()
    """Acts that changed it."""

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Each issuer, with its number and date."""
        return issues_of(self.issued_by, self.number, self.date)

    @property
    def issuers(self) -> tuple[Word, ...]:
        """The bodies that issue it."""
        return tuple(issue.body for issue in self.issues)
