"""Briefing notes: two to four pages that ask for a decision, or that say that they ask for none."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word

QUESTIONS = ("text", "cost", "benefit", "risk", "legal_change")
"""What every option answers, in the order of the table."""
LISTS = ("figures", "readings")
"""The tables of a section that list figures; every other table is a model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSection(Record):
    """A section: words, then a table or a chart made from figures."""

    id: Word
    title: Text
    text: Prose | None = field(default=None, metadata={"usual": True})
    """Words of the section, before the table or chart."""
    table: Word | None = None
    """Id of a stock model or a demand table, ``figures`` for values with date and source, ``readings``
    for what the sources say where they disagree."""
    chart: Word | None = None
    """Id of a stock model, a demand table, a chart, or ``plan/indicator``."""
    figures: tuple[Word, ...] = ()
    """For ``table: figures`` and ``table: readings``: the figures that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Record):
    """A course that the reader may take; the columns of the table are options, its rows the questions."""

    id: Word
    text: Text
    """What is done if it is chosen."""
    cost: Text | Open
    """What it costs: figures in braces, or ``to be set`` where no source gives money."""
    benefit: Text
    """What is gained."""
    risk: Text
    """What may go wrong, or what is given up."""
    legal_change: Text
    """Which act is made or changed; "None" is an answer, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(Record):
    """What there is to choose from."""

    text: Prose
    """Words before the table: whose proposals the options are, and what nobody knows of them."""
    choices: tuple[Option, ...]
    """Two to four options (NOTE002)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Record):
    """Which option is recommended, and why."""

    option: Word
    """Id of an option of the note (NOTE001)."""
    text: Prose
    """Why, and on which conditions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiscalLine(Record):
    """An expenditure by year: units times the cost of a unit, or the amount itself."""

    id: Word
    text: Text
    """What is paid for, such as "Posts of specialists"; the number of the option is printed behind it."""
    option: Word | None = None
    """The option under which it arises; left out where it arises under every one."""
    units: dict[str, Word | Open] = field(default_factory=dict, metadata={"usual": True})
    """How many units by year, such as ``2023: posts-trebled``: figures, or ``to be set``."""
    unit_cost: Word | Open | None = field(default=None, metadata={"usual": True})
    """Manat a unit and year: a figure; ``to be set`` where no source gives it."""
    amounts: dict[str, Word | Open] = field(default_factory=dict)
    """Manat by year, for what is not counted in units: figures, or ``to be set``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiscalImpact(Record):
    """What the budget bears, year by year; amounts and totals are worked out."""

    years: Word
    """Years of the table, such as ``2023-2025``."""
    text: Prose
    """What the amounts rest on."""
    lines: tuple[FiscalLine, ...]
    """The expenditures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep(Record):
    """What is done after the decision, by whom and by when."""

    id: Word
    text: Text
    """What is done, such as "Agree on the cost of a post"."""
    responsible: tuple[Word, ...]
    """Registered bodies or posts, the leading one first."""
    until: Word
    """The quarter in which it is done, such as ``2022-Q4``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingNote(DocumentRecord):
    """``specs/notes/*.yaml``."""

    title: Text
    to: Word
    """Post or body that reads it, such as ``post-minister``."""
    sender: Word
    """Body that sends it."""
    date: Word | Open = Open.BLANK
    """The day, such as ``2022-03-31``; ``blank`` is a line for the pen."""
    decision: Text | None = field(default=None, metadata={"usual": True})
    """What is asked of the reader, in a sentence: it stands on top. Left out, the note says that it asks
    for no decision."""
    sections: tuple[NoteSection, ...]
    """Background and problem, section by section, with figures."""
    options: Options | None = field(default=None, metadata={"usual": True})
    """What there is to choose from."""
    recommendation: Recommendation | None = field(default=None, metadata={"usual": True})
    """The option that is recommended."""
    fiscal: FiscalImpact | None = field(default=None, metadata={"usual": True})
    """What the budget bears, year by year."""
    steps: tuple[NextStep, ...] = field(default=(), metadata={"usual": True})
    """Next steps: what, who, until when."""
    annex: tuple[NoteSection, ...] = ()
    """What only some readers need: how a figure was worked out, where sources disagree."""
