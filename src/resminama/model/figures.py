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
    """The number that this source gives."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Record):
    """A number: given with its source, read in several, or computed by a formula."""

    id: Word
    value: Word | None = field(default=None, metadata={"usual": True})
    """The number as written in English: ``1,241``, ``62.5``; none for a reading or a formula."""
    unit: Word
    """What is counted, in the singular, as registered in ``units.yaml``: ``post``, ``user``, ``%``."""
    title: Text | None = None
    """What the number counts, for the table of readings."""
    as_of: Word | None = field(default=None, metadata={"usual": True})
    """The day or the year that it tells of: ``2021`` or ``2021-12-31``."""
    source: Word | None = field(default=None, metadata={"usual": True})
    readings: tuple[Reading, ...] = ()
    """What several sources say of the same thing, where they differ."""
    follow: Word | None = None
    """The source that is followed where readings differ."""
    because: Text | None = field(default=None, metadata={"main": True})
    """Why that source is followed, or why the printed number differs."""
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
    """Year or range of years -> how many come in: ``2022-2025: 120``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leavers(Record):
    """The share of the opening stock that leaves within the year."""

    title: Text
    rate: Word
    """The share, such as ``2 %``."""
    printed: dict[str, Word] = field(default_factory=dict)
    """Those who leave as the source prints them, year by year, negative; they must come out equal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockModel(Record):
    """A stock that is carried from year to year unrounded and printed rounded."""

    id: Word
    title: Text
    years: Word
    """First and last year, such as ``2022-2030``."""
    opening: Word
    """The stock at the start of the first year, or the id of a figure."""
    opening_title: Text
    """The heading of the row of opening stocks."""
    intake: tuple[Intake, ...]
    """Who comes in, row by row."""
    leavers: Leavers
    """Who leaves within a year."""
    closing_title: Text
    """The heading of the row of closing stocks."""
    printed: dict[str, Word] = field(default_factory=dict)
    """The closing stocks as the source prints them; they must come out equal."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandRow(Record):
    """A line of demand: a number and what it is made of."""

    id: Word
    body: Text
    """The ministry or field that needs the people."""
    driver: Text
    """What the need comes from: "1 specialist per etrap"."""
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
    """Lines of demand; the total is computed."""
    printed_total: Word
    """The total as the source prints it; a difference is a finding (FIG004)."""
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBar(Record):
    """A bar of a chart."""

    id: Word
    title: Text
    figure: Word
    """Id of a figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChart(Record):
    """Figures of one unit side by side, as bars."""

    id: Word
    title: Text
    bars: tuple[ChartBar, ...]
    """Bars in reading order, all of one unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Record):
    """``specs/figures/*.yaml``."""

    id: Word
    figures: tuple[Figure, ...]
    """The figures, each once."""
    stocks: tuple[StockModel, ...] = ()
    """Forecasts that carry a stock from year to year."""
    demand: tuple[DemandTable, ...] = ()
    """Tables of demand by ministry."""
    charts: tuple[FigureChart, ...] = ()
    """Figures side by side."""
