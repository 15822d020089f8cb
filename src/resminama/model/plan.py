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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPrinciple(Record):
    """A principle and the article it rests on."""

    id: Word
    text: Text
    ground: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Record):
    """A row of the action plan."""

    id: Word
    text: Text
    result: Text
    """What is there when the measure is done."""
    start: Word = field(metadata={"key": "from"})
    """Quarter, such as ``2022-Q3``."""
    end: Word = field(metadata={"key": "to"})
    responsible: tuple[Word, ...]
    """Bodies, the leading one first."""
    partners: tuple[Word, ...] = field(default=(), metadata={"key": "with"})
    """Bodies that carry it out together with them."""
    finance: tuple[Finance, ...]
    amount: Word | Open = Open.TO_BE_SET
    """Manat in all years together."""
    indicators: tuple[Word, ...]
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline(Record):
    """The value before the plan."""

    value: Word | Open
    """A number, ``12 %``, the id of a figure, or ``to be set``."""
    year: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorCard(Record):
    """How an indicator is measured and what it is to reach."""

    id: Word
    """The indicator as registered."""
    code: Word
    objective: Word
    level: ResultLevel
    definition: Text
    formula: Text
    unit: Counted
    by: tuple[Breakdown, ...] = ()
    """Disaggregation."""
    baseline: Baseline
    before: Text | None = None
    """What was there before, where a number does not say it."""
    targets: dict[str, Word | Open]
    """Values by year."""
    actual: dict[str, Word] = field(default_factory=dict)
    """What was reached, by year: ids of figures."""
    every: Duration
    collector: Word
    verification: Text
    responsible: Word
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingLine(Record):
    """A line of the financing strategy."""

    id: Word
    text: Text
    finance: Finance
    start: Word = field(metadata={"key": "from"})
    end: Word = field(metadata={"key": "to"})
    amount: Word | Open = Open.TO_BE_SET
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing(Record):
    """The financing strategy: words and lines."""

    text: Prose
    lines: tuple[FundingLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A row of the risk matrix; its level is likelihood times impact."""

    id: Word
    kind: RiskKind
    text: Text
    likelihood: Word
    """1 to 3."""
    impact: Word
    """1 to 3."""
    answer: Text
    """What is done about it."""
    owners: tuple[Word, ...]
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
    situation: tuple[PlanSection, ...]
    principles: tuple[PlanPrinciple, ...]
    objectives: tuple[Objective, ...]
    cards: tuple[IndicatorCard, ...]
    financing: Financing
    risks: tuple[Risk, ...]
    closing: tuple[PlanSection, ...] = ()
    """How the plan is managed, monitored, reviewed."""
