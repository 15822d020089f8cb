"""Who does what: duties by post and body, in the words of the documents."""

from __future__ import annotations

from collections import defaultdict

from resminama.load.texts import field_names
from resminama.model.corpus import document_of
from resminama.model.note import NextStep
from resminama.model.plan import Measure
from resminama.model.record import DocumentRecord
from resminama.model.values import Duration
from resminama.outline.plandata import quarter, term
from resminama.survey.obligations import bearers
from resminama.survey.records import about, documented
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def duties(teller: Teller) -> Survey:
    """Return a table of posts and one of bodies: who, where it is said, what, within what time."""
    corpus = teller.given.corpus
    found: dict[str, list[Cells]] = defaultdict(list)
    for record, address in documented(corpus):
        if isinstance(record, DocumentRecord):
            continue
        for who in bearers(record, teller, address):
            what, time = about(record, address, teller), _time(record, teller)
            row = (teller.title(document_of(address)), teller.number(address), what, time)
            found[who].append((teller.name(who), *row))
    heads = columns("who 52, document 58, unit 28, what 95, limit 34")
    tables = (("survey.posts", corpus.posts), ("survey.bodies", corpus.bodies))
    return Survey(
        "duties",
        tuple(
            SurveyTable(
                key,
                heads,
                tuple(row for who in sorted(table) for row in found.get(who, ())),
                grouped=True,
                banded=True,
            )
            for key, table in tables
        ),
    )


def _time(record: object, teller: Teller) -> str:
    """Return the time limit of a record that has one; of a measure and a next step, when it is to be done."""
    match record:
        case Measure():
            return teller.value(term(record.start, record.end))
        case NextStep():
            return teller.value(quarter(record.until) or record.until)
    names = field_names(type(record))  # type: ignore[arg-type]  # every bearer is found in a record
    values = (getattr(record, name) for name in names if name in ("within", "every", "answer_within"))
    return next((teller.value(value) for value in values if isinstance(value, Duration)), "")
