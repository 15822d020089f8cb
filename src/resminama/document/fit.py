"""What fits where, by a rough measure that both writers share: they must agree, to the line they need not."""

from __future__ import annotations

from resminama.document import walk
from resminama.document.tree import Block, Field, Paragraph, Role, Table

_ROWS, _CHARACTERS = 14, 1200
"""A table of no more stays on a page: even in a column a fifth of the page wide the characters fit one."""
_LEAD = 200
"""Characters of a paragraph that goes to the next page with the table it leads to: about two lines."""
_BOX_AND_GAP = 5
"""Characters that a box to tick and the white between two choices take."""
_CHARACTER = 1.95
"""Mean width of a character of the type that forms are set in, 11 points, in millimetres."""


def is_one_glance(table: Table) -> bool:
    """Tell whether a table is read at one glance and stays on one page: one with a caption, and short."""
    if not table.caption or len(table.rows) > _ROWS:
        return False
    cells = (cell for row in table.rows for cell in row.cells)
    return sum(len(walk.plain(item.inlines)) for cell in cells for item in cell.paragraphs) <= _CHARACTERS


def stays_with(block: Paragraph, following: Block | None) -> bool:
    """Tell whether ``block`` stands on the page of what follows: it says so, or leads to a table."""
    if block.keep_next:
        return True
    leads = block.role in {Role.BODY, Role.POINT} and isinstance(following, Table)
    return leads and len(walk.plain(block.inlines)) <= _LEAD


def is_stacked(field: Field, room: float) -> bool:
    """Tell whether choices are too long to stand side by side in ``room`` millimetres: a line each."""
    return sum(len(words) + _BOX_AND_GAP for _, words in field.choices) * _CHARACTER > room
