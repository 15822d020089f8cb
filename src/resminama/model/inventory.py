"""Inventories of social services: what is published about each, and nothing more."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.names import ServiceForm
from resminama.model.persons import Persons
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Word


class Ownership(StrEnum):
    """To whom a provider belongs."""

    STATE = "state"
    PUBLIC_ASSOCIATION = "public-association"


@dataclass(frozen=True, slots=True, kw_only=True)
class Users(Persons):
    """A published number of users, and who they are; age, sex and disability where it counts them alone."""

    id: Word
    figure: Word
    """Id of a figure."""
    text: Text
    """Who they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryRow(Persons):
    """A service as its provider described it; what is left out was not published."""

    id: Word
    service: Word | None = None
    """A registered service; otherwise ``text`` says what it is."""
    text: Text | None = None
    """What the service is, where it is not a registered one."""
    provider: tuple[Word, ...] = ()
    """Bodies that give it."""
    ownership: Ownership | None = None
    """To whom the provider belongs."""
    ministry: Word | None = None
    """The body in whose system the provider is."""
    form: ServiceForm | None = None
    """Where and how it is given."""
    territory: tuple[Word, ...] = ()
    """Registered places, such as ``place-ashgabat``."""
    where: Text | None = None
    """Territory in words, where no place is registered."""
    group: Text
    """For whom it is."""
    users: tuple[Users, ...] = ()
    """How many used it, as published."""
    capacity: Word | None = None
    """A figure; so are ``staff`` and ``waiting``."""
    staff: Word | None = None
    """A figure: how many work there."""
    waiting: Word | None = None
    """A figure: how many wait."""
    basis: tuple[Word, ...] = ()
    """Acts that the service rests on."""
    unit_cost: Word | None = None
    """A figure: what a unit of it costs."""
    funding: Text | None = None
    """Who pays, as published."""
    year: Word
    """The year that the row tells of."""
    respondent: Word | None = None
    """The body that answered the questionnaire."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryPart(Record):
    """Rows under one heading."""

    id: Word
    title: Text
    text: Prose | None = None
    """Words above the rows."""
    rows: tuple[InventoryRow, ...]
    """A row a service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory(DocumentRecord):
    """``specs/inventories/*.yaml``."""

    title: Text
    text: Prose
    """What was asked, of whom and when."""
    questionnaire: Word
    """The form that providers fill in."""
    parts: tuple[InventoryPart, ...]
    """The table, part by part."""
    readings: tuple[Word, ...] = ()
    """Figures on which the sources disagree."""
