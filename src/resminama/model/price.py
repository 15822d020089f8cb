"""What services cost: lines of cost and the price of a unit."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class CostLine(Record):
    """A line of the unit cost."""

    id: Word
    text: Text
    """What is paid for: "pay of the assistants"."""
    amount: Word | Open
    """Manat; ``to be set`` where no source gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(Record):
    """A row of a price list: what a year of a service costs, and one unit of it."""

    id: Word
    service: Word
    """The registered service."""
    unit: Text
    """What is counted: a case supported for six months, an hour of help."""
    lines: tuple[CostLine, ...]
    """Costs of a year."""
    units: Word | Open
    """How many units a year is planned for."""
    unit_cost: Word | Open
    """The sum of the lines divided by the units."""
