"""BYL003: the numbers of a column do not add up to its total."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.check.unit_cost_not_the_sum import amount_of
from resminama.check.walk import records
from resminama.check.world import World
from resminama.check.written import shown
from resminama.findings import Finding, error
from resminama.model.table import Table, TableColumn
from resminama.model.values import Word

CODE = "BYL003"


def column_not_the_total(world: World) -> Iterator[Finding]:
    """Yield an error for each column with a total that its cells do not add up to, or cannot."""
    for record in records(world):
        if isinstance(record, Table):
            for column in record.columns:
                if column.total is not None:
                    yield from _check(record, column, column.total)


def _check(table: Table, column: TableColumn, total: Word) -> Iterator[Finding]:
    wanted, found = amount_of(total), Fraction(0)
    if wanted is None:
        yield error(CODE, total.span, f"the total '{total[:40]}' is no number", "write it in digits: 100")
        return
    for row in table.rows:
        cell = row.cells.get(str(column.id))
        number = amount_of(Word(cell.raw)) if cell else None
        if cell and number is None:
            message = f"'{cell.raw[:40]}' cannot be added up to {shown(wanted)}"
            yield error(CODE, cell.place.span, message, "write a number, or take `total` out of the column")
        found += number or 0
    if found != wanted:
        message = f"the column '{column.id}' adds up to {shown(found)}, its total is {shown(wanted)}"
        yield error(CODE, total.span, message, "correct a row or the total")
