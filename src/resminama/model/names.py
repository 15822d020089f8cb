"""Names of bodies, posts, services, forms: defined once, with their case forms."""

from __future__ import annotations

from enum import StrEnum

from resminama.lang import Case, Lang
from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class RussianForms(Record):
    """A Russian name in its six cases."""

    nom: Word
    """координатор (кто? что?)"""
    gen: Word
    """координатора (кого? чего?)"""
    dat: Word
    """координатору (кому? чему?)"""
    acc: Word
    """координатора (кого? что?)"""
    ins: Word
    """координатором (кем? чем?)"""
    prep: Word
    """координаторе (о ком? о чём?)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurkmenForms(Record):
    """A Turkmen name in its six cases."""

    nom: Word
    """utgaşdyryjy (kim? näme?)"""
    gen: Word
    """utgaşdyryjynyň (kimiň? nämäniň?)"""
    dat: Word
    """utgaşdyryja (kime? nämä?)"""
    acc: Word
    """utgaşdyryjyny (kimi? nämäni?)"""
    loc: Word
    """utgaşdyryjyda (kimde? nämede?)"""
    abl: Word
    """utgaşdyryjydan (kimden? nämeden?)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Record):
    """One name in three languages."""

    en: Word
    """The English name, without an article: ``coordinator``."""
    ru: RussianForms
    """The Russian name in its six cases."""
    tk: TurkmenForms
    """The Turkmen name in its six cases."""

    def form(self, lang: Lang, case: Case | None) -> str:
        """Return the name in ``case`` (nominative where the language has no such case)."""
        if lang is Lang.EN:
            return str(self.en)
        forms = self.ru if lang is Lang.RU else self.tk
        return str(getattr(forms, case or Case.NOM, forms.nom))


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Record):
    """A thing with a name, whatever it is."""

    id: Word
    name: Names
    """Its name in the three languages, in all cases, as it stands in the middle of a sentence."""
    short: Names | None = None
    """The short name, declared by ``[words](short:id)`` in a document."""
    confirmed: tuple[Word, ...] = ()
    """Languages in which the name was read in a source."""
    source: Word | None = None
    """Where it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Named):
    """A ministry, a department, an organisation."""

    head: Word | None = None
    """The post that signs for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Named):
    """A post that acts: performs a step, signs an order."""

    body: Word | None = None
    """The body that it belongs to."""


class ServiceLevel(StrEnum):
    """Level of the system a service belongs to (seed 003)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"


class ServiceForm(StrEnum):
    """Where and how a service is given."""

    HOME = "home"
    SEMI_RESIDENTIAL = "semi-residential"
    RESIDENTIAL = "residential"
    URGENT = "urgent"
    OUTREACH = "outreach"
    HOTLINE = "hotline"
    COMMUNITY = "community"


class Unstated(StrEnum):
    """An answer that was looked for and that no source gives."""

    NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Named):
    """A service received (hyzmat, услуга) and the unit that gives it (gulluk, служба)."""

    unit: Names | None = None
    """The unit that provides the service; absent for services registered by name only."""
    unit_short: Names | None = None
    """The short name of the unit, declared by ``[words](short:unit)``."""
    level: ServiceLevel | None = None
    """The level of the system that it belongs to."""
    form: ServiceForm | None = None
    """Where and how it is given."""
    users: Word | None = None
    """Whom it is for, in English; the standard says it in law."""
    provider: Word | Unstated
    """The body that gives it, or that no source names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredForm(Named):
    """A form that documents name; its sheet may follow later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDocument(Named):
    """A paper that is no form: what a person shows, a journal or list in which a service enters things."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Named):
    """What is measured to know whether a requirement is met; its name says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies(Record):
    """``specs/registry/bodies.yaml``."""

    bodies: tuple[Body, ...]
    """Every body, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts(Record):
    """``specs/registry/posts.yaml``."""

    posts: tuple[Post, ...]
    """Every post, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services(Record):
    """``specs/registry/services.yaml``."""

    services: tuple[Service, ...]
    """Every service, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms(Record):
    """``specs/registry/forms.yaml``."""

    forms: tuple[RegisteredForm, ...]
    """Every form, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDocuments(Record):
    """``specs/registry/evidence.yaml``."""

    documents: tuple[EvidenceDocument, ...]
    """Every paper, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicators(Record):
    """``specs/registry/indicators.yaml``."""

    indicators: tuple[Indicator, ...]
    """Every indicator, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(Record):
    """``specs/registry/places.yaml``."""

    places: tuple[Named, ...]
    """Every place, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedUnit(Named):
    """A noun that stands behind numbers: user, visit, hour; ``name`` is its singular."""

    plural: Names
    """Its plural, in all cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Units(Record):
    """``specs/registry/units.yaml``."""

    units: tuple[CountedUnit, ...]
    """Every noun that stands behind a number, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """``specs/settings.yaml``: facts about the workspace as a whole."""

    id: Word = Word("settings")
    as_of: Word
    """The committed date of the texts; the only date that files carry."""
    organisation: Word
    """The body that the files name as their author."""
