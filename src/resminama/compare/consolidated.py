"""The consolidated text: the new document, a line under each changed unit naming the amending act."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from resminama.compare.changes import Change, DocumentChange, PartChange, What
from resminama.document.tree import (
    Blank,
    Block,
    Document,
    Heading,
    Inline,
    Paragraph,
    Role,
    Run,
    Section,
    Table,
)
from resminama.language.api import Language
from resminama.language.values import Approval

_LINES = ((Change.ADDED, "added"), (Change.REMOVED, "removed"), (Change.MOVED, "moved"))
_IN_TABLE = {What.ROW, What.CELL, What.FIELD, What.COLUMN, What.TABLE}


def consolidated(
    document: Document, change: DocumentChange, by: Sequence[Approval], language: Language
) -> Document:
    """Return the new ``document`` with its history; what only follows from other changes has no line.

    ``by`` is the amending act, a side for each issuer; what it lacks (date, number) is a blank.
    """
    sections = tuple(_section(section, change, by, language) for section in document.sections)
    return replace(document, sections=sections)


def _section(section: Section, change: DocumentChange, by: Sequence[Approval], language: Language) -> Section:
    places = dict(_places(section.blocks))
    lines: dict[int, dict[str, None]] = {}
    for one in change.changes:
        if one.entailed or one.part.what in (What.FRAME, What.TITLE):
            continue
        place = _place(one, change, places, section.blocks)
        if place is not None:
            kind = "repealed" if one.hole and one.new is None else _kind(one)
            lines.setdefault(place, {})[kind] = None
    blocks: list[Block] = []
    for position, block in enumerate(section.blocks):
        blocks.append(block)
        if isinstance(block, Paragraph) and block.role is Role.TITLE and lines:
            blocks.append(Paragraph(Role.CENTRED, _words("all", by, language)))
        blocks += [Paragraph(Role.NOTE, _words(kind, by, language)) for kind in lines.get(position, ())]
    return replace(section, blocks=tuple(blocks))


def _kind(one: PartChange) -> str:
    return next((key for kind, key in _LINES if kind in one.kinds), "reworded")


def _words(kind: str, by: Sequence[Approval], language: Language) -> tuple[Inline, ...]:
    line = language.history(kind, by)
    return tuple(Blank() if piece is None else Run(piece, italic=True) for piece in line)


def _places(blocks: tuple[Block, ...]) -> Iterator[tuple[str, int]]:
    """Yield where each anchor stands among the blocks."""
    for position, block in enumerate(blocks):
        if isinstance(block, Heading | Paragraph) and block.anchor is not None:
            yield block.anchor, position
        elif isinstance(block, Table):
            yield from ((row.anchor, position) for row in block.rows if row.anchor is not None)


def _place(
    one: PartChange, change: DocumentChange, places: Mapping[str, int], blocks: tuple[Block, ...]
) -> int | None:
    """Return the block after which the line of a change stands."""
    if one.new is None and one.hole not in places:
        return _before(one, change, places)
    if one.new is None:
        return places[one.hole or ""]
    side = change.side(one)
    below = [places[part.address] for part in side.under(one.address) if part.address in places]
    above = (places[part.address] for part in side.above(one.address) if part.address in places)
    place = max(below) if below else next(above, None)
    if place is not None and one.part.what in _IN_TABLE:
        tables = (n for n in range(place, len(blocks)) if isinstance(blocks[n], Table))
        return next(tables, place)
    while place is not None and place + 1 < len(blocks) and isinstance(blocks[place + 1], Table):
        place += 1
    return place


def _before(one: PartChange, change: DocumentChange, places: Mapping[str, int]) -> int | None:
    """Return what stood before a part that is gone without a mark, and still stands."""
    assert change.old is not None
    row = change.old.below[one.part.parent]
    earlier = (*reversed(row[: row.index(one.address)]), *(p.address for p in change.old.above(one.address)))
    return next((places[address] for address in earlier if address in places), None)
