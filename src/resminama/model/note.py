"""Briefing notes: a page or two that ask for a decision."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSection(Record):
    """A section: words, then a table or a chart made from figures."""

    id: Word
    title: Text
    text: Prose | None = field(default=None, metadata={"usual": True})
    table: Word | None = None
    """Id of a stock model, a demand table, or ``readings`` for the list of disagreements."""
    chart: Word | None = None
    """Id of a stock model, a demand table, a chart, or ``plan/indicator``."""
    figures: tuple[Word, ...] = ()
    """For ``table: readings``: the figures whose readings are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingNote(DocumentRecord):
    """``specs/notes/*.yaml``."""

    title: Text
    to: Word
    sender: Word
    date: Word | Open = Open.BLANK
    decision: Text
    sections: tuple[NoteSection, ...]
