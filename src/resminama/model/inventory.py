"""Inventories of social services: what is published about each, and nothing more."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.names import ServiceForm
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Word


class Ownership(StrEnum):
    """To whom a provider belongs."""

    STATE = "state"
    PUBLIC_ASSOCIATION = "public-association"


@dataclass(frozen=True, slots=True, kw_only=True)
class Users(Record):
    """A published number of users, and who they are."""

    id: Word
    figure: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryRow(Record):
    """A service as its provider described it; what is left out was not published."""

    id: Word
    service: Word | None = None
    """A registered service; otherwise ``text`` says what it is."""
    text: Text | None = None
    provider: tuple[Word, ...] = ()
    ownership: Ownership | None = None
    ministry: Word | None = None
    form: ServiceForm | None = None
    territory: tuple[Word, ...] = ()
    where: Text | None = None
    """Territory in words, where no place is registered."""
    group: Text
    users: tuple[Users, ...] = ()
    capacity: Word | None = None
    """A figure; so are ``staff`` and ``waiting``."""
    staff: Word | None = None
    waiting: Word | None = None
    basis: tuple[Word, ...] = ()
    """Acts that the service rests on."""
    unit_cost: Word | None = None
    funding: Text | None = None
    year: Word
    respondent: Word | None = None
    """The body that answered the questionnaire."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryPart(Record):
    """Rows under one heading."""

    id: Word
    title: Text
    text: Prose | None = None
    rows: tuple[InventoryRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory(DocumentRecord):
    """``specs/inventories/*.yaml``."""

    title: Text
    text: Prose
    questionnaire: Word
    """The form that providers fill in."""
    parts: tuple[InventoryPart, ...]
    readings: tuple[Word, ...] = ()
    """Figures on which the sources disagree."""
