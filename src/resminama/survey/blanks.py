"""What is to be set, and what hands fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.load.texts import field_names
from resminama.model.corpus import document_of
from resminama.model.plan import Baseline, IndicatorCard
from resminama.model.record import Record
from resminama.model.values import Open
from resminama.survey.records import about, documented
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def blanks(teller: Teller) -> Survey:
    """Return two tables: values that are to be set, which a release refuses, and lines to fill in by hand."""
    heads = columns("document 85, unit 40, what 100, field 42")
    kinds = (("survey.to-be-set", Open.TO_BE_SET), ("survey.by-hand", Open.BLANK))
    return Survey(
        "blanks", tuple(SurveyTable(key, heads, _rows(kind, teller), grouped=True) for key, kind in kinds)
    )


def _rows(kind: Open, teller: Teller) -> tuple[Cells, ...]:
    return tuple(
        (
            teller.title(document_of(address)),
            teller.number(address),
            _what(record, address, teller, field),
            f"{teller.field(field)}: {keys}" if keys else teller.field(field),
        )
        for record, address in documented(teller.given.corpus)
        if not isinstance(record, Baseline)  # told with its indicator
        for field in field_names(type(record))
        for keys in _open(getattr(record, field), kind)
    )


def _what(record: Record, address: str, teller: Teller, field: str) -> str:
    """Return what a value is about, and of an indicator what it waits for."""
    said = about(record, address, teller, field)
    waits = record.missing if isinstance(record, IndicatorCard) else None
    return f"{said} – {teller.text(waits)}" if waits else said


def _open(value: object, kind: Open) -> Iterator[str]:
    """Yield once if a field is open: nothing more to say of a single value, the keys of a mapping."""
    value = value.value if isinstance(value, Baseline) else value
    if value is kind:
        yield ""
    elif isinstance(value, Mapping) and (keys := [str(key) for key, one in value.items() if one is kind]):
        yield ", ".join(keys)
