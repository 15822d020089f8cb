"""Where a printed paragraph stands: what a returned change is about."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """Which of the paragraphs that a unit prints."""

    TEXT = "text"  # its own words: BaseUnit.text
    CELL = "cell"  # a cell of a row, or of a table under the unit
    CAPTION = "caption"  # of a table or picture under the unit
    NOTE = "note"  # a footnote of the unit
    FRAME = "frame"  # what stands around the units: draft mark, approval, title, preamble, signatures
    EDGE = "edge"  # a header or footer
    CONTENTS = "contents"  # an entry of the contents table


_COUNTED = (Part.CAPTION, Part.NOTE, Part.FRAME, Part.EDGE, Part.CONTENTS)


class Spot(NamedTuple):
    """A printed paragraph: the unit that it belongs to, and its place there. Numbers count from 1."""

    address: str
    """``document/unit``: of a row with an address its own, otherwise of the unit that it stands under.
    The bare ``document`` for what belongs to no unit."""
    part: Part = Part.TEXT
    table: int = 0
    """Which table under the unit; 0 for a row with an address of its own, and outside tables."""
    row: int = 0
    """Row of that table, header rows counted."""
    cell: int = 0
    """Cell of the row, as ``TableRow.cells`` counts them."""
    number: int = 0
    """Paragraph of a cell or of the frame; which caption or footnote."""

    def __str__(self) -> str:
        """Return the address and what of it: ``statute/tasks``, ``sop/step-3 cell 2``."""
        named = {"table": self.table, "row": self.row, "cell": self.cell}
        inside = [f"{name} {value}" for name, value in named.items() if value]
        if self.part in _COUNTED:
            inside.append(f"{self.part} {self.number}")
        elif self.number > 1:
            inside.append(f"paragraph {self.number}")
        return " ".join([self.address, *inside])
