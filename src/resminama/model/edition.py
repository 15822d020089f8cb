"""Editions: a document as it was approved, with numbers that no later change may touch."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.issue import Issue, Issuers, issues_of
from resminama.model.record import Record
from resminama.model.values import Open, Word
from resminama.ordinal import Ordinal, parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Record):
    """The act that approved or amended a document."""

    kind: Word = Word("order")
    """``order``, ``joint-order``, ``resolution``, ``law``."""
    issued_by: Issuers = ()
    """Bodies, in a joint order with their numbers and dates; none for an act of the state itself."""
    number: Word
    """Of a joint order that of its first issuer, as ``date``."""
    date: Word
    registered: Word | Open = Open.BLANK
    registered_on: Word | Open = Open.BLANK

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Each issuer, with its number and date."""
        return issues_of(self.issued_by, self.number, self.date)

    @property
    def issuers(self) -> tuple[Word, ...]:
        """The bodies that issue it."""
        return tuple(issue.body for issue in self.issues)


class FrozenKind(StrEnum):
    """Kinds of unit that carry a number; the values are those of the outline."""

    CHAPTER = "chapter"
    POINT = "point"
    ITEM = "item"
    SUBITEM = "subitem"
    STEP = "step"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenUnit(Record):
    """One numbered unit as it stood, or the hole that it left."""

    unit: Word
    """Its id in the document."""
    kind: FrozenKind
    under: Word | None = None
    """The unit it stands in; none for what stands in the document itself."""
    number: Word
    """``7``, or ``7^1`` for 7¹."""
    repealed: Word | None = None
    """The edition whose instrument repealed it: a hole that keeps its number."""

    @property
    def ordinal(self) -> Ordinal:
        """Its number; 0 where it is written wrongly, which a check tells."""
        return parse(self.number) or Ordinal(0)

    @property
    def hole(self) -> str:
        """The id of the hole that it leaves: ``users~7``, ``users~7-1``."""
        return f"{self.unit}~{self.number.replace('^', '-')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Record):
    """``editions/<document>/<number>.yaml``: written by ``approve``, never by hand."""

    id: Word
    """``<document>-edition-<number>``."""
    document: Word
    """A document, or a clause that several documents share."""
    edition: Word
    """1 for the act as approved, 2 after the first amendments."""
    instrument: Instrument
    snapshot: Word
    """SHA-256 of the sources as approved: the name of their archive in ``editions/sources``."""
    seal: Word = Word("")
    """SHA-256 of this file without this line."""
    note: Word | None = None
    units: tuple[FrozenUnit, ...] = ()
    """Every numbered unit in reading order, holes included."""

    @property
    def number(self) -> int:
        """Its number among the editions of the document; 0 where it is written wrongly."""
        return int(self.edition) if self.edition.isdecimal() else 0
