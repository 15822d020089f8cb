"""Standard operating procedures: steps that belong to the stages of a standard, or to several bodies."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Quantity, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """An answer to a question that has others than yes and no."""

    id: Word
    """As a case of a rehearsal names it: ``admitted``."""
    when: Text
    """Two or three words for the flow chart, beginning small: "the person is admitted"."""
    next: Word
    """The step that follows; ``end`` ends the procedure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """One step: something done (``do``) or asked (``ask``)."""

    id: Word
    title: Text
    """A few words for the flow chart."""
    do: Text | None = field(default=None, metadata={"usual": True})
    """What is done, as a sentence with the post as its subject left out."""
    ask: Text | None = None
    """A question, in place of ``do``; its answers are yes and no, or those under ``answers``."""
    stage: Word | None = None
    """Stage of the standard: performer, time and form come from there."""
    serves: tuple[Word, ...] = ()
    """Addresses of what the step carries out besides its stage: a stage that it is a part of, components
    that it delivers, the point on appeals, a duty. Nothing is taken over from there, nor is it printed."""
    performer: Word | None = field(default=None, metadata={"usual": True})
    """Post or body that does it; a stage says it already."""
    within: Duration | None = field(default=None, metadata={"usual": True})
    """Its time limit, such as ``2 working days``; a stage says it already."""
    form: Word | None = None
    """The form filled in at it, such as ``form-intake``; a stage says it already."""
    consent: Word | None = None
    """Form by which the person consents."""
    input: tuple[Word, ...] | None = None
    """What lies before the performer: forms, papers, or steps whose result it is; left out, it is what the
    step before filled in or gave; ``[]`` is nothing."""
    output: Text | None = None
    """What leaves the step, "the written answer to the user"; of a form, to whom it goes."""
    record: Word | None = None
    """The journal or list that it is entered in, besides the file of the case: ``journal-complaints``."""
    next: Word | None = field(default=None, metadata={"usual": True})
    """The step that follows; ``end`` ends the procedure."""
    if_yes: Word | None = field(default=None, metadata={"key": "if yes"})
    """The step that follows where the answer is yes; both exits belong to a question."""
    if_no: Word | None = field(default=None, metadata={"key": "if no"})
    """The step that follows where the answer is no."""
    answers: tuple[Answer, ...] = ()
    """In place of ``if yes`` and ``if no``: the answers of a question that has others, or more than two."""
    risk: Text | None = None
    """What may go wrong here."""
    source: Word | None = None
    """Where the time limit was read; one without a source is a proposal."""

    @property
    def exits(self) -> tuple[Word, ...]:
        """What the step says may follow it, ``end`` and unknown steps included."""
        return (*self.ways.values(), *(() if self.next is None else (self.next,)))

    @property
    def ways(self) -> dict[str, Word]:
        """Answer, ``yes``, ``no`` or the id of another one -> the step that follows it."""
        told = (("yes", self.if_yes), ("no", self.if_no), *((str(one.id), one.next) for one in self.answers))
        return {answer: target for answer, target in told if target is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalTime(Record):
    """The longest time from the trigger to a step."""

    within: Duration
    """The longest time, such as ``15 working days``."""
    to: Word
    """The step that it is counted to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation(Record):
    """When a matter goes up, to whom and how fast."""

    id: Word
    when: Text
    """What has happened: "nobody opens at two visits in a row"."""
    to: Word
    """Post or body that it goes to."""
    within: Duration
    """How fast, such as ``1 working day``."""
    serves: tuple[Word, ...] = ()
    """Addresses of the points that are carried out in this way; not printed."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured(Record):
    """An indicator of the procedure: one of ``quality``, ``indicator`` and ``text`` says what is counted."""

    id: Word
    quality: Word | None = None
    """Id of a quality requirement of the standard: indicator, method and threshold come from there."""
    indicator: Word | None = None
    """A registered indicator that a card of the plan measures."""
    text: Text | None = None
    """What is counted, beginning small: "share of referrals answered within three working days"."""
    method: Text | None = None
    """How it is measured: "comparison of referrals with the answers to them"."""
    target: Quantity | None = None
    """When it is met: ``90 % of referrals``."""
    every: Duration
    """How often it is measured: ``3 months``."""
    source: Word | None = None
    """Where the target was read; one without a source is a proposal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sop(DocumentRecord):
    """``specs/sops/*.yaml``: who does what, when, on which form."""

    service: Word | None = None
    """The service whose procedure it is."""
    standard: Word | None = None
    """The standard that it carries out; none where several bodies act together, each under law of its own."""
    title: Text | None = None
    """The whole title of a procedure without a service; the word of its kind stands as in a by-law."""
    legal_basis: tuple[Word, ...] = ()
    """Acts that a procedure without a standard rests on."""
    definitions: tuple[Word, ...] = ()
    """Terms of the glossary that the procedure defines, as statutes do."""
    purpose: Text
    """A whole sentence, because it is a point of the act: "The purpose of the procedure is to …"."""
    scope: Text
    """Whom and what it covers, from when to when, as a sentence."""
    principles: Prose | None = None
    """What everybody who acts keeps to at every step."""
    trigger: Text
    """What starts it: "receipt of an application or a referral"."""
    received: tuple[Word, ...] = ()
    """Forms and papers that others fill in and send, such as ``form-referral-answer``; what a person shows
    and how a person applies is in the standard."""
    total_time: TotalTime
    """The longest way from the start to the decision; the steps are added up (SOP004)."""
    steps: tuple[Step, ...]
    """The steps; each names what follows."""
    escalation: tuple[Escalation, ...]
    """When a matter goes up."""
    sharing: Prose
    """How information is shared."""
    staff_care: Prose
    """Supervision, rest and safety of those who do the work."""
    indicators: tuple[Measured, ...] = ()
    """What shows whether the procedure works: few, and each with its period."""
    review: Duration
    """How often the procedure itself is reviewed."""
