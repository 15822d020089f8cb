"""Diagrams that an author describes: tiers of boxes, and what leads from one to the next."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Record):
    """A box of a tier."""

    id: Word
    text: Text
    """Words in the box, few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier(Record):
    """A band across the picture, with boxes side by side."""

    id: Word
    title: Text
    boxes: tuple[Box, ...]
    """Boxes side by side, at most five."""
    down: Text | None = None
    """Words at the arrow that leads to the tier below."""
    up: Text | None = None
    """Words at the arrow that leads back from the tier below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram(Record):
    """A picture of tiers, the first on top."""

    id: Word
    caption: Text
    """What stands below the picture."""
    alt: Text
    """What the picture shows, for those who do not see it."""
    tiers: tuple[Tier, ...]
    """The bands, from the top."""
