"""What a unit says, before any language says it.

An outline is the language-free skeleton of a document: units with ids, kinds and
order. Their words are texts of the sources, drafting phrases of the templates, and
values that each language words in its own way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.diagram import Diagram
from resminama.model.text import Text
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Threshold, Word


class Kind(StrEnum):
    """What a unit is, and so how it is numbered and cited."""

    CHAPTER = "chapter"
    SECTION = "section"  # a numbered section of a guide: 1, 1.1, 1.1.1
    HEADING = "heading"  # an unnumbered heading of a note or a form
    POINT = "point"
    ITEM = "item"
    SUBITEM = "subitem"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    STEP = "step"  # a numbered row of an SOP
    ROW = "row"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A drafting phrase of the templates with the values of its placeholders."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a post, body, form, service, paper, place or indicator; ``unit`` of a service."""

    id: str
    unit: bool = False
    short: bool = False
    """The short name, where it has one."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A reference to a unit, a document or an act."""

    target: str
    bare: bool = False
    """The unit alone, without the name of its own document: in the document's tables."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the separators of the language; ``percent`` for a share."""

    value: str
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """A value that was read in no source: an asterisk follows it."""

    value: Number | Phrase


@dataclass(frozen=True, slots=True)
class Many:
    """Several values in one sentence: a, b and c (or: or c)."""

    values: tuple[Value, ...]
    any: bool = False


@dataclass(frozen=True, slots=True)
class Stacked:
    """Several values, each on a line of its own (in a table cell)."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """The preferred term of a concept."""

    id: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition behind its term: small first letter, no full stop."""

    text: Text


@dataclass(frozen=True, slots=True)
class Input:
    """A place to fill in."""

    id: str
    kind: str
    title: Text | Phrase
    choices: tuple[tuple[str, Text], ...] = ()
    lines: int = 1
    """How many lines of handwriting it leaves room for."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One of the copies of a part of a form, or of the empty rows of its table."""

    of: str
    """Path of the part or table."""
    number: int
    title: Text


@dataclass(frozen=True, slots=True)
class Repeal:
    """The act that made an edition of a document, and so the holes in it."""

    document: str
    edition: str


@dataclass(frozen=True, slots=True)
class Nth:
    """A number beside its noun: "objective 6", «цель 6», and before it in Turkmen, "6-njy maksat"."""

    number: int


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year."""

    year: int
    number: int
    """1 to 4."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date."""

    day: date


@dataclass(frozen=True, slots=True)
class Formula:
    """Words that only a language's drafting formula can give: the points of an order."""

    key: str


Value = (
    Text
    | Formula
    | Phrase
    | Name
    | Cite
    | Number
    | Proposed
    | Many
    | Stacked
    | Term
    | Definition
    | Input
    | Repeal
    | Nth
    | Quarter
    | Day
    | Duration
    | Frequency
    | Ratio
    | Threshold
    | Quantity
    | Open
    | Word
    | str
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and relative width."""

    head: Value
    width: float
    centred: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; ``unit`` is its address where it is one."""

    cells: tuple[Value, ...]
    unit: str | None = None
    strong: bool = False
    copy: Copy | None = None


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table inside a unit."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    caption: Value | None = None
    steps: bool = False
    """Rows are numbered steps, cited by their number."""
    sorted: bool = False
    """Rows stand in the order of the language's alphabet by their first cell."""
    copy: Copy | None = None
    counted: bool = False
    """The first table of a copy: the number of the copy stands above it."""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A chart of a stock model."""

    stock: str


@dataclass(frozen=True, slots=True)
class BarsSpec:
    """A few things compared: a level bar for each."""

    title: Value
    bars: tuple[tuple[Value, Number], ...]


@dataclass(frozen=True, slots=True)
class TrendSpec:
    """Series over years; a number that is not known is a gap."""

    title: Value
    years: tuple[int, ...]
    series: tuple[tuple[Value, tuple[Number | Proposed | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class FlowSpec:
    """The flow chart of an SOP."""

    sop: str
    basis: tuple[object, ...] = ()
    """What the chart of another document is drawn from, so that its change is a change here."""
    landscape: bool = False
    """It stands on landscape pages, and is drawn as wide as they are."""
    among_text: bool = False
    """It stands behind paragraphs: a first part of half a page goes on theirs."""


@dataclass(frozen=True, slots=True)
class DiagramSpec:
    """A picture of tiers of boxes."""

    diagram: Diagram


Spec = TableSpec | ChartSpec | BarsSpec | TrendSpec | FlowSpec | DiagramSpec
"""What stands under the words of a unit."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of a document."""

    address: str
    kind: Kind
    said: Value | None = None
    """Its words; None for a unit that only holds others."""
    children: tuple[Unit, ...] = ()
    after: tuple[Spec, ...] = ()
    """What stands under its words."""
    origin: str = "own"
    """``own``, ``clause:ID``, ``include:ADDRESS`` or ``generated``."""
    parameters: Mapping[str, Value] = field(default_factory=dict)
    """Values of ``{name}`` inside its texts: the parameters of a clause."""
    join: str = ""
    """``all`` or ``any`` for the conjunction before the last item."""
    landscape: bool = False
    """Stands on landscape pages; only the outermost units are asked."""

    def walk(self) -> Iterator[Unit]:
        """Yield the unit and everything under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Outline:
    """The skeleton of one document."""

    document: str
    units: tuple[Unit, ...]

    def walk(self) -> Iterator[Unit]:
        """Yield every unit in reading order."""
        for unit in self.units:
            yield from unit.walk()

    def addresses(self) -> Iterator[tuple[str, str]]:
        """Yield (address, origin) of every unit and of every row of a table that is a unit."""
        for unit in self.walk():
            yield unit.address, unit.origin
            for spec in unit.after:
                if isinstance(spec, TableSpec):
                    yield from ((row.unit, unit.origin) for row in spec.rows if row.unit is not None)
