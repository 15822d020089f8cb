"""National plans: objectives, measures, indicator cards, financing, risks."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Open, Word


class Finance(StrEnum):
    """Where the money of a measure comes from."""

    STATE_BUDGET = "state-budget"
    LOCAL_BUDGET = "local-budget"
    INTERNATIONAL = "international"
    PROVIDER = "provider"
    CURRENT = "current"  # within the funds that the body has anyway


class ResultLevel(StrEnum):
    """The level of a result that an indicator measures."""

    IMPACT = "impact"
    OUTCOME = "outcome"
    OUTPUT = "output"


class Counted(StrEnum):
    """What an indicator is counted in."""

    NUMBER = "number"
    PERCENT = "percent"
    YES_NO = "yes-no"  # 0 or 1


class Breakdown(StrEnum):
    """How an indicator is disaggregated."""

    SEX = "sex"
    AGE = "age"
    DISABILITY = "disability"
    RESIDENCE = "residence"
    VULNERABILITY = "vulnerability"
    TERRITORY = "territory"
    SERVICE = "service"
    PROVIDER = "provider"


class Whole(StrEnum):
    """Why an indicator is not disaggregated: what it counts concerns no group of people more than another."""

    ACTS = "acts"
    MEETINGS = "meetings"
    TRAINING = "training"  # training packages
    ONE_FACT = "one-fact"  # something that is done or is not


class Direction(StrEnum):
    """Which way the values of an indicator are to go."""

    RISE = "rise"
    FALL = "fall"
    KEEP = "keep"


class RiskKind(StrEnum):
    """Kinds of risk (seed 001, Annex 3)."""

    CONTEXTUAL = "contextual"
    INSTITUTIONAL = "institutional"
    FIDUCIARY = "fiduciary"
    OPERATIONAL = "operational"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSection(Record):
    """A heading and its words."""

    id: Word
    title: Text
    text: Prose
    """Words of the section."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPrinciple(Record):
    """A principle and the article it rests on."""

    id: Word
    text: Text
    ground: Word | None = None
    """Address of the article, such as ``crpd/art-19``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Record):
    """A row of the action plan."""

    id: Word
    text: Text
    """What is done: "Open a service in each velayat"."""
    result: Text
    """What is there when the measure is done."""
    start: Word = field(metadata={"key": "from"})
    """Quarter, such as ``2022-Q3``."""
    end: Word = field(metadata={"key": "to"})
    """Quarter, such as ``2024-Q4``."""
    responsible: tuple[Word, ...]
    """Bodies, the leading one first."""
    partners: tuple[Word, ...] = field(default=(), metadata={"key": "with"})
    """Bodies that carry it out together with them."""
    finance: tuple[Finance, ...]
    """Who pays; several where several do."""
    amount: Word | Open = Open.TO_BE_SET
    """Manat in all years together."""
    indicators: tuple[Word, ...]
    """Registered indicators with a card that measure it (PLN001)."""
    source: Word | None = None
    """Where the measure was read; without it the measure is a proposal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Record):
    """An objective with its measures."""

    id: Word
    title: Text
    text: Text
    """The result that the objective stands for."""
    measures: tuple[Measure, ...]
    """Rows of the action plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline(Record):
    """The value before the plan."""

    value: Word | Open
    """A number, ``12 %``, the id of a figure, or ``to be set``."""
    year: Word
    """The year that it tells of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorCard(Record):
    """How an indicator is measured and what it is to reach."""

    id: Word
    """The indicator as registered."""
    code: Word
    """Its number in the results framework, such as ``2.1``."""
    objective: Word
    """Id of the objective that it measures."""
    level: ResultLevel
    """The level of the result."""
    definition: Text
    """What is counted, precisely."""
    formula: Text
    """How the number is worked out: "users with a plan ÷ all users × 100"."""
    unit: Counted
    """What it is counted in."""
    goes: Direction = Direction.RISE
    """Which way its values are to go (PLN006)."""
    by: tuple[Breakdown, ...] = field(default=(), metadata={"usual": True})
    """Disaggregation."""
    whole: Whole | None = None
    """Why it is not disaggregated, where it is not (PLN008)."""
    baseline: Baseline
    """The value before the plan, with its year."""
    before: Text | None = None
    """What was there before, where a number does not say it."""
    targets: dict[str, Word | Open]
    """Values by year: a number, the id of a figure, arithmetic over ids of figures, or ``to be set``.

    In arithmetic ``previous`` is the value before: the target of an earlier year, else what was reached,
    else the baseline.
    """
    targets_from: dict[str, Word] = field(default_factory=dict)
    """Where targets were read, by year or stretch of years; a number of another year is a proposal."""
    because: Text | None = None
    """Why the proposed targets are what they are (PLN007)."""
    missing: Text | None = None
    """What has to be known before a baseline or a target that is to be set can be set (PLN007)."""
    actual: dict[str, Word] = field(default_factory=dict)
    """What was reached, by year: ids of figures."""
    every: Duration
    """How often it is measured, such as ``12 months``."""
    collector: Word
    """Body that collects it."""
    verification: Text
    """Where the number can be looked up."""
    responsible: Word
    """Body that answers for it."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingLine(Record):
    """A line of the financing strategy."""

    id: Word
    text: Text
    finance: Finance
    """Who pays."""
    start: Word = field(metadata={"key": "from"})
    """The first quarter, such as ``2022-Q3``."""
    end: Word = field(metadata={"key": "to"})
    """The last quarter, such as ``2030-Q4``."""
    amount: Word | Open = Open.TO_BE_SET
    """Manat in all years together; ``to be set`` where no source gives it."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing(Record):
    """The financing strategy: words and lines."""

    text: Prose
    """Words of the strategy."""
    lines: tuple[FundingLine, ...]
    """Its lines: what is paid for, by whom, from when to when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A row of the risk matrix; its level is likelihood times impact."""

    id: Word
    kind: RiskKind
    """Where the risk comes from."""
    text: Text
    """What may happen, and what that would do to the plan."""
    likelihood: Word
    """1 to 3."""
    impact: Word
    """1 to 3."""
    answer: Text
    """What is done about it."""
    owners: tuple[Word, ...]
    """Bodies that answer for it."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(DocumentRecord):
    """``specs/plans/*.yaml``."""

    title: Text
    years: Word
    """Such as ``2022-2030``."""
    lead: Word
    """The body that answers for the plan as a whole."""
    vision: Prose
    """What will be different in the last year."""
    situation: tuple[PlanSection, ...]
    """Where the country stands: sections before the objectives."""
    principles: tuple[PlanPrinciple, ...]
    """What the plan keeps to."""
    objectives: tuple[Objective, ...]
    """Objectives, each with its measures."""
    cards: tuple[IndicatorCard, ...]
    """An indicator card for each indicator."""
    financing: Financing
    """The financing strategy."""
    risks: tuple[Risk, ...]
    """The risk matrix."""
    closing: tuple[PlanSection, ...] = ()
    """How the plan is managed, monitored, reviewed."""
