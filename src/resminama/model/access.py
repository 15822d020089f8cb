"""How a person comes to a service: application, papers, decision, refusal, appeal."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Duration, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Record):
    """A way in."""

    id: Word
    applicant: Text
    """Who applies: "the person, or a legal representative"."""
    channel: Text
    """How: "an oral or a written application"."""
    form: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """Who decides on admission and by when."""

    performer: Word
    within: Duration
    """How soon: ``10 working days``."""
    counted_from: Text
    """From what: "the registration of the application"."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal(Record):
    """A ground on which admission is refused."""

    id: Word
    text: Text
    """The ground, as a clause: "the person does not meet the conditions of [[./eligibility]]"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal(Record):
    """Where and when a decision is appealed against."""

    to: Word
    """Body that decides on the appeal."""
    file_within: Duration
    """How long the person has, such as ``30 calendar days``."""
    answer_within: Duration
    """How soon the answer comes, such as ``15 working days``."""
    court: Text
    """The way to the court, as a sentence."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Access(Record):
    """Application, documents, decision, refusal, appeal."""

    routes: tuple[Route, ...]
    """The ways in: who applies, how, on which form."""
    documents: tuple[Word, ...]
    """Papers that the applicant shows, such as ``doc-identity``."""
    decision: Decision
    """Who decides on admission."""
    refusals: tuple[Refusal, ...]
    """The only grounds on which admission is refused."""
    appeal: Appeal
    """How a refusal is appealed against."""
