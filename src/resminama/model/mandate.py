"""Terms of reference: of a body that meets and decides, and of work that is commissioned."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.collegium import Collegium
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Quantity, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(DocumentRecord):
    """``specs/mandates/*.yaml``: what a body is for, who sits in it and how it decides."""

    title: Text
    legal_basis: tuple[Word, ...] = ()
    """Acts and articles that the body rests on."""
    background: Prose
    """Why the body is needed."""
    purpose: Prose
    """What the body is for."""
    tasks: Prose
    """What it does: a lead-in and a list."""
    collegium: Collegium
    """The body whose terms of reference they are, with its seats, chair and quorum."""
    papers_before: Duration
    """How long before a meeting its papers are sent."""
    minutes_within: Duration
    """How soon after a meeting its minutes are sent."""
    decisions: Prose
    """How a decision is taken and recorded beyond the vote, and whom it binds."""
    reporting: Prose
    """To whom the body reports and how often."""
    lasting: Prose
    """How long the body exists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable(Record):
    """What is to be handed over."""

    id: Word
    text: Text
    """What it is: "a report of at most 30 pages on …"."""
    languages: tuple[Word, ...] = (Word("tk"), Word("ru"), Word("en"))
    """``tk``, ``ru``, ``en``."""
    due: Duration
    """Counted from the signing of the contract."""
    accepted_by: Word
    """Body or post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment(Record):
    """A share of the fee, paid once deliverables are accepted."""

    after: tuple[Word, ...]
    """Ids of deliverables."""
    share: Quantity
    """``30 %``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(DocumentRecord):
    """``specs/assignments/*.yaml``: work of a consultant, a trainer or an expert."""

    title: Text
    commissioned_by: Word
    """Body."""
    reports_to: Word
    """Body or post."""
    background: Prose
    """Why the work is needed."""
    objective: Prose
    """What is there when it is done."""
    scope: Prose
    """What belongs to it, and what does not."""
    deliverables: tuple[Deliverable, ...]
    """What is handed over, each with its time."""
    lasts: Duration
    """How long the contract runs, such as ``6 months``."""
    qualifications: Prose
    """Who may do it: education, experience, languages."""
    payments: tuple[Payment, ...]
    """Shares of the fee; they are 100 % together (MAN003)."""
    reporting: Prose
    """What the contractor reports, when and to whom."""
    ethics: Prose
    """Confidentiality, conflict of interests, safeguarding."""
