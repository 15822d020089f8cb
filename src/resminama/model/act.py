"""Acts that others wrote and we cite: a catalogue of what exists."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.names import Names
from resminama.model.record import Record
from resminama.model.values import Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles(Record):
    """A title in three languages, without the kind of act."""

    en: Word
    ru: Word | None = None
    tk: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownUnit(Record):
    """A finer unit that someone has read."""

    unit: Word
    """Address inside the act, such as ``art-1`` or ``art-7/part-2``."""
    title: Titles | None = None
    parts: Word | None = None
    """How many parts: ``3`` or ``at least 3``."""
    points: Word | None = None
    """How many points: ``8`` or ``at least 8``; ``at least`` makes a higher number a warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActUnits(Record):
    """What may be cited; a number beyond is an error, an unknown extent a warning."""

    sections: Word | Open | None = None
    chapters: Word | Open | None = None
    articles: Word | Open | None = None
    paragraphs: Word | Open | None = None
    principles: Word | Open | None = None
    rules: Word | Open | None = None
    known: tuple[KnownUnit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSource(Record):
    """Who confirmed what."""

    says: Word
    at: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """Whether Turkmenistan is bound by an instrument."""

    since: Word | None = None
    status: Word | None = None
    """``party``, ``not a party``, ``not checked`` or ``not applicable``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Record):
    """``specs/acts/*.yaml``: an act in force, an instrument, or one that is not adopted."""

    id: Word
    kind: Word
    """constitution, law, code, order, convention, covenant, protocol, declaration, …"""
    title: Titles | None = field(default=None, metadata={"usual": True})
    """The title without the kind («О социальных услугах»), for acts named by formula."""
    name: Names | None = None
    """The whole name in its case forms, for acts that no formula names."""
    short: Names | None = None
    """The short name in its case forms («Закон», «Kanun»), capitalised."""
    number: Word | None = None
    date: Word | None = None
    in_force: Word | None = None
    state: Word = Word("in force")
    """``in force``, ``repealed`` or ``draft``; a reference to the latter two is an error."""
    authentic: Word = Word("tk")
    party: Party | None = None
    units: ActUnits | None = None
    sources: tuple[ActSource, ...] = ()
    unconfirmed: tuple[Word, ...] = ()
    """What nobody has read yet, in words."""
