"""What is compared, and what a difference is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum

from resminama.lang import Lang
from resminama.lean import dataclass

Range = tuple[int, int]
"""Characters ``[start, end)`` of a text."""


class Kind(StrEnum):
    """Parts of a text that carry its legal meaning."""

    REFERENCE = "reference"
    NUMBER = "number"
    DATE = "date"
    TIME_LIMIT = "time limit"
    AMOUNT = "amount"
    BOUND = "bound"  # at least, not more than
    ITEMS = "list items"
    CONJUNCTION = "conjunction"  # or against and
    NEGATION = "negation"
    MODAL = "modal force"
    CONDITION = "condition"
    EXCEPTION = "exception"
    TERM = "term"
    MISSING = "missing unit"

    @property
    def key(self) -> str:
        """The name without blanks, as it is silenced and as the templates word it."""
        return self.value.replace(" ", "-")


class Grade(IntEnum):
    """How surely words say a thing."""

    PERHAPS = 0
    """Often, not always: they may stand for a mark of another language."""
    LIKELY = 1
    """Nearly always: where two languages say it so, the third has to."""
    SURE = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A mark of meaning in one text."""

    kind: Kind
    value: str
    """What it says: ``10 day``, ``may``, ``at least`` …; hits of one kind and value are counted together."""
    start: int
    end: int
    grade: Grade = Grade.SURE


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that one of the texts of a unit says and another does not."""

    address: str
    """Address of the unit; for files from outside its number, as in ``12 3)``."""
    kind: Kind
    value: str
    texts: Mapping[Lang, str]
    ranges: Mapping[Lang, tuple[Range, ...]]
    """Where each text says it; empty for a text that does not."""
    silenced: str = ""
    """Why somebody who looked at it lets it stand."""
