"""The outline of a leaflet: answers to seven questions, promises, and the passport of the service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.model.corpus import Corpus
from resminama.model.leaflet import PARTS, Leaflet
from resminama.model.standard import Standard
from resminama.outline.content import (
    Cite,
    Column,
    Kind,
    Many,
    Name,
    Outline,
    Phrase,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.persons import admitted, who
from resminama.outline.prose import arguments, prose_unit

_COMPLAINTS = "complaints"
"""The shared clause that says who answers a complaint and within what time."""
_LIMITS = {"acknowledge_within": "complaint-received", "answer_within": "complaint-answered"}
_LIMITS |= {"answers": "complaint-to"}


def leaflet_outline(leaflet: Leaflet, corpus: Corpus) -> Outline:
    """Return the outline of a leaflet."""
    standard = corpus.standards.get(leaflet.standard)
    values = answers(standard, corpus) if standard else {}
    lead = Unit(f"{leaflet.id}/lead", Kind.PARAGRAPH, leaflet.lead, parameters=values)
    parts = tuple(_part(leaflet, key, values) for key in PARTS)
    rest = (_promises(leaflet, standard), _passport(leaflet, standard, values)) if standard else ()
    return Outline(leaflet.id, (lead, *parts, *rest))


def answers(standard: Standard, corpus: Corpus) -> dict[str, Value]:
    """Return what the words of a leaflet may name in braces, as the standard answers it."""
    access = standard.access
    found: dict[str, Value] = {
        "capacity": standard.capacity.value,
        "places": Many(tuple(Name(place) for place in standard.users.territory)),
        "papers": Many(tuple(Name(paper) for paper in access.documents)),
        "decision": access.decision.within,
        "decided-by": Name(access.decision.performer),
        "appeal-to": Name(access.appeal.to),
        "appeal": access.appeal.file_within,
        "appeal-answered": access.appeal.answer_within,
    }
    persons = who(admitted(standard), corpus)
    found |= {"who": persons} if persons else {}
    lasting = next((stage.lasts for stage in standard.stages if stage.lasts is not None), None)
    found |= {"lasts": lasting} if lasting else {}
    for use in standard.clauses:
        clause = corpus.clauses.get(use.use)
        if use.use == _COMPLAINTS and clause:
            given = arguments(clause, use.with_)
            found |= {_LIMITS[key]: value for key, value in given.items() if key in _LIMITS}
    return found


def _part(leaflet: Leaflet, key: str, values: Mapping[str, Value]) -> Unit:
    prose = getattr(leaflet, key)
    words = prose_unit(f"{leaflet.id}/{key}", prose, kind=Kind.PARAGRAPH, item=Kind.BULLET, parameters=values)
    question = Phrase(f"leaflet.part.{key}")
    return Unit(f"{leaflet.id}/{key}-part", Kind.HEADING, question, (words,), origin="generated")


def _promises(leaflet: Leaflet, standard: Standard) -> Unit:
    said = {str(quality.id): quality.says for quality in standard.quality}
    items = tuple(
        Unit(
            f"{leaflet.id}/promises/{key}",
            Kind.BULLET,
            said[str(key)],
            origin=f"include:{standard.id}/{key}",
        )
        for key in leaflet.promises
        if str(key) in said
    )
    heading = Phrase("leaflet.part.promises")
    listed = Unit(f"{leaflet.id}/promised", Kind.PARAGRAPH, None, items, origin="generated")
    return Unit(f"{leaflet.id}/promises", Kind.HEADING, heading, (listed,), origin="generated")


def _passport(leaflet: Leaflet, standard: Standard, values: Mapping[str, Value]) -> Unit:
    rows = tuple(
        TableRow((Phrase(f"leaflet.passport.{key}"), value))
        for key, value in _rows(leaflet, standard, values)
    )
    table = TableSpec((Column("", 1.3), Column("", 4.0)), rows)
    heading = Phrase("leaflet.passport.title")
    return Unit(f"{leaflet.id}/passport", Kind.HEADING, heading, after=(table,), origin="generated")


def _rows(leaflet: Leaflet, standard: Standard, values: Mapping[str, Value]) -> Iterator[tuple[str, Value]]:
    yield "service", Name(standard.service)
    if "who" in values:
        yield "who", values["who"]
    yield "where", values["places"]
    contact: dict[str, Value] = {"address": leaflet.address, "telephone": leaflet.telephone}
    yield "contact", Phrase("leaflet.passport.reached", contact)
    yield "papers", values["papers"]
    yield "answer", Phrase("leaflet.passport.days", {"time": values["decision"]})
    if "lasts" in values:
        yield "lasts", values["lasts"]
    if fees := _fees(standard):
        yield "price", Many(tuple(Phrase(f"standard.fee.{fee}") for fee in fees))
    if {"complaint-to", "complaint-answered"} <= values.keys():
        complaint = {"to": values["complaint-to"], "time": values["complaint-answered"]}
        yield "complaint", Phrase("leaflet.passport.complaint-to", complaint)
    appeal = {"to": values["appeal-to"], "file": values["appeal"], "time": values["appeal-answered"]}
    yield "appeal", Phrase("leaflet.passport.appeal-to", appeal)
    yield "rules", Cite(str(standard.id))


def _fees(standard: Standard) -> dict[str, None]:
    """Return the kinds of fee that the components have, each once."""
    return dict.fromkeys(str(tariff.fee) for tariff in standard.tariffs)
