"""What fits where, by a rough measure that both writers share: they must agree, to the line they need not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from resminama.document import walk
from resminama.document.tree import Block, Field, PageBreak, Paragraph, Role, Row, Table

_ROWS, _CHARACTERS = 14, 1200
"""A table of no more stays on a page: even in a column a fifth of the page wide the characters fit one."""
_FEW_LINES, _FEW_CHARACTERS = 5, 500
"""So much stays on a page without a caption, too; a row to write in counts as its lines."""
_LEAD = 200
"""Characters of a paragraph that goes to the next page with the table it leads to: about two lines."""
_REST, _LINE = 300, 75
"""Characters of running text that no page holds alone at the end of a document, and those of a line."""
_FLOWING = frozenset({Role.BODY, Role.POINT, Role.ITEM, Role.SUBITEM, Role.BULLET})
_BOX_AND_GAP = 5
"""Characters that a box to tick and the white between two choices take."""
_CHARACTER = 1.95
"""Mean width of a character of the type that forms are set in, 11 points, in millimetres."""


def is_one_glance(table: Table) -> bool:
    """Tell whether a table is read at one glance and stays on one page: one that is short.

    Signatures and the date beside them are such a table; one with a caption may be longer.
    """
    most, characters = (_ROWS, _CHARACTERS) if table.caption else (_FEW_LINES, _FEW_CHARACTERS)
    if len(table.rows) > most or (not table.caption and sum(map(_lines, table.rows)) > most):
        return False
    return _characters(table) <= characters


def _characters(table: Table) -> int:
    cells = (cell for row in table.rows for cell in row.cells)
    return sum(len(walk.plain(item.inlines)) for cell in cells for item in cell.paragraphs)


def _lines(row: Row) -> int:
    """Return how many lines of handwriting a row leaves room for, at least one."""
    inlines = (inline for cell in row.cells for item in cell.paragraphs for inline in item.inlines)
    return max((inline.lines for inline in inlines if isinstance(inline, Field)), default=1)


def stays_with(block: Paragraph, following: Block | None) -> bool:
    """Tell whether ``block`` stands on the page of what follows: it says so, or leads to a table."""
    if block.keep_next:
        return True
    leads = block.role in {Role.BODY, Role.POINT} and isinstance(following, Table)
    return leads and len(walk.plain(block.inlines)) <= _LEAD


def gathered(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks of a section with the last paragraphs before its end, or a page break, kept together.

    What runs over to the last page is then more than a line or two.
    """
    found = list(blocks)
    for stop in (*(place for place, block in enumerate(blocks) if isinstance(block, PageBreak)), len(blocks)):
        rest = 0
        for place in range(stop - 1, 0, -1):
            last, before = blocks[place], blocks[place - 1]
            if not (isinstance(last, Paragraph) and last.role in _FLOWING):
                break
            rest += max(len(walk.plain(last.inlines)), _LINE)
            if rest >= _REST or not _goes_along(before):
                break
            found[place - 1] = replace(before, keep_next=True)
    return found


def _goes_along(block: Block) -> TypeGuard[Paragraph | Table]:
    """Tell whether a block may be taken to the page of what follows: running text, or a short table."""
    if isinstance(block, Table):
        return block.borders and _characters(block) <= _CHARACTERS / 2
    return isinstance(block, Paragraph) and block.role in _FLOWING


def is_short_list(items: Sequence[Paragraph]) -> bool:
    """Tell whether a list stays on one page as a whole: a short one whose items are gathered."""
    return (
        any(item.keep_next for item in items)
        and sum(len(walk.plain(item.inlines)) for item in items) <= _CHARACTERS
    )


def is_stacked(field: Field, room: float) -> bool:
    """Tell whether choices are too long to stand side by side in ``room`` millimetres: a line each."""
    return sum(len(words) + _BOX_AND_GAP for _, words in field.choices) * _CHARACTER > room
