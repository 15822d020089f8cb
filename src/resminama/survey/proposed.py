"""The norms that binding texts say in words and no source gives, in the words of each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.amounts_in_text import Amount, amounts
from resminama.check.norms_in_prose import ProseNorm, norms_in_prose
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.model.statute import Clause
from resminama.model.values import Duration, Frequency, TimeUnit
from resminama.outline.content import Number
from resminama.survey.tables import Cells
from resminama.survey.teller import Teller

_NOUN = re.compile(r"\s[^\W\d_]+")
_TIMES = {unit.value.replace(" ", "_"): unit for unit in TimeUnit}


def in_words(teller: Teller) -> Iterator[Cells]:
    """Yield (document, unit, text, norm) of every norm in words; those of a clause stand under its title."""
    for root in teller.given.corpus.roots.values():
        for norm in norms_in_prose(root):
            address = norm.text.address
            if isinstance(root, Clause):
                where = (teller.text(root.title), address.partition("/")[2])
            else:
                where = (teller.title(document_of(address)), teller.number(_unit(address, teller)))
            said = teller.text(norm.text)
            yield (*where, said, _value(norm, said, teller))


def _unit(address: str, teller: Teller) -> str:
    """Return the unit that a text belongs to: the nearest one that has a place, or the text itself."""
    unit = address
    while unit and teller.given.places.get(unit) is None:
        unit = unit.rpartition("/")[0]
    return unit or address


def _value(norm: ProseNorm, said: str, teller: Teller) -> str:
    """Return the norm as documents word it; what has no unit, as the text says it."""
    if norm.unit in _TIMES and norm.value.isdecimal():
        return teller.value(Duration(int(norm.value), _TIMES[norm.unit]))
    per = _TIMES.get(norm.unit.removeprefix("per_"))
    if norm.unit.startswith("per_") and per is not None:
        return teller.value(Frequency(int(norm.value), per))
    if norm.unit == "percent":
        return teller.value(Number(norm.value, percent=True))
    if teller.lang is Lang.EN:
        return norm.said
    same = (amount for amount in amounts(said, teller.lang) if amount.value == norm.value)
    return next((_with_noun(said, amount) for amount in same), norm.value)


def _with_noun(said: str, amount: Amount) -> str:
    """Return a number with the word behind it, if one is: «двух работников»."""
    behind = _NOUN.match(said, amount.end)
    return said[amount.start : behind.end() if behind else amount.end]
