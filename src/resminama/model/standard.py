"""The standard of a service: typed answers to what a standard must say."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.names import ServiceForm, ServiceLevel
from resminama.model.price import CostLine
from resminama.model.record import DocumentRecord, Join, Record
from resminama.model.statute import ClauseUse
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    """A change that the user should see."""

    id: Word
    text: Text
    indicator: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle(Record):
    """A principle and the article it rests on."""

    id: Word
    text: Text
    ground: Word
    """Address of the article, such as ``crpd/art-3``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """One condition of eligibility."""

    id: Word
    text: Text
    ground: Word | None = None
    """A ground for need named by the Law: disability, old-age, loneliness, …"""
    evidence: tuple[Word, ...] = ()
    """Documents or forms that prove it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility(Record):
    """Who may receive the service."""

    lead: Text
    join: Join
    items: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Record):
    """A contra-indication and where the person is referred instead."""

    id: Word
    text: Text
    instead: Word | None = None
    """Service or body that helps instead."""
    ground: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGroup(Record):
    """A group the service is for."""

    id: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Users(Record):
    """Whom the service is for."""

    groups: tuple[TargetGroup, ...]
    eligibility: Eligibility
    exclusions: tuple[Exclusion, ...]
    priority: Prose
    territory: tuple[Word, ...]
    """Registered places: ids of bodies.yaml's places, such as ``place-ashgabat``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Record):
    """A way in."""

    id: Word
    applicant: Text
    channel: Text
    form: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """Who decides on admission and by when."""

    performer: Word
    within: Duration
    counted_from: Text
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal(Record):
    """A ground on which admission is refused."""

    id: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal(Record):
    """Where and when a decision is appealed against."""

    to: Word
    file_within: Duration
    answer_within: Duration
    court: Text
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Access(Record):
    """Application, documents, decision, refusal, appeal."""

    routes: tuple[Route, ...]
    documents: tuple[Word, ...]
    decision: Decision
    refusals: tuple[Refusal, ...]
    appeal: Appeal


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """A stage of the service with its time limit: one of within, lasts, every."""

    id: Word
    title: Text
    performer: Word
    within: Duration | None = None
    lasts: Duration | None = None
    every: Duration | None = None
    renewable: bool = False
    form: Word | None = None
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Component(Record):
    """A thing done for the user, counted and timed."""

    id: Word
    kind: Word
    """household, medical, psychological, pedagogical, legal, labour or communication."""
    text: Text
    unit: Word
    """visit, trip, session, hour, consultation."""
    frequency: Frequency
    duration: Duration
    place: Text
    performer: Word
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intensity(Record):
    """A level of intensity: how many hours of help a week, for whom."""

    id: Word
    text: Text
    hours: Quantity
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff(Record):
    """A post of the service: how many, trained and supervised how."""

    post: Word
    ratio: Ratio
    qualification: Text
    training: Quantity
    supervision: Frequency | None = None
    source: Word | None = None
    id: Word
    """A unit of its own: ``staff-coordinator``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity(Record):
    """How many users the service holds at a time."""

    value: Quantity
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff(Record):
    """The price of a component."""

    component: Word
    price: Word | Open
    year: Word
    fee: Word
    """free, partial or full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality(Record):
    """A quality requirement: third person in the act, first person in the leaflet."""

    id: Word
    requirement: Text
    says: Text
    principle: Word
    indicator: Word
    method: Text
    threshold: Quantity
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKept(Record):
    """A form and how long it is kept."""

    form: Word
    keep: Duration
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """A body that works with the service, and on what."""

    id: Word
    body: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing(Record):
    """Where the money comes from and what a unit costs."""

    text: Prose
    unit_cost: Word | Open
    lines: tuple[CostLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground(Record):
    """A ground for suspending or ending the service."""

    id: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """A monitoring report."""

    id: Word
    text: Text
    every: Duration
    recipient: Word
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens(Record):
    """One check of sensitivity: considered how, or not applicable why."""

    answer: Word
    """``considered`` or ``not applicable``."""
    how: Text | None = None
    because: Text | None = None
    unit: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lenses(Record):
    """Gender, disability and child sensitivity (seed 001, indicator 1.2)."""

    gender: Lens
    disability: Lens
    child: Lens


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard(DocumentRecord):
    """``specs/standards/*.yaml``: what a service must be, field by field."""

    service: Word
    code: Word | Open
    legal_basis: tuple[Word, ...]
    level: ServiceLevel
    form: ServiceForm
    purpose: Text
    """A whole sentence, because it is a point of the act: "The purpose is to …"."""
    outcomes: tuple[Outcome, ...]
    principles: tuple[Principle, ...]
    users: Users
    capacity: Capacity
    providers: tuple[Word, ...]
    """state, civil-society, entrepreneur."""
    access: Access
    stages: tuple[Stage, ...]
    components: tuple[Component, ...]
    intensity: tuple[Intensity, ...]
    staffing: tuple[Staff, ...]
    caseload: Ratio
    tariffs: tuple[Tariff, ...]
    premises: Prose
    accessibility: Prose
    quality: tuple[Quality, ...]
    user_duties: Prose
    provider_duties: Prose
    records: tuple[RecordKept, ...]
    partners: tuple[Partner, ...]
    financing: Financing
    suspension: tuple[Ground, ...]
    termination: tuple[Ground, ...]
    monitoring: tuple[Report, ...]
    clauses: tuple[ClauseUse, ...]
    lens: Lenses
