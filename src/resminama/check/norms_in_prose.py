"""Norms that binding texts say in words: times, money, shares and numbers of persons without a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.amounts_in_text import Amount, Kind, amounts
from resminama.check.texts import unquoted
from resminama.check.units_in_text import UNITS
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.texts import GAP, field_names, texts_of, words
from resminama.model.bylaw import Bylaw
from resminama.model.form import FormSheet
from resminama.model.job import Job
from resminama.model.mandate import Assignment, Mandate
from resminama.model.order import Order
from resminama.model.record import Record
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Clause, Statute
from resminama.model.text import Prose, Text

BINDING: tuple[type[Record], ...] = (
    Standard, Statute, Bylaw, Sop, Order, Clause, Mandate, Assignment, Job, FormSheet,
)  # fmt: skip
"""What binds: acts, what orders annex to them, and terms of reference."""
_TIMES = ("working_day", "calendar_day", "day", "week", "month", "year", "hour", "minute")
_TIMES_AND_MONEY = frozenset((*_TIMES, "percent", "manat", "dollar"))
_PERSONS = re.compile(
    r"(?:\s+(?!or\b|and\b|of\b)[^\W\d_]+)?\s+"
    r"(?:person|people|user|member|learner|employee|representative|specialist|child|children|adult|woman|women|man|men|"
    r"family|families|household|applicant|trainer|worker|case|post)s?\b"
    rf"|\s+{GAP}+"
)
"""What is counted behind a number: persons, their families and cases; a registered post is a mark."""
_SHARES = re.compile(
    r"\b(?P<n>one|two|three|four)[ -](?P<of>half|third|quarter|fifth)s?\b|\bhalf of\b", re.IGNORECASE
)
_PERIODS = ("day", "week", "month", "quarter", "year")
_OFTEN = re.compile(
    rf"\b(?P<n>once|twice|every|each)(?: a| per| in a)? (?P<per>{'|'.join(_PERIODS)})\b", re.IGNORECASE
)
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "once": 1, "twice": 2, "every": 1, "each": 1}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5}


@dataclass(frozen=True, slots=True)
class ProseNorm:
    """A norm at characters ``[start, end)`` of a text."""

    text: Text
    start: int
    end: int
    said: str
    """Its words: ``10 (ten) working days``, ``two thirds``."""
    value: str = ""
    """The number: ``10``, ``2/3``, of a frequency how many times."""
    unit: str = ""
    """``working_day``, ``percent``, ``manat`` …, ``per_year`` of a frequency; none of persons and shares."""


def norms_in_prose(root: Record) -> Iterator[ProseNorm]:
    """Yield the norms of a source that binds, in its order; what stands beside a ``source`` was read."""
    if isinstance(root, BINDING):
        for text in _unsourced(root):
            yield from norms_of(text)


def _unsourced(value: object) -> Iterator[Text]:
    match value:
        case Text() | Prose():
            yield from texts_of(value)
        case Record() if getattr(value, "source", None) is None or isinstance(value, Order):
            for name in field_names(type(value)):
                yield from _unsourced(getattr(value, name))
        case tuple():
            for entry in value:
                yield from _unsourced(entry)
        case dict():
            for entry in value.values():
                yield from _unsourced(entry)


def norms_of(text: Text) -> Iterator[ProseNorm]:
    """Yield the times, money, shares and numbers of persons that a text says, in its order."""
    prose = unquoted(words(text))
    found = [norm for amount in amounts(prose, Lang.EN) if (norm := _of_amount(text, prose, amount))]
    small = prose.lower()
    for match in _SHARES.finditer(prose) if any(part in small for part in _PARTS) else ():
        share = f"{_COUNTS[match['n'].lower()]}/{_PARTS[match['of'].lower()]}" if match["n"] else "1/2"
        found.append(ProseNorm(text, *match.span(), match[0], share))
    for match in _OFTEN.finditer(prose) if any(period in small for period in _PERIODS) else ():
        times, per = _COUNTS[match["n"].lower()], match["per"].lower()
        found.append(ProseNorm(text, *match.span(), match[0], str(times), f"per_{per}"))
    yield from sorted(found, key=lambda norm: norm.start)


def _of_amount(text: Text, prose: str, amount: Amount) -> ProseNorm | None:
    """Return an amount that is a norm; None for a date, a number of nothing, a length or a weight."""
    unit, end = amount.unit, amount.end
    if amount.kind in (Kind.NUMBER, Kind.WORD):
        behind = UNITS[Lang.EN].match(prose, end)
        unit = (behind.lastgroup or "") if behind else ""
        counted = behind or _PERSONS.match(prose, end)
        if counted is None:
            return None
        end = counted.end()
    if amount.kind is Kind.DATE or (unit and unit not in _TIMES_AND_MONEY):
        return None
    return ProseNorm(text, amount.start, end, prose[amount.start : end], amount.value, unit)
