"""What a decision costs the budget, year by year: units times the cost of a unit, and the total."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.compute.amount import Amount
from resminama.compute.figures import Statistics
from resminama.model.note import FiscalImpact, FiscalLine


def arises(line: FiscalLine, year: int) -> bool:
    """Return whether a line has an expenditure in ``year``."""
    return str(year) in line.units or str(year) in line.amounts


def cost(line: FiscalLine, year: int, statistics: Statistics) -> Amount | None:
    """Return the manat of a line in ``year``; None where a part of it is still open."""
    if str(year) in line.amounts:
        return statistics.number(line.amounts[str(year)])
    units = statistics.number(line.units.get(str(year)))
    each = statistics.number(line.unit_cost)
    return Amount(units.exact * each.exact) if units and each else None


def counted(impact: FiscalImpact, option: str | None) -> Iterator[FiscalLine]:
    """Yield the lines that arise if ``option`` is chosen."""
    yield from (line for line in impact.lines if line.option is None or line.option == option)


def total(impact: FiscalImpact, option: str | None, year: int, statistics: Statistics) -> Amount | None:
    """Return the manat of all lines in ``year`` if ``option`` is chosen; None where one is still open."""
    costs = [cost(line, year, statistics) for line in counted(impact, option) if arises(line, year)]
    known = [found.exact for found in costs if found is not None]
    return Amount(sum(known, Fraction(0))) if len(known) == len(costs) else None
