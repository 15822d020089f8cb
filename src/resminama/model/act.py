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
    """In English: ``On Social Services``."""
    ru: Word | None = None
    """In Russian, as published: ``О социальных услугах``."""
    tk: Word | None = None
    """In Turkmen, as published: ``Durmuş hyzmatlary hakynda``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownUnit(Record):
    """A finer unit that someone has read."""

    unit: Word
    """Address inside the act, such as ``art-1`` or ``art-7/part-2``."""
    title: Titles | None = None
    """The heading of the unit, as read."""
    parts: Word | None = None
    """How many parts: ``3`` or ``at least 3``."""
    points: Word | None = None
    """How many points: ``8`` or ``at least 8``; ``at least`` makes a higher number a warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActUnits(Record):
    """What may be cited; a number beyond is an error, an unknown extent a warning."""

    sections: Word | Open | None = None
    """How many sections it has: ``4``, or ``to be set`` while nobody has counted; so below."""
    chapters: Word | Open | None = None
    """How many chapters."""
    articles: Word | Open | None = None
    """How many articles."""
    paragraphs: Word | Open | None = None
    """How many paragraphs, for an act that numbers these (a general comment)."""
    principles: Word | Open | None = None
    """How many principles, for an instrument that numbers these."""
    rules: Word | Open | None = None
    """How many rules, for an instrument that numbers these."""
    known: tuple[KnownUnit, ...] = ()
    """Finer units that somebody read; they may be cited whatever is not known of the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSource(Record):
    """Who confirmed what."""

    says: Word
    """What the source confirms: "title, number and date"."""
    at: Word
    """Where it was read: a web address, or an issue and its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """Whether Turkmenistan is bound by an instrument."""

    since: Word | None = None
    """The day from which the country is bound, such as ``2008-09-04``."""
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
    """The number in its register, as published: ``382-VI``."""
    date: Word | None = None
    """The day of adoption, such as ``2021-06-05``."""
    in_force: Word | None = None
    """The day from which it applies, such as ``2022-01-01``."""
    state: Word = Word("in force")
    """``in force``, ``repealed`` or ``draft``; a reference to the latter two is an error."""
    authentic: Word = Word("tk")
    """The language whose text decides: ``tk``, ``ru`` or ``en``."""
    party: Party | None = None
    """For an instrument: whether Turkmenistan is bound by it."""
    units: ActUnits | None = None
    """How far it may be cited."""
    sources: tuple[ActSource, ...] = ()
    """Who confirmed what of all this."""
    unconfirmed: tuple[Word, ...] = ()
    """What nobody has read yet, in words."""
