"""Legislative reviews: what the law lacks, where, and which instrument mends it."""

from __future__ import annotations

from dataclasses import field
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


class Cost(StrEnum):
    """Whether the State Budget pays for a proposal; how much is told where money is asked for."""

    NONE = "none"
    ONCE = "once"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Record):
    """A row of the gap table."""

    id: Word
    issue: Text
    """What happens in life: whom it concerns and what goes wrong."""
    act: Word | None = None
    """An act or a unit of it, ``social-protection-code/art-96``; left out where no act covers the issue."""
    gap: Text
    """What the law says of it, says otherwise, or leaves out."""
    proposal: Text
    """What is to be written, and where."""
    changes: bool = False
    """The proposal changes ``act`` itself; otherwise it is made beside the act."""
    remedy: Remedy
    """The instrument that mends it; a gap in a law needs a law (GAP001)."""
    cost: Cost | None = field(default=None, metadata={"usual": True})
    """Whether the State Budget pays for it: ``none``, ``once`` or ``yearly``."""
    grounds: tuple[Word, ...] = ()
    """Articles of instruments that ask for it."""
    proposed_in: tuple[Word, ...] = ()
    """Documents of ours that hold the wording."""
    responsible: Word
    """Body that would draft it, such as ``body-mlsp``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GapSubject(Record):
    """Gaps of one subject."""

    id: Word
    title: Text
    gaps: tuple[Gap, ...]
    """A row of the table each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegislativeReview(DocumentRecord):
    """``specs/gaps/*.yaml``."""

    title: Text
    text: Prose
    """What was read and how: the words before the table."""
    subjects: tuple[GapSubject, ...]
    """The table, subject by subject."""
    conclusion: Prose | None = None
    """What follows from it, after the table."""
