"""Statistics with their sources, and models computed from parameters."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Record):
    """What one source says."""

    value: Word
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Record):
    """A number: given with its source, read in several, or computed by a formula."""

    id: Word
    value: Word | None = field(default=None, metadata={"usual": True})
    unit: Word
    title: Text | None = None
    """What the number counts, for the table of readings."""
    as_of: Word | None = field(default=None, metadata={"usual": True})
    source: Word | None = field(default=None, metadata={"usual": True})
    readings: tuple[Reading, ...] = ()
    follow: Word | None = None
    """The source that is followed where readings differ."""
    because: Text | None = field(default=None, metadata={"main": True})
    formula: Word | None = None
    """Arithmetic over ids of figures: ``population * reach / caseload-year`` (blanks around signs)."""
    printed: Word | None = None
    """What a source prints for a computed figure; a difference must be declared in ``because``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake(Record):
    """A row of people who come in: years or ranges of years to numbers."""

    id: Word
    title: Text
    numbers: dict[str, Word]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leavers(Record):
    """The share of the opening stock that leaves within the year."""

    title: Text
    rate: Word
    printed: dict[str, Word] = field(default_factory=dict)
    """Those who leave as the source prints them, year by year, negative; they must come out equal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockModel(Record):
    """A stock that is carried from year to year unrounded and printed rounded."""

    id: Word
    title: Text
    years: Word
    opening: Word
    opening_title: Text
    intake: tuple[Intake, ...]
    leavers: Leavers
    closing_title: Text
    printed: dict[str, Word] = field(default_factory=dict)
    """The closing stocks as the source prints them; they must come out equal."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandRow(Record):
    """A line of demand: a number and what it is made of."""

    id: Word
    body: Text
    driver: Text
    value: Word
    """A number or the id of a figure."""
    formula: Word | None = None
    """Arithmetic that gives the number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandTable(Record):
    """Demand by ministry; the total is computed."""

    id: Word
    title: Text
    rows: tuple[DemandRow, ...]
    printed_total: Word
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBar(Record):
    """A bar of a chart."""

    id: Word
    title: Text
    figure: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChart(Record):
    """Figures of one unit side by side, as bars."""

    id: Word
    title: Text
    bars: tuple[ChartBar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Record):
    """``specs/figures/*.yaml``."""

    id: Word
    figures: tuple[Figure, ...]
    stocks: tuple[StockModel, ...] = ()
    demand: tuple[DemandTable, ...] = ()
    charts: tuple[FigureChart, ...] = ()
