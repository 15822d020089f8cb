"""A price list as a table: what a year of each service costs, and one unit of it."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.model.price import CostLine, Price
from resminama.outline.content import Column, Name, Phrase, Stacked, TableRow, TableSpec

_COLUMNS = (("service", 2.2), ("unit", 1.65), ("lines", 3.05), ("units", 1.3), ("cost", 1.4))


def price_list(document: str, prices: Sequence[Price]) -> TableSpec:
    """Return the table of a price list; each price is a row with an address."""
    columns = tuple(Column(Phrase(f"bylaw.price.{key}"), width) for key, width in _COLUMNS)
    return TableSpec(columns, tuple(_row(document, price) for price in prices))


def _row(document: str, price: Price) -> TableRow:
    lines = Stacked(tuple(_line(line) for line in price.lines))
    cells = (Name(str(price.service)), price.unit, lines, price.units, price.unit_cost)
    return TableRow(cells, f"{document}/{price.id}")


def _line(line: CostLine) -> Phrase:
    return Phrase("bylaw.price.line", {"text": line.text, "amount": line.amount})
