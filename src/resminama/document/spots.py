"""The printed paragraphs of a document by their spots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from resminama.document.spot import Part, Spot
from resminama.document.tree import Document, Heading, Inline, Paragraph, Picture, Row, Table
from resminama.document.walk import blocks

Printed = tuple[Inline, ...]


def spots(document: Document) -> Iterator[tuple[Spot, Printed]]:
    """Yield what the units of ``document`` print: their words, the cells and captions under them."""
    unit, tables, captions = document.meta.id, Counter[str](), Counter[str]()
    for block in blocks(document):
        match block:
            case Heading() | Paragraph():
                if block.anchor is not None:
                    unit = block.anchor
                    yield Spot(unit), block.inlines
            case Table():
                if block.caption:
                    captions[unit] += 1
                    yield Spot(unit, Part.CAPTION, number=captions[unit]), block.caption
                tables[unit] += 1
                yield from _cells(block, unit, tables[unit])
            case Picture() if block.caption:
                captions[unit] += 1
                yield Spot(unit, Part.CAPTION, number=captions[unit]), block.caption


def _cells(table: Table, unit: str, number: int) -> Iterator[tuple[Spot, Printed]]:
    for at, row in enumerate((*table.head, *table.rows), start=1):
        home = Spot(row.anchor, Part.CELL) if row.anchor else Spot(unit, Part.CELL, number, at)
        yield from _row(row, home)


def _row(row: Row, home: Spot) -> Iterator[tuple[Spot, Printed]]:
    for at, cell in enumerate(row.cells, start=1):
        for number, paragraph in enumerate(cell.paragraphs, start=1):
            yield Spot(home.address, home.part, home.table, home.row, at, number), paragraph.inlines
