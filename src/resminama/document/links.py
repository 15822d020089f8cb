"""Links of a file lead to units of the same file; others become plain words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
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
    found: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Link) and inline.anchor is not None and inline.anchor not in known:
            for run in inline.runs:
                _append(found, run)
        else:
            _append(found, inline)
    return tuple(found)


def _append(found: list[Inline], inline: Inline) -> None:
    """Append, joining words that the link alone had set apart."""
    last = found[-1] if found else None
    if (
        isinstance(last, Run)
        and isinstance(inline, Run)
        and replace(last, text="") == replace(inline, text="")
    ):
        found[-1] = replace(last, text=last.text + inline.text)
    else:
        found.append(inline)
