"""Job descriptions: duties of a post, whom it asks for, and the sheet that scores candidates."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Quantity, Word


class Need(StrEnum):
    """Whether a candidate without it can be appointed."""

    ESSENTIAL = "essential"
    DESIRABLE = "desirable"


class Area(StrEnum):
    """What a criterion is about."""

    QUALIFICATION = "qualification"
    EXPERIENCE = "experience"
    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    VALUE = "value"


class Proof(StrEnum):
    """Where it is seen."""

    APPLICATION = "application"
    TEST = "test"
    INTERVIEW = "interview"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCriterion(Record):
    """What a candidate is measured by."""

    id: Word
    text: Text
    need: Need
    area: Area
    proof: Proof
    weight: Word
    """Points; all of them together are 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(DocumentRecord):
    """``specs/jobs/*.yaml``: a post, described."""

    post: Word
    body: Word
    """Where the post is."""
    reports_to: Word
    """Post."""
    appointed_by: Word
    """Post."""
    supervises: tuple[Word, ...] = ()
    """Posts."""
    replaced_by: Word | None = None
    """Post that stands in."""
    legal_basis: tuple[Word, ...]
    purpose: Prose
    duties: Prose
    rights: Prose
    responsibility: Prose
    working_with: Prose
    workload: Prose
    conditions: Prose
    education: Text
    experience: Text
    training: Quantity
    """Hours before the first case is taken."""
    knowledge: Prose
    indicators: tuple[Word, ...]
    criteria: tuple[PersonCriterion, ...]
    pass_mark: Word
    """Points below which nobody is appointed."""
