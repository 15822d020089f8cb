"""Demand for posts by ministry: the lines, their total and where they differ from what is printed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from resminama.compute.amount import Amount
from resminama.compute.quantity import Numbers
from resminama.findings import error
from resminama.lean import dataclass
from resminama.model.figures import DemandRow, DemandTable
from resminama.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLine:
    """A line of demand."""

    id: str
    body: Text
    driver: Text
    value: Decimal
    """Posts."""
    computed: Decimal | None
    """What the line's formula gives; none if it has no formula."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandResult:
    """The table worked out."""

    id: str
    title: Text
    lines: tuple[DemandLine, ...]
    total: Decimal
    """Sum of the lines, posts."""
    printed_total: Decimal
    difference: Decimal
    """Printed total minus the sum: nought when they agree."""
    source: str


def demand(table: DemandTable, numbers: Numbers) -> DemandResult | None:
    """Work out ``table``; nothing if a line or the printed total is unknown.

    Adds ``FIG004`` to ``numbers.findings`` for a line whose formula gives another number and for a
    printed total that is not the sum of the lines.
    """
    lines = [_line(row, numbers) for row in table.rows]
    printed = numbers.given(table.printed_total)
    known = [line for line in lines if line is not None]
    if printed is None or len(known) < len(lines):
        return None
    total = sum((line.value for line in known), Decimal(0))
    difference = printed.shown() - total
    if difference:
        message = f"the lines of '{table.id}' add up to {total}, the source prints {printed.shown()}"
        numbers.findings.append(error("FIG004", table.printed_total.span, message))
    return DemandResult(
        id=table.id,
        title=table.title,
        lines=tuple(known),
        total=total,
        printed_total=printed.shown(),
        difference=difference,
        source=table.source,
    )


def total_of(result: DemandResult) -> Amount:
    """Return the total as an amount that formulas may use."""
    return Amount(Fraction(result.total), places=0)


def _line(row: DemandRow, numbers: Numbers) -> DemandLine | None:
    value = numbers.given(row.value)
    computed = numbers.given(row.formula) if row.formula is not None else None
    if value is None:
        return None
    if row.formula is not None and computed is not None and not value.same_as(computed):
        message = f"'{row.formula}' gives {computed.shown()}, the line '{row.id}' says {value.shown()}"
        numbers.findings.append(error("FIG004", row.formula.span, message))
    return DemandLine(
        id=row.id,
        body=row.body,
        driver=row.driver,
        value=value.shown(),
        computed=None if computed is None else computed.shown(),
    )
