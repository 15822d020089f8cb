"""Guides: what explains and teaches, and lays down no rules."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.diagram import Diagram
from resminama.model.record import DocumentRecord, Record
from resminama.model.table import Table
from resminama.model.text import Prose, Text
from resminama.model.values import Word


class Genre(StrEnum):
    """What a guide is for; the line above its title."""

    MANUAL = "manual"
    GUIDANCE = "guidance"
    TRAINING = "training"
    CURRICULUM = "curriculum"
    ARCHITECTURE = "architecture"
    ROADMAP = "roadmap"
    DICTIONARY = "dictionary"
    QUESTIONNAIRE = "questionnaire"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSection(Record):
    """A section with a numbered heading: words, then what is shown, then its own sections."""

    id: Word
    title: Text
    text: Prose | None = None
    """Words of the section, before what is shown."""
    table: Table | None = None
    """A table: columns and rows."""
    picture: Diagram | None = None
    """A picture of tiers: boxes and what leads from one to the other."""
    model: Word | None = None
    """Id of a stock model, a demand table, or ``readings`` for the list of disagreements."""
    figures: tuple[Word, ...] = ()
    """For ``model: readings``: the figures whose readings are listed."""
    chart: Word | None = None
    """Id of a stock model, a demand table, a chart, or ``plan/indicator``."""
    flow: Word | None = None
    """Id of a procedure whose flow chart is shown."""
    repeats: Word | None = None
    """Address of a list of a standard that is repeated here with its lead-in."""
    sections: tuple[GuideSection, ...] = ()
    """Sections inside it, one level deeper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(DocumentRecord):
    """``specs/guides/*.yaml``."""

    genre: Genre
    """What kind of guide it is."""
    title: Text
    audience: Text
    """For whom it is written: "heads of services and coordinators"."""
    service: Word | None = None
    """The service that it explains, where it is one."""
    sections: tuple[GuideSection, ...]
    """Sections with numbered headings."""
