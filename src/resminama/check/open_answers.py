"""Answers that are still ``to be set``, and whose answer they wait for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from resminama.check.walk import Answer, answers_of, sources
from resminama.check.world import World, remembered
from resminama.model.act import Act
from resminama.model.amendments import Amendments
from resminama.model.corpus import Corpus
from resminama.model.decisions import Decisions
from resminama.model.note import FiscalLine, Option
from resminama.model.plan import Baseline, FundingLine, IndicatorCard, Measure
from resminama.model.price import CostLine, Price
from resminama.model.record import Record
from resminama.model.standard import Financing, Standard, Tariff
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word
from resminama.source import Span

_OTHERS = {
    (Tariff, "price"),
    (CostLine, "amount"),
    (Price, "units"),
    (Price, "unit_cost"),
    (Financing, "unit_cost"),
    (Financing, "per_capita"),
    (Standard, "code"),
    (Measure, "amount"),
    (FundingLine, "amount"),
    (FiscalLine, "unit_cost"),
    (Option, "cost"),
    (Baseline, "value"),
}
"""What only the ministry can give: money, the code of a standard, the numbers behind an indicator."""


def open_answers(world: World, *, of_others: bool) -> Iterator[tuple[str, Span]]:
    """Yield (key, place) of each open answer: those that the ministry gives, or those of the drafters."""
    return ((key, span) for key, span, others in _open(world) if others == of_others)


@remembered
def _open(world: World) -> Iterator[tuple[str, Span, bool]]:
    """Yield (key, place, whether the ministry gives it) of each open answer.

    What is not known of an act that others wrote, its extent or its wording, is no answer of ours;
    decisions about what others propose have findings of their own.
    """
    not_ours = (Act, Amendments, Decisions)
    ours = (inside for root, inside in sources(world) if not isinstance(root, not_ours))
    for record in chain.from_iterable(ours):
        for key, value in answers_of(record):
            if _is_open(value):
                yield key, _place(world.corpus, record, key, value), _of_others(record, key)


def _of_others(record: Record, key: str) -> bool:
    return (type(record), key) in _OTHERS or (
        isinstance(record, (IndicatorCard, FiscalLine)) and key.isdecimal()
    )


def _is_open(value: Answer) -> bool:
    match value:
        case Open():
            return value is Open.TO_BE_SET
        case Word():
            return value.lower() == Open.TO_BE_SET
        case Text():
            return value.raw.strip(" .").lower() == Open.TO_BE_SET
        case Prose():
            return len(value.paragraphs) == 1 and _is_open(value.paragraphs[0].text)
    return False


def _place(corpus: Corpus, record: Record, key: str, value: Answer) -> Span:
    if isinstance(value, Word):
        return value.span
    if isinstance(value, (Text, Prose)):
        return value.place.span
    return _after_key(corpus, record.span, key)


def _after_key(corpus: Corpus, start: Span, key: str) -> Span:
    """Return where ``to be set`` stands behind ``key``: an open value knows no place of its own.

    ``start`` is where the mapping begins; its keys stand in one column, unless it is in flow style. A year
    is a key of the mapping of targets inside it, deeper than that column.
    """
    file = corpus.files.get(start.path)
    if file is None:
        return start
    column = file.position(start.start)[1] - 1
    words = rf"{re.escape(key)}:\s*[\"']?({Open.TO_BE_SET})"
    in_column = re.compile(rf"^(?:[ -]{{{column}}}){words}", re.M)
    own = None if key.isdecimal() else in_column.search(file.text, start.start - column)
    found = own or re.compile(words).search(file.text, start.start)
    return Span(start.path, *found.span(1)) if found else start
