"""TR007: the same number of another unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from resminama.check.amounts_in_text import Amount, Kind, amounts
from resminama.check.pairs import pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TR007"
_DIGIT = re.compile(r"\d")


def unit_differs(world: World) -> Iterator[Finding]:
    """Yield a finding where a number is one of days in one text and of working days in the other.

    Units are per cent, money, working and calendar days, weeks, months, years, hours, minutes, metres,
    kilograms; a noun that is no unit is not compared.
    """
    for pair in pairs(world):
        if not _DIGIT.search(pair.source):
            continue  # a number in letters is of no unit
        wanted = [amount for amount in amounts(pair.source, Lang.EN) if amount.kind is Kind.QUANTITY]
        given = amounts(pair.target, pair.lang) if wanted else ()
        for amount, other in _other_units(wanted, given):
            names = (amount.unit.replace("_", " "), (other.unit or "no unit").replace("_", " "))
            message = (
                f"{amount.value} is of {names[0]} in English, of {names[1]} in {ENGLISH_NAMES[pair.lang]}"
            )
            yield error(CODE, pair.span(world, other.start, other.end), message, "write the same unit")


def _other_units(wanted: Iterable[Amount], given: Iterable[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Yield (amount, the one with its number and another unit); equal ones are paired first."""
    left = [amount for amount in given if amount.kind is not Kind.DATE]
    unpaired = []
    for amount in wanted:
        same = next(
            (other for other in left if (other.value, other.unit) == (amount.value, amount.unit)), None
        )
        if same:
            left.remove(same)
        else:
            unpaired.append(amount)
    for amount in unpaired:
        other = next((other for other in left if other.value == amount.value), None)
        if other:
            left.remove(other)
            yield amount, other
