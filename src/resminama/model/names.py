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
    gen: Word
    dat: Word
    acc: Word
    ins: Word
    prep: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TurkmenForms(Record):
    """A Turkmen name in its six cases."""

    nom: Word
    gen: Word
    dat: Word
    acc: Word
    loc: Word
    abl: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Record):
    """One name in three languages."""

    en: Word
    ru: RussianForms
    tk: TurkmenForms

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
    level: ServiceLevel | None = None
    form: ServiceForm | None = None
    users: Word | None = None
    """Whom it is for, in English; the standard says it in law."""
    provider: Word | Unstated
    """The body that gives it, or that no source names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredForm(Named):
    """A form that documents name; its sheet may follow later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDocument(Named):
    """A document that a person shows: a certificate, an identity paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Named):
    """What is measured to know whether a requirement is met; its name says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies(Record):
    """``specs/registry/bodies.yaml``."""

    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts(Record):
    """``specs/registry/posts.yaml``."""

    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Services(Record):
    """``specs/registry/services.yaml``."""

    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms(Record):
    """``specs/registry/forms.yaml``."""

    forms: tuple[RegisteredForm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDocuments(Record):
    """``specs/registry/evidence.yaml``."""

    documents: tuple[EvidenceDocument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicators(Record):
    """``specs/registry/indicators.yaml``."""

    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(Record):
    """``specs/registry/places.yaml``."""

    places: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedUnit(Named):
    """A noun that stands behind numbers: user, visit, hour; ``name`` is its singular."""

    plural: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Units(Record):
    """``specs/registry/units.yaml``."""

    units: tuple[CountedUnit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """``specs/settings.yaml``: facts about the workspace as a whole."""

    id: Word = Word("settings")
    as_of: Word
    """The committed date of the texts; the only date that files carry."""
    organisation: Word
    """The body that the files name as their author."""
