"""A body that meets and decides: who sits in it, who leads it, how many it takes."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Frequency, Threshold, Word, whole

ELECTED = "elected"
"""Stands for a chair whom the members elect from among themselves."""


class Stated(StrEnum):
    """What a point of a by-law states of the body that the by-law establishes."""

    COMPOSITION = "composition"
    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARIAT = "secretariat"
    MEETS = "meets"
    QUORUM = "quorum"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Record):
    """Who sits in a body with a vote: how many, from where, in which rank or post."""

    id: Word
    rank: Text | None = None
    """Whom the seat is for: "a deputy minister"; with no ``body`` it says from where, too."""
    post: Word | None = None
    """The registered post that the seat is for, instead of a rank."""
    body: Word | None = None
    """The registered body that sends the member, such as ``body-ministry-health``."""
    seats: Word = Word("1")
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collegium(Record):
    """How a body that meets and decides is composed and works; every sentence on it is made from here."""

    body: Word
    """The registered body."""
    composition: tuple[Seat, ...]
    """The members with a vote, seat by seat."""
    chair: tuple[Word, ...]
    """Ids of seats; two of them chair together; ``elected`` for one whom the members elect."""
    deputy: Word | None = None
    """The post that replaces the chair."""
    secretariat: Word | None = None
    """The body or post that prepares the meetings."""
    quorum: Threshold
    """How many members have to be present: ``10``, ``more than 1/2``, ``2/3``, ``3/4``, ``all``."""
    quorum_because: Word | None = None
    """Why a quorum of one half or less is enough."""
    majority: Threshold
    """How many of the members present have to agree."""
    meets: Frequency | None = None
    """None for a body that meets when it is called."""

    @property
    def seats(self) -> int:
        """How many members it has; a number that is none counts as nothing."""
        return sum(whole(seat.seats) or 0 for seat in self.composition)

    @property
    def chairs(self) -> tuple[Seat, ...]:
        """The seats from which it is chaired; those that it does not have are left out."""
        known = {str(seat.id): seat for seat in self.composition}
        return tuple(known[str(key)] for key in self.chair if str(key) in known)

    @property
    def states(self) -> frozenset[Stated]:
        """What there is to say of it."""
        optional = {
            Stated.DEPUTY: self.deputy,
            Stated.SECRETARIAT: self.secretariat,
            Stated.MEETS: self.meets,
        }
        return frozenset(Stated) - {part for part, value in optional.items() if value is None}
