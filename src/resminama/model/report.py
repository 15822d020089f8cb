"""Reports that fill themselves from a plan and from figures: progress, lessons learned, matrices."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Word


class ReportGenre(StrEnum):
    """What a report is for."""

    PROGRESS = "progress"
    LESSONS = "lessons"
    RESULTS = "results"  # the results framework of a plan
    RISKS = "risks"  # the risk matrix of a plan


class Drawn(StrEnum):
    """What a section takes from the plan."""

    PROGRESS = "progress"  # indicators with baseline, target and what was reached
    RESULTS = "results"  # the results framework: every indicator with every yearly target
    RISKS = "risks"
    MEASURES = "measures"  # the measures that begin in the years of the report


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit(Record):
    """How long the words of a section may be; tables and charts do not count."""

    pages: Word | None = None
    """How many pages, such as ``1``."""
    words: Word | None = None
    """How many words, such as ``500``."""
    source: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection(Record):
    """A section: the question it answers, its words, what it takes from the data."""

    id: Word
    title: Text
    asks: Text | None = None
    """The question of the model form, printed under the heading."""
    text: Prose | None = None
    """The answer, in words."""
    limit: Limit | None = None
    """How long the words may be (RPT001)."""
    figures: tuple[Word, ...] = ()
    """Shown as a table of values with date and source."""
    readings: tuple[Word, ...] = ()
    """Shown as a table of what the sources say and which is followed."""
    plan: Drawn | None = None
    """The part of the plan that is shown."""
    charts: tuple[Word, ...] = ()
    """Ids of charts, models, or ``plan/indicator``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(DocumentRecord):
    """``specs/reports/*.yaml``."""

    genre: ReportGenre
    """What kind of report it is."""
    title: Text
    plan: Word
    """The plan that is reported on."""
    sender: Word
    """Body that reports."""
    to: Word
    """Body or post that it goes to."""
    years: Word
    """Years reported on, such as ``2020-2021`` or ``2022``."""
    sections: tuple[ReportSection, ...]
    """Sections, each of which says or shows something (RPT002)."""
