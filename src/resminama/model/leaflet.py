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
    standard: Word
    """The standard that conditions, time limits and the passport of the service are taken from."""
    title: Text
    lead: Text
    """What the service does for the reader, in a sentence."""
    who: Prose
    what: Prose
    where: Prose
    how: Prose
    how_long: Prose
    cost: Prose
    complaint: Prose
    promises: tuple[Word, ...]
    """Requirements of the standard whose first-person words (``says``) are printed."""
    address: Word | Open = Open.BLANK
    telephone: Word | Open = Open.BLANK
