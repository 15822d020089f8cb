"""TBL001: a table without columns, a width that is none, a cell that stands in no column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.walk import records
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.form import FormTable
from resminama.model.table import Table, TableColumn

CODE = "TBL001"
_WIDTH = re.compile(r"(?=.*[1-9])\d{1,3}(\.\d{1,3})?")


def table_malformed(world: World) -> Iterator[Finding]:
    """Yield an error for each table that cannot be printed as it is written."""
    for record in records(world):
        if isinstance(record, (Table, FormTable)) and not record.columns:
            yield error(CODE, record.span, "the table has no columns", "list them under `columns:`")
        elif isinstance(record, Table):
            yield from _cells(record)
        elif isinstance(record, TableColumn) and not _WIDTH.fullmatch(record.width):
            message = f"'{record.width[:20]}' is no width of a column"
            yield error(CODE, record.width.span, message, "write how wide it is beside the others: 2, or 1.5")


def _cells(table: Table) -> Iterator[Finding]:
    """Yield the cells that no column takes: nobody would see their words."""
    known = [str(column.id) for column in table.columns]
    for row in table.rows:
        for key, text in row.cells.items():
            if key not in known:
                message = f"the row '{row.id}' has a cell '{key}', and no column is called that"
                yield error(CODE, text.place.span, message, near(key, known))
