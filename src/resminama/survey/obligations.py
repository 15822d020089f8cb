"""Who bears what a record is about, and what it obliges to where no text of its own says it."""

from __future__ import annotations

from resminama.model.access import Appeal, Decision
from resminama.model.collegium import Collegium, Seat
from resminama.model.corpus import document_of
from resminama.model.issue import Issue
from resminama.model.order import Order
from resminama.model.record import DocumentRecord, Record
from resminama.model.sop import Escalation, Step, TotalTime
from resminama.model.standard import Report, Staff
from resminama.model.values import Word
from resminama.outline.content import Name, Value
from resminama.survey.teller import Teller

BEARERS = (
    "performer",
    "to",
    "recipient",
    "responsible",
    "co_executors",
    "bodies",
    "body",
    "post",
    "members",
)
"""Fields that say who bears what the record is about."""
_FILED = "file_within"
"""The time limit of the person who appeals; every other one is its bearer's."""


def bearers(record: Record, teller: Teller, address: str) -> list[str]:
    """Return the posts and bodies that bear what a record is about; of a stage's step those of the stage."""
    if isinstance(record, Order):
        return [str(issue.body) for issue in record.issues]
    if isinstance(record, Step) and record.stage is not None:
        return _of_stage(record, teller, address)
    corpus, found = teller.given.corpus, dict[str, None]()
    for field in BEARERS:
        value = getattr(record, field, None)
        for word in value if isinstance(value, tuple) else (value,):
            if isinstance(word, Word) and corpus.named(word) is not None:
                found[str(word)] = None
    return list(found)


def who(record: Record, field: str, address: str, teller: Teller) -> str:
    """Return who keeps the time limit that ``field`` holds; a document as a whole has nobody of its own."""
    if isinstance(record, Appeal) and field == _FILED:
        return teller.say("survey.appellant")
    if isinstance(record, DocumentRecord) and not isinstance(record, Order):
        return ""
    return "; ".join(map(teller.name, bearers(record, teller, address)))


def obliged(record: Record, field: str, address: str, teller: Teller) -> str | None:
    """Return what a record obliges to, in words of the templates; None where a text of its own says it."""
    match record:
        case Appeal() if field == _FILED:
            return teller.say("survey.does-file-appeal", to=Name(str(record.to)))
        case Appeal():
            return teller.say("survey.does-answer-appeal")
        case Decision():
            return _in(address, teller, "survey.does-decide", counted=record.counted_from)
        case Report():
            return _in(address, teller, "survey.does-receive-report", report=record.text)
        case Escalation():
            return _in(address, teller, "survey.does-take-up", when=record.when)
        case Staff() if field:
            return f"{teller.name(str(record.post))}: {teller.field(field)}"
        case Issue():
            return teller.say("survey.does-issue")
        case Collegium() if not field:
            return teller.field("collegium")
        case Seat():
            return _seat(record, address, teller)
        case TotalTime():
            return _total(record, address, teller)
    return None


def _in(address: str, teller: Teller, key: str, **values: Value) -> str:
    """Return a phrase whose texts are those of a document: its short names and parameters hold in them."""
    return teller.phrase(key, document_of(address), **values)


def _seat(seat: Seat, address: str, teller: Teller) -> str | None:
    root = teller.given.corpus.documents[document_of(address)]
    body = getattr(root, "collegium", None)
    if not isinstance(body, Collegium):
        return None
    key = "survey.does-chair" if seat in body.chairs else "survey.does-sit"
    return teller.say(key, body=Name(str(body.body)))


def _total(total: TotalTime, address: str, teller: Teller) -> str:
    sop = teller.given.corpus.sops[document_of(address)]
    last = next((step.title for step in sop.steps if step.id == total.to), None)
    words = teller.field("total_time")
    return f"{words}: {teller.text(last)}" if last else words


def _of_stage(step: Step, teller: Teller, address: str) -> list[str]:
    corpus = teller.given.corpus
    standard = corpus.standards.get(str(corpus.sops[document_of(address)].standard))
    return [str(stage.performer) for stage in standard.stages if stage.id == step.stage] if standard else []
