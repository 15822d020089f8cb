"""Tables that an author writes, as they stand under a unit."""

from __future__ import annotations

from resminama.model.table import Table
from resminama.outline.content import Column, Phrase, TableRow, TableSpec


def table_spec(document: str, table: Table) -> TableSpec:
    """Return a table of a document; its rows are units."""
    columns = tuple(Column(column.title, float(column.width)) for column in table.columns)
    rows = tuple(
        TableRow(tuple(row.cells.get(str(column.id), "") for column in table.columns), f"{document}/{row.id}")
        for row in table.rows
    )
    return TableSpec(columns, (*rows, *_total(table)))


def _total(table: Table) -> tuple[TableRow, ...]:
    """Return the row of totals, where a column has one."""
    totals = tuple(str(column.total or "") for column in table.columns)
    return (TableRow((Phrase("bylaw.total"), *totals[1:]), strong=True),) if any(totals[1:]) else ()
