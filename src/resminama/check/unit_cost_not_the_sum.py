"""STD011: the unit cost is not the sum of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.standard import Financing
from resminama.model.values import Open, Word

CODE = "STD011"
_MONEY = re.compile(r"(\d+(?:\.\d{1,2})?)(?: [^\W\d]+)?", re.ASCII)
"""An amount, with or without its currency: ``12.50 manat``."""


def unit_cost_not_the_sum(world: World) -> Iterator[Finding]:
    """Yield a finding where all amounts are given and do not add up, and for each that is no number."""
    for standard in world.corpus.standards.values():
        yield from _check(standard.financing)


def _check(financing: Financing) -> Iterator[Finding]:
    given = [financing.unit_cost, *(line.amount for line in financing.lines)]
    numbers = [amount_of(amount) for amount in given]
    for amount, number in zip(given, numbers, strict=True):
        if isinstance(amount, Word) and number is None:
            message = f"'{amount[:40]}' is no amount"
            yield error(CODE, amount.span, message, "write 1250.50, without separators, or `to be set`")
    unit, known = financing.unit_cost, [number for number in numbers if number is not None]
    if not isinstance(unit, Word) or len(known) < len(numbers) or not financing.lines:
        return
    stated, *lines = known
    if sum(lines) != stated:
        terms = " + ".join(shown(line) for line in lines)
        total = shown(sum(lines, Fraction(0)))
        message = f"the lines add up to {terms} = {total}, the unit cost is {shown(stated)}"
        yield error(CODE, unit.span, message, "correct a line or the unit cost")


def amount_of(amount: Word | Open) -> Fraction | None:
    """Return an amount of money; None for what is none, such as `to be set`."""
    match = _MONEY.fullmatch(amount)
    return Fraction(match[1]) if match else None
