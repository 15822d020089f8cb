"""Time limits and other norms: all of them, and those that no source gives."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from resminama.load.texts import field_names
from resminama.model.corpus import document_of
from resminama.model.record import Record
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold
from resminama.survey.obligations import who
from resminama.survey.origins import read_in
from resminama.survey.proposed import in_words
from resminama.survey.proposed_in_plans import of_plans
from resminama.survey.records import NORMS, about, documented
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller

Norm = Duration | Frequency | Ratio | Threshold | Quantity


def limits(teller: Teller) -> Survey:
    """Return every time limit and frequency: document, unit, who does what within it, where it was read."""
    heads = columns("document 58, unit 26, who 45, what 72, limit 32, source 44")
    rows = [
        (
            *_where(address, teller),
            who(record, field, address, teller),
            about(record, address, teller, field),
            teller.value(value),
            _source(record, teller),
        )
        for record, address, field, value in norms(teller)
        if isinstance(value, (Duration, Frequency))
    ]
    return Survey("limits", (SurveyTable("", heads, tuple(rows), grouped=True),))


def proposals(teller: Teller) -> Survey:
    """Return the norms and the values of indicators that no source gives: what the drafters propose."""
    heads = columns("document 65, unit 32, what 130, value 40")
    rows: list[Cells] = [
        (*_where(address, teller), about(record, address, teller, field), teller.value(value))
        for record, address, field, value in norms(teller)
        if getattr(record, "source", None) is None
    ]
    rows += in_words(teller)
    rows += of_plans(teller)
    order = {row[0]: place for place, row in reversed(tuple(enumerate(rows)))}
    rows.sort(key=lambda row: order[row[0]])  # those of a document together
    return Survey("proposals", (SurveyTable("", heads, tuple(rows), grouped=True),))


def norms(teller: Teller) -> Iterator[tuple[Record, str, str, Norm]]:
    """Yield (record, address, field, value) of every norm of the documents."""
    for record, address in documented(teller.given.corpus):
        for field in field_names(type(record)):
            value = getattr(record, field)
            if isinstance(value, NORMS):
                yield record, address, field, value


def _where(address: str, teller: Teller) -> tuple[str, str]:
    return teller.title(document_of(address)), teller.number(address)


def _source(record: Record, teller: Teller) -> str:
    """Return where a norm was read; what has no field for it is part of a whole that has."""
    source = getattr(record, "source", None)
    if source is not None:
        return read_in(str(source), teller)
    sourced = any(field.name == "source" for field in dataclasses.fields(record))
    return teller.say("survey.proposed") if sourced else ""
