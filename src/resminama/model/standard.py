"""The standard of a service: typed answers to what a standard must say."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.access import Access
from resminama.model.names import ServiceForm, ServiceLevel
from resminama.model.persons import Persons
from resminama.model.price import CostLine
from resminama.model.record import DocumentRecord, Join, Record
from resminama.model.statute import ClauseUse
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Word

NEEDS = (
    "disability",
    "old-age",
    "work-injury",
    "loss-of-breadwinner",
    "loneliness",
    "orphanhood",
    "neglect",
    "no-fixed-abode",
    "forced-move",
    "family-trouble",
)
"""Grounds for need of the Law on Social Services, as its published summaries list them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    """A change that the user should see."""

    id: Word
    text: Text
    """What is different for the user: "The user decides how help is given"."""
    indicator: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle(Record):
    """A principle and the article it rests on."""

    id: Word
    text: Text
    """An item of a list: "respect for privacy, home and family"."""
    ground: Word
    """Address of the article, such as ``crpd/art-3``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Persons):
    """One condition of eligibility; age, sex and disability where it asks for them."""

    id: Word
    text: Text
    """Goes on from the lead-in: "has reached the age of {age-of-majority}"."""
    ground: Word | None = None
    """A ground for need of the Law: disability, old-age, work-injury, loss-of-breadwinner, loneliness,
    orphanhood, neglect, no-fixed-abode, forced-move or family-trouble."""
    evidence: tuple[Word, ...] = ()
    """Documents or forms that prove it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility(Record):
    """Who may receive the service."""

    lead: Text
    """The lead-in: "The service is provided to a person who"."""
    join: Join
    """Whether all the items must be met or any one of them."""
    items: tuple[Criterion, ...]
    """The conditions; what proves each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Record):
    """A contra-indication and where the person is referred instead."""

    id: Word
    text: Text
    """Goes on from "A person who": "needs medical care and no other help"."""
    instead: Word | None = None
    """Service or body that helps instead."""
    ground: Word | None = None
    """A ground for need of the Law, such as ``disability``, for which this service is not the right one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGroup(Persons):
    """A group the service is for, in words and as figures break it down."""

    id: Word
    text: Text
    """Who they are: "adults with disabilities who live alone"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Users(Record):
    """Whom the service is for."""

    groups: tuple[TargetGroup, ...]
    """For whom the service is made."""
    eligibility: Eligibility
    """Conditions that a person meets."""
    exclusions: tuple[Exclusion, ...]
    """Who is not admitted, and who helps instead."""
    priority: Prose
    """Who comes first where places are short: a lead-in and a list."""
    territory: tuple[Word, ...]
    """Registered places, such as ``place-ashgabat``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """A stage of the service with its time limit: one of within, lasts, every."""

    id: Word
    title: Text
    performer: Word
    within: Duration | None = None
    """Time limit of a stage that ends with its result: ``5 working days``."""
    lasts: Duration | None = None
    """Length of a stage that goes on: ``up to 6 months``."""
    every: Duration | None = None
    """Interval of a stage that comes again: ``3 months``."""
    renewable: bool = False
    """``true`` where it may be prolonged."""
    form: Word | None = None
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Component(Record):
    """A thing done for the user, counted and timed."""

    id: Word
    kind: Word
    """household, medical, psychological, pedagogical, legal, labour or communication."""
    text: Text
    """What is done for the user, as an item of a list: "help with shopping and cooking"."""
    unit: Word
    """visit, trip, session, hour, consultation."""
    frequency: Frequency
    """How often: ``up to 5 per week``."""
    duration: Duration
    """How long each time: ``up to 1 hour``."""
    place: Text
    """Where: "the home of the user"."""
    performer: Word
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intensity(Record):
    """A level of intensity: how many hours of help a week, for whom."""

    id: Word
    text: Text
    """For whom this level is: the upper limit for a user who …"""
    hours: Quantity
    """Hours of help: ``6 hours per week``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff(Record):
    """A post of the service: how many, trained and supervised how."""

    post: Word
    """The registered post, such as ``post-coordinator``."""
    ratio: Ratio | None = field(default=None, metadata={"usual": True})
    """How many to those served: ``1 per 25 users``."""
    posts: Quantity | None = None
    """How many in all, instead of a ratio: ``2``."""
    qualification: Text
    """Education and experience that is asked."""
    training: Quantity
    """Training before the first case: ``40 hours``."""
    supervision: Frequency | None = None
    """How often: ``1 per month``."""
    source: Word | None = None
    id: Word
    """A unit of its own: ``staff-coordinator``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity(Record):
    """How many users the service holds at a time."""

    value: Quantity
    """How many at a time: ``50 users``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff(Record):
    """The price of a component."""

    component: Word
    """Id of the component."""
    price: Word | Open
    """Manat; ``to be set`` where no source gives it."""
    year: Word
    """The year of the price."""
    fee: Word
    """free, partial or full."""
    ground: Word | None = None
    """The unit of an act that lets users be charged, where they are (STD016)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality(Record):
    """A quality requirement: third person in the act, first person in the leaflet."""

    id: Word
    requirement: Text
    """As the act says it, a sentence about the user: "The user is asked …"."""
    says: Text
    """As the leaflet says it: "I am asked …"."""
    principle: Word
    """The ground of one of the principles above (STD010)."""
    indicator: Word
    method: Text
    """How it is measured: "anonymous survey of users, twice a year"."""
    threshold: Quantity
    """When it is met: ``90 % of users``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKept(Record):
    """A form and how long it is kept."""

    form: Word
    keep: Duration
    """How long it is kept: ``5 years``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """A body that works with the service, and on what."""

    id: Word
    body: Word
    text: Text
    """On what they work together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing(Record):
    """Where the money comes from and what a unit costs."""

    text: Prose
    """Who pays, under which article."""
    unit: Text
    """What the cost is calculated for, as in the price list: "hour of help"."""
    unit_cost: Word | Open
    """Manat for a unit; the sum of the lines (STD011)."""
    per_capita: Word | Open | None = field(default=None, metadata={"usual": True})
    """Manat a year for one user; left out for a service that is funded by posts."""
    lines: tuple[CostLine, ...]
    """What the unit cost is made of."""


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
    """What the report tells."""
    every: Duration
    """How often: ``3 months``."""
    recipient: Word
    """Body or post that gets it."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens(Record):
    """One check of sensitivity: considered how, or not applicable why."""

    answer: Word
    """``considered`` or ``not applicable``."""
    how: Text | None = None
    """How it was considered, where it was."""
    because: Text | None = None
    """Why it does not apply, where it does not."""
    unit: Word | None = None
    """Address of the unit that shows it: ``./priority``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lenses(Record):
    """Gender, disability and child sensitivity (seed 001, indicator 1.2)."""

    gender: Lens
    """What women and men, girls and boys need differently."""
    disability: Lens
    """What persons with each kind of impairment need."""
    child: Lens
    """What is different where the user, or a person of the household, is a child."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard(DocumentRecord):
    """``specs/standards/*.yaml``: what a service must be, field by field."""

    service: Word
    """The registered service."""
    code: Word | Open
    """Its code in the classifier; ``to be set`` until it has one."""
    legal_basis: tuple[Word, ...]
    level: ServiceLevel
    """The level of the system that it belongs to."""
    form: ServiceForm
    """Where and how it is given."""
    purpose: Text
    """A whole sentence, because it is a point of the act: "The purpose is to …"."""
    outcomes: tuple[Outcome, ...]
    """What changes for the user, and what shows it."""
    principles: tuple[Principle, ...]
    """What the service rests on."""
    users: Users
    """For whom it is, who is admitted, where."""
    capacity: Capacity
    """How many users at a time."""
    providers: tuple[Word, ...]
    """state, civil-society, entrepreneur."""
    access: Access
    """From the application to the appeal."""
    stages: tuple[Stage, ...]
    """From intake to closure, each with one time limit."""
    components: tuple[Component, ...]
    """What is done for the user."""
    intensity: tuple[Intensity, ...]
    """Levels of help; none for a service without levels."""
    plan_chooses: bool = False
    """``true`` where the individual plan chooses among the components so that they stay within the level; the
    standard then says so. Together they may take more than a level only where it does (STD021)."""
    staffing: tuple[Staff, ...]
    """Posts, their ratios and training."""
    caseload: Ratio
    """Users to one who leads cases: ``1 per 25 users``."""
    tariffs: tuple[Tariff, ...]
    """A price for each component (STD008)."""
    premises: Prose
    """Rooms and equipment: a lead-in and a list."""
    accessibility: Prose
    """How every person can use it: communication, building, interpreters."""
    quality: tuple[Quality, ...]
    """What users may expect, and how it is measured."""
    user_duties: Prose
    """What users do: a lead-in and a list."""
    provider_duties: Prose
    """What providers do: a lead-in and a list."""
    records: tuple[RecordKept, ...]
    """Forms that are kept, and how long."""
    partners: tuple[Partner, ...]
    """Bodies that the service works with."""
    financing: Financing
    """Who pays, and what a unit costs."""
    suspension: tuple[Ground, ...]
    """Grounds on which it is paused."""
    termination: tuple[Ground, ...]
    """Grounds on which it ends."""
    monitoring: tuple[Report, ...]
    """Reports to the body that watches over it."""
    clauses: tuple[ClauseUse, ...]
    """Shared chapters: ``- use: complaints`` with the parameters it asks."""
    lens: Lenses
    """Gender, disability, child: considered how, or why not applicable."""
