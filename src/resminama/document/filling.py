"""A form filled in: the same tree with values in its fields."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.document.same import altered, each
from resminama.document.tree import Block, Cell, Document, Field, Inline, Paragraph, Row, Section, Table


def filled(document: Document, values: Mapping[str, tuple[str, str]]) -> Document:
    """Return a document whose fields hold ``values``: field -> (value, a date as it is printed)."""
    return _Filling(values).document(document)


class _Filling:
    """Fields stand in paragraphs, most of them in tables."""

    def __init__(self, values: Mapping[str, tuple[str, str]]) -> None:
        self._values = values

    def document(self, document: Document) -> Document:
        return altered(document, sections=each(document.sections, self._section))

    def _section(self, section: Section) -> Section:
        return altered(section, blocks=each(section.blocks, self._block))

    def _block(self, block: Block) -> Block:
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        return altered(block, rows=each(block.rows, self._row)) if isinstance(block, Table) else block

    def _row(self, row: Row) -> Row:
        return altered(row, cells=each(row.cells, self._cell))

    def _cell(self, cell: Cell) -> Cell:
        return altered(cell, paragraphs=each(cell.paragraphs, self._paragraph))

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return altered(paragraph, inlines=each(paragraph.inlines, self._inline))

    def _inline(self, inline: Inline) -> Inline:
        if not isinstance(inline, Field) or inline.id not in self._values:
            return inline
        value, shown = self._values[inline.id]
        return altered(inline, value=value, shown=shown)
