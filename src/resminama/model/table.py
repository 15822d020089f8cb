"""Tables that an author writes: columns with headings, rows with an id."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn(Record):
    """A column; ``id`` is the key of its cells in the rows."""

    id: Word
    title: Text
    width: Word = Word("1")
    """Relative width, such as ``2`` or ``1.5``."""
    total: Word | None = None
    """What the numbers of the column add up to, such as ``100``; printed in a last row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow(Record):
    """A row: an id, and a cell for each column that has words there."""

    id: Word
    cells: dict[str, Text] = field(default_factory=dict, metadata={"rest": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Record):
    """A table of an annex."""

    columns: tuple[TableColumn, ...]
    """The columns, from the left."""
    rows: tuple[TableRow, ...]
    """The rows, from the top."""
