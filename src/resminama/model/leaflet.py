"""Leaflets: one page that tells people what a service is and how to get it."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word

PARTS = ("who", "what", "where", "how", "how_long", "cost", "complaint")
"""The questions that a leaflet answers, in the order of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflet(DocumentRecord):
    """``specs/leaflets/*.yaml``: addressed to the reader, in short sentences; no number is typed in it."""

    service: Word
    """The registered service."""
    standard: Word
    """The standard that conditions, time limits and the passport of the service are taken from."""
    title: Text
    """The question or the promise on top: "Help at home that you direct"."""
    lead: Text
    """What the service does for the reader, in a sentence."""
    who: Prose
    """Who can get it, said to the reader: "You can ask for it if you …"."""
    what: Prose
    """What is done, in the words of those who get it."""
    where: Prose
    """Where to go: ``{places}`` prints the places of the standard."""
    how: Prose
    """How to ask for it and what to bring."""
    how_long: Prose
    """How long the reader waits and how long help lasts: ``{decision|within}``, ``{lasts|up-to}``."""
    cost: Prose
    """What it costs the reader."""
    complaint: Prose
    """Where to complain and when an answer comes: ``{complaint-answered|within}``, ``{appeal|within}``."""
    promises: tuple[Word, ...]
    """Requirements of the standard whose first-person words (``says``) are printed."""
    address: Word | Open = Open.BLANK
    """Where the service is; ``blank`` is a line for the pen."""
    telephone: Word | Open = Open.BLANK
    """Its telephone; ``blank`` is a line for the pen."""
