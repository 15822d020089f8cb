"""BYL004: the price of a unit is not the sum of its lines divided by the units."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.check.unit_cost_not_the_sum import amount_of
from resminama.check.walk import records
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.price import Price
from resminama.model.statute import ChapteredAct
from resminama.model.values import Word

CODE = "BYL004"
_HALF_A_TENGE = Fraction(1, 200)
"""Prices are rounded to a hundredth."""


def price_not_per_unit(world: World) -> Iterator[Finding]:
    """Yield an error for each price whose numbers do not agree, once all are given, and for what is none."""
    for record in records(world, ChapteredAct):
        if isinstance(record, Price):
            yield from _check(record)


def _check(price: Price) -> Iterator[Finding]:
    given = (price.unit_cost, price.units, *(line.amount for line in price.lines))
    numbers = [amount_of(value) for value in given]
    for value, number in zip(given, numbers, strict=True):
        if isinstance(value, Word) and number is None:
            message = f"'{value[:40]}' is no number"
            yield error(CODE, value.span, message, "write 1250.50, without separators, or `to be set`")
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers) or not price.lines:
        return
    cost, units, *lines = known
    total = sum(lines, Fraction(0))
    if units == 0 or abs(total / units - cost) > _HALF_A_TENGE:
        worked = shown(round(total / units, 2)) if units else "nothing"
        message = f"{shown(total)} divided by {shown(units)} is {worked}, the unit cost is {shown(cost)}"
        yield error(CODE, price.unit_cost.span, message, "correct a line, the units or the unit cost")  # type: ignore[union-attr]  # a number is a word
