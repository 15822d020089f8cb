"""Tables that an author writes, as they stand under a unit."""

from __future__ import annotations

from resminama.model.table import Table
from resminama.model.values import Word
from resminama.outline.content import Column, Phrase, TableRow, TableSpec


def table_spec(document: str, table: Table) -> TableSpec:
    """Return a table of a document; its rows are units."""
    columns = tuple(Column(column.title, _width(column.width)) for column in table.columns)
    rows = tuple(
        TableRow(tuple(row.cells.get(str(column.id), "") for column in table.columns), f"{document}/{row.id}")
        for row in table.rows
    )
    return TableSpec(columns, (*rows, *_total(table)))


def _width(word: Word) -> float:
    """Return a relative width; of what is none, which TBL001 tells, that of the other columns."""
    return float(word) if word.replace(".", "", 1).isdecimal() else 1.0


def _total(table: Table) -> tuple[TableRow, ...]:
    """Return the row of totals, where a column has one."""
    totals = tuple(str(column.total or "") for column in table.columns)
    return (TableRow((Phrase("bylaw.total"), *totals[1:]), strong=True),) if any(totals[1:]) else ()
