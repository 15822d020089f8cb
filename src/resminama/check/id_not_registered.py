"""COR001: a typed field names something that no register holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.check.walk import answers_of, records
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.access import Access, Appeal, Decision, Route
from resminama.model.amending import AmendingAct
from resminama.model.amendments import Amendments
from resminama.model.bylaw import Bylaw, Instruction
from resminama.model.collegium import Collegium, Seat
from resminama.model.concept import Concept, Designation
from resminama.model.corpus import Corpus
from resminama.model.dossier import Dossier
from resminama.model.form import FormField, FormSheet
from resminama.model.gaps import Gap
from resminama.model.guide import Guide, GuideSection
from resminama.model.inventory import Inventory, InventoryRow
from resminama.model.issue import Issue
from resminama.model.job import Job
from resminama.model.leaflet import Leaflet
from resminama.model.mandate import Assignment, Deliverable
from resminama.model.names import Body, Post, Service, Settings
from resminama.model.note import BriefingNote, NextStep
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.plan import IndicatorCard, Measure, Plan, Risk
from resminama.model.price import Price
from resminama.model.record import Record
from resminama.model.rehearsal import Rehearsal
from resminama.model.report import Report as PlanReport
from resminama.model.sop import Escalation, Measured, Sop, Step
from resminama.model.standard import (
    NEEDS,
    Component,
    Criterion,
    Exclusion,
    Outcome,
    Partner,
    Quality,
    RecordKept,
    Report,
    Staff,
    Stage,
    Standard,
    Tariff,
    Users,
)
from resminama.model.statute import REGISTERED, ClauseUse, Head, Statute
from resminama.model.values import Word
from resminama.outline.glossary import GLOSSARY

CODE = "COR001"
_KINDS: dict[type[Record], dict[str, tuple[str, ...]]] = {
    Body: {"head": ("post",)},
    Post: {"body": ("body",)},
    Service: {"provider": ("body",)},
    Settings: {"organisation": ("body",)},
    Concept: {"distinct_from": ("concept",)},
    Designation: {"source": ("source of terms",), "related": ("source of terms",)},
    Rehearsal: {"service": ("service", "procedure")},
    Issue: {"body": ("body",)},
    Order: {
        "service": ("service",),
        "form": ("form of act",),
        "issued_by": ("body",),
        "agreed_with": ("body",),
        "control": ("post",),
        "signed_by": ("post",),
    },
    Standard: {"service": ("service",), "providers": ("kind of provider",)},
    Outcome: {"indicator": ("indicator",)},
    Criterion: {"ground": ("ground for need",), "evidence": ("document of proof", "form")},
    Exclusion: {"ground": ("ground for need",), "instead": ("service", "body")},
    Users: {"territory": ("place",)},
    Route: {"form": ("form",)},
    Access: {"documents": ("document of proof",)},
    Decision: {"performer": ("post",)},
    Appeal: {"to": ("body",)},
    Stage: {"performer": ("post",), "form": ("form",)},
    Component: {"performer": ("post",), "kind": ("kind of help",), "unit": ("unit of help",)},
    Tariff: {"fee": ("kind of fee",)},
    Staff: {"post": ("post",)},
    Quality: {"indicator": ("indicator",)},
    RecordKept: {"form": ("form",)},
    Partner: {"body": ("body",)},
    Report: {"recipient": ("body", "post")},
    Price: {"service": ("service",)},
    ClauseUse: {"use": ("clause",)},
    Amendments: {"act": ("act",)},
    Statute: {
        "service": ("service",),
        "definitions": ("concept",),
        "founder": ("body",),
        "subordinate_to": ("body", "post"),
        "model": ("statute",),
    },
    Head: {"post": ("post",), "appointed_by": ("body", "post")},
    Instruction: {"addressee": ("post",)},
    Bylaw: {"service": ("service",), "definitions": ("concept",)},
    Sop: {
        "service": ("service",),
        "standard": ("standard",),
        "received": ("form", "document of proof"),
        "definitions": ("concept",),
    },
    Step: {
        "performer": ("post", "body"),
        "form": ("form",),
        "consent": ("form",),
        "record": ("document of proof",),
    },
    Measured: {"indicator": ("indicator",)},
    Escalation: {"to": ("post", "body")},
    FormSheet: {"id": ("form",), "annex_to": ("document",)},
    FormField: {"kind": ("kind of field",)},
    AmendingAct: {
        "form": ("form of act",),
        "issued_by": ("body",),
        "amends": ("document",),
        "control": ("post",),
        "signed_by": ("post",),
    },
    Guide: {"service": ("service",)},
    GuideSection: {"flow": ("procedure",)},
    Leaflet: {"service": ("service",), "standard": ("standard",)},
    Collegium: {"body": ("body",), "deputy": ("post",), "secretariat": ("body", "post")},
    Seat: {"body": ("body",), "post": ("post",)},
    Assignment: {"commissioned_by": ("body",), "reports_to": ("body", "post")},
    Deliverable: {"accepted_by": ("body", "post"), "languages": ("language",)},
    Job: {
        "post": ("post",),
        "body": ("body",),
        "reports_to": ("post",),
        "appointed_by": ("post",),
        "supervises": ("post",),
        "replaced_by": ("post",),
        "certificate": ("document of proof",),
        "indicators": ("indicator",),
    },
    Dossier: {"orders": ("order",), "amendments": ("amendments",), "examined_by": ("body",)},
    BriefingNote: {"to": ("body", "post"), "sender": ("body", "post")},
    NextStep: {"responsible": ("body", "post")},
    Plan: {"lead": ("body",)},
    Measure: {"responsible": ("body",), "with": ("body",), "indicators": ("indicator",)},
    IndicatorCard: {"id": ("indicator",), "collector": ("body",), "responsible": ("body",)},
    Risk: {"owners": ("body",)},
    PlanReport: {"to": ("body", "post"), "sender": ("body", "post")},
    Inventory: {"questionnaire": ("form",)},
    InventoryRow: {
        "service": ("service",),
        "provider": ("body",),
        "ministry": ("body",),
        "territory": ("place",),
        "respondent": ("body",),
    },
    Gap: {"responsible": ("body",)},
    Package: {
        "orders": ("order",),
        "packages": ("package",),
        "documents": ("document",),
        "addressee": ("post",),
        "sender": ("body",),
    },
}
"""What each field of each record may name."""
_WORDED = {
    "kind of help": "standard.component.",
    "unit of help": "standard.unit.",
    "kind of fee": "standard.fee.",
    "kind of provider": "standard.provider.",
}
"""What the templates word, and how the keys of the phrases begin."""
_CLOSED = {
    "form of act": ("order", "joint-order", "resolution"),
    "ground for need": NEEDS,
    "language": ("en", "ru", "tk"),
    "kind of field": ("text", "long", "date", "choice", "tick", "signature"),
}
"""What is known everywhere."""
_REGISTERS = {
    "post": "posts",
    "body": "bodies",
    "service": "services",
    "form": "forms",
    "document of proof": "evidence",
    "indicator": "indicators",
    "place": "places",
}
"""The file under ``specs/registry`` that holds the names of a kind."""


def may_name(record: type[Record], field: str) -> tuple[str, ...]:
    """Return what a field holds the id of; nothing where it holds words of another kind."""
    return _KINDS.get(record, {}).get(field, ())


def registered(corpus: Corpus) -> Mapping[str, Mapping[str, object]]:
    """Return what is registered, by the kinds of `may_name`."""
    return _tables(corpus)


def id_not_registered(world: World) -> Iterator[Finding]:
    """Yield a finding for each id that is not registered as what its field asks for."""
    tables = _tables(world.corpus)
    for record in records(world):
        fields = _KINDS.get(type(record), {})
        for key, value in answers_of(record) if fields else ():
            if key in fields and isinstance(value, Word):
                yield from _unknown(value, fields[key], tables, itself=key == "id")
        if isinstance(record, ClauseUse):
            yield from _parameters(record, world.corpus, tables)


def _tables(corpus: Corpus) -> dict[str, Mapping[str, object]]:
    return {
        "post": corpus.posts,
        "body": corpus.bodies,
        "service": corpus.services,
        "form": corpus.forms,
        "document of proof": corpus.evidence,
        "indicator": corpus.indicators,
        "place": corpus.places,
        "concept": corpus.concepts,
        "clause": corpus.clauses,
        "order": corpus.orders,
        "act": corpus.acts,
        "standard": corpus.standards,
        "statute": corpus.statutes,
        "procedure": corpus.sops,
        "package": corpus.packages,
        "amendments": corpus.amendments,
        "document": {**corpus.documents, GLOSSARY: None},
        "source of terms": corpus.term_sources,
        **{kind: _worded(corpus, lead) for kind, lead in _WORDED.items()},
        **{kind: dict.fromkeys(names) for kind, names in _CLOSED.items()},
    }


def _worded(corpus: Corpus, lead: str) -> Mapping[str, object]:
    """Return what the phrases behind ``lead`` word, by the last part of their keys."""
    phrases = corpus.phrases.get(Lang.EN, {})
    return {key.removeprefix(lead): phrase for key, phrase in phrases.items() if key.startswith(lead)}


def _parameters(
    use: ClauseUse, corpus: Corpus, tables: Mapping[str, Mapping[str, object]]
) -> Iterator[Finding]:
    """Yield unknown names among the values that a clause takes."""
    clause = corpus.clauses.get(use.use)
    for parameter in clause.parameters if clause else ():
        value = use.with_.get(parameter.id)
        if parameter.type in REGISTERED and isinstance(value, Word):
            yield from _unknown(value, (str(parameter.type),), tables)


def _unknown(
    word: Word, kinds: tuple[str, ...], tables: Mapping[str, Mapping[str, object]], itself: bool = False
) -> Iterator[Finding]:
    """Yield the finding of a word of none of the kinds; ``itself``: it is the id of the document it is in."""
    if any(word in tables[kind] for kind in kinds):
        return
    if kinds[0] in _WORDED and not tables[kinds[0]]:
        return  # templates that word nothing of the kind close no list
    wanted = " or ".join(kinds)
    elsewhere = (kind for kind, table in tables.items() if word in table)
    other = next((kind for kind in elsewhere if not itself or kind != "document"), None)
    message = (
        f"unknown {wanted} '{word}'"
        if other is None
        else f"'{word}' is registered as {other}, not as {wanted}"
    )
    known = [name for kind in kinds for name in tables[kind]]
    remedy = _remedy(kinds, known)
    hint = near(word, known, remedy)
    yield error(CODE, word.span, message, f"{hint} Otherwise {remedy}" if itself and hint != remedy else hint)


def _remedy(kinds: tuple[str, ...], known: list[str]) -> str:
    """Return what to do about a word that is like nothing known."""
    if kinds[0] in _WORDED or kinds[0] in _CLOSED:
        return f"one of: {', '.join(known)}"
    files = [f"specs/registry/{_REGISTERS[kind]}.yaml" for kind in kinds if kind in _REGISTERS]
    where = f" in {' or '.join(files)}" if files else ""
    return f"register the {' or '.join(kinds)}{where}, or correct the id"
