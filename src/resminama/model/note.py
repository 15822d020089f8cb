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
    """Words of the section, before the table or chart."""
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
    """Post of the person who reads it, such as ``post-minister``."""
    sender: Word
    """Body that sends it."""
    date: Word | Open = Open.BLANK
    """The day, such as ``2022-03-31``; ``blank`` is a line for the pen."""
    decision: Text
    """What is asked of the reader, in a sentence: it stands on top."""
    sections: tuple[NoteSection, ...]
    """What supports it, section by section."""
