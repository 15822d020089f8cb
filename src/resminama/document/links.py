"""Links of a file lead to units of the same file; others become plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from resminama.document.runs import joined_runs
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Footnote,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Revised,
    Row,
    Run,
    Table,
)
from resminama.document.walk import anchors


def without_dangling_links(document: Document) -> Document:
    """Return ``document`` with every link to a unit outside it made plain text."""
    known = set(anchors(document))
    sections = tuple(
        replace(section, blocks=tuple(_block(block, known) for block in section.blocks))
        for section in document.sections
    )
    return replace(document, sections=sections)


def _block(block: Block, known: set[str]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, inlines=_inlines(block.inlines, known))
        case Picture():
            return replace(block, caption=_inlines(block.caption, known))
        case Table():
            rows = tuple(_row(row, known) for row in block.rows)
            return replace(block, rows=rows, caption=_inlines(block.caption, known))
        case _:
            return block


def _row(row: Row, known: set[str]) -> Row:
    return replace(row, cells=tuple(_cell(cell, known) for cell in row.cells))


def _cell(cell: Cell, known: set[str]) -> Cell:
    paragraphs = (replace(p, inlines=_inlines(p.inlines, known)) for p in cell.paragraphs)
    return replace(cell, paragraphs=tuple(paragraphs))


def _inlines(inlines: Iterable[Inline], known: set[str]) -> tuple[Inline, ...]:
    """Return ``inlines`` with words joined that a dropped link alone had set apart."""
    return tuple(joined_runs(found for inline in inlines for found in _inline(inline, known)))


def _inline(inline: Inline, known: set[str]) -> Iterator[Inline]:
    match inline:
        case Link(runs=runs, anchor=str(anchor)) if anchor not in known:
            yield from runs
        case Footnote(runs=runs):
            found = _inlines(runs, known)
            yield Footnote(tuple(item for item in found if isinstance(item, Run | Link | Revised)))
        case Revised(inlines=inlines):
            yield replace(inline, inlines=_inlines(inlines, known))
        case _:
            yield inline
