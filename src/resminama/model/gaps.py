"""Legislative reviews: what the law lacks, where, and which instrument mends it."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Word


class Remedy(StrEnum):
    """The instrument that mends a gap, from the highest force to the lowest."""

    LAW = "law"  # a law, also one that changes another law or a code
    CABINET_RESOLUTION = "resolution"
    JOINT_ORDER = "joint-order"
    ORDER = "order"
    PRACTICE = "practice"  # a manual, training, a guide: nothing normative


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Record):
    """A row of the gap table."""

    id: Word
    issue: Text
    act: Word | None = None
    """An act or a unit of it, ``social-protection-code/art-96``; left out where no act covers the issue."""
    gap: Text
    proposal: Text
    changes: bool = False
    """The proposal changes ``act`` itself; otherwise it is made beside the act."""
    remedy: Remedy
    grounds: tuple[Word, ...] = ()
    """Articles of instruments that ask for it."""
    proposed_in: tuple[Word, ...] = ()
    """Documents of ours that hold the wording."""
    responsible: Word
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GapSubject(Record):
    """Gaps of one subject."""

    id: Word
    title: Text
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegislativeReview(DocumentRecord):
    """``specs/gaps/*.yaml``."""

    title: Text
    text: Prose
    subjects: tuple[GapSubject, ...]
    conclusion: Prose | None = None
