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
    """Whether it must be there or is wished for."""
    area: Area
    """What it is about."""
    proof: Proof
    """How it is found out."""
    weight: Word
    """Points; all of them together are 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(DocumentRecord):
    """``specs/jobs/*.yaml``: a post, described."""

    post: Word
    """The registered post, such as ``post-social-work-specialist``."""
    level: Word | None = None
    """Address of the row that sets what it asks for: ``requirements-social-work-posts/level-senior``."""
    body: Word
    """Where the post is."""
    reports_to: Word
    """Post."""
    appointed_by: Word
    """Post."""
    supervises: tuple[Word, ...] = ()
    """Posts."""
    replaced_by: Word | None = None
    """Post that stands in; its own description says for whom."""
    legal_basis: tuple[Word, ...]
    """Acts and articles that the work rests on."""
    purpose: Prose
    """Why the post is there, in a sentence or two."""
    duties: Prose
    """What the holder does: a lead-in and a list."""
    rights: Prose
    """What the holder may do and demand."""
    responsibility: Prose
    """What the holder answers for, and under what law."""
    working_with: Prose
    """With whom inside and outside the service, and on what."""
    workload: Prose
    """How many cases, visits, hours."""
    conditions: Prose
    """Where and when the work is done, protection, leave."""
    education: Text
    """The education that is asked: "higher education in social work"."""
    experience: Text
    """Years and kind of experience."""
    training: Quantity
    """Hours before the first case is taken."""
    certificate: Word | None = None
    """Paper that proves the training, such as ``doc-training-certificate``."""
    knowledge: Prose
    """What the holder knows and can do."""
    indicators: tuple[Word, ...]
    """Indicators by which the work is looked at."""
    criteria: tuple[PersonCriterion, ...]
    """The scoring sheet; its weights are 100 together (JOB001)."""
    pass_mark: Word
    """Points below which nobody is appointed."""
