"""Links of a file lead to units of the same file; others become plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from resminama.document.runs import joined_runs
from resminama.document.same import altered, each
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
    Section,
    Table,
)
from resminama.document.walk import anchors


def without_dangling_links(document: Document) -> Document:
    """Return ``document`` with every link to a unit outside it made plain text."""
    known = frozenset(anchors(document))

    def section(item: Section) -> Section:
        return altered(item, blocks=each(item.blocks, lambda block: _block(block, known)))

    return altered(document, sections=each(document.sections, section))


def _block(block: Block, known: frozenset[str]) -> Block:
    match block:
        case Heading() | Paragraph():
            return altered(block, inlines=_inlines(block.inlines, known))
        case Picture():
            return altered(block, caption=_inlines(block.caption, known))
        case Table():
            rows = each(block.rows, lambda row: _row(row, known))
            return altered(block, rows=rows, caption=_inlines(block.caption, known))
        case _:
            return block


def _row(row: Row, known: frozenset[str]) -> Row:
    return altered(row, cells=each(row.cells, lambda cell: _cell(cell, known)))


def _cell(cell: Cell, known: frozenset[str]) -> Cell:
    def paragraph(item: Paragraph) -> Paragraph:
        return altered(item, inlines=_inlines(item.inlines, known))

    return altered(cell, paragraphs=each(cell.paragraphs, paragraph))


def _inlines(inlines: tuple[Inline, ...], known: frozenset[str]) -> tuple[Inline, ...]:
    """Return ``inlines`` with words joined that a dropped link alone had set apart."""
    if not _dangle(inlines, known):
        return inlines
    return tuple(joined_runs(found for inline in inlines for found in _inline(inline, known)))


def _dangle(inlines: tuple[Inline, ...], known: frozenset[str]) -> bool:
    """Tell whether a link among ``inlines``, or in a note or revised piece of them, leads nowhere."""
    for inline in inlines:
        match inline:
            case Run():
                continue
            case Link(anchor=anchor) if anchor is not None and anchor not in known:
                return True
            case Footnote(runs=inner) | Revised(inlines=inner) if _dangle(inner, known):
                return True
    return False


def _inline(inline: Inline, known: frozenset[str]) -> Iterator[Inline]:
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
