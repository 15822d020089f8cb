"""The two texts of a redline: with every change made, and with none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    Label,
    Link,
    Paragraph,
    Picture,
    Revised,
    Revision,
    Row,
    Run,
    Table,
)


def accepted(document: Document) -> Document:
    """Return the new text: what was inserted stays, what was deleted is gone."""
    return _NEW.document(document)


def rejected(document: Document) -> Document:
    """Return the old text: what was deleted is back, what was inserted is gone.

    Sections, page design and what the file says about itself are those of the new one.
    """
    return _OLD.document(document)


def new_inlines(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the inlines of the new text."""
    return _NEW.inlines(inlines)


def old_inlines(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the inlines of the old text."""
    return _OLD.inlines(inlines)


def revision_of(block: Block) -> Revision | None:
    """Return the revision of a block as a whole."""
    return block.revision if isinstance(block, Heading | Paragraph | Table | Picture) else None


def whole(inlines: Iterable[Inline]) -> Revision | None:
    """Return the revision of inlines that only one of the two texts has."""
    found = [inline.revision if isinstance(inline, Revised) else None for inline in inlines]
    first = found[0] if found else None
    return first if first and all(one and one.change is first.change for one in found) else None


def _is_plain(block: Paragraph | Heading) -> bool:
    """Tell whether both texts have a paragraph as it is."""
    if block.revision or (block.label and block.label.revision):
        return False
    return _PARTED.isdisjoint(map(type, block.inlines))


_PARTED = frozenset({Revised, Footnote})
"""Inlines that the two texts may have in different ways."""


class _Reading:
    """One of the two texts; ``keeps`` tells which revisions are part of it."""

    def __init__(self, keeps: Callable[[Revision], bool]) -> None:
        self._keeps = keeps

    def document(self, document: Document) -> Document:
        sections = tuple(
            replace(section, blocks=tuple(self._blocks(section.blocks))) for section in document.sections
        )
        return replace(document, sections=sections)

    def inlines(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        return tuple(joined_runs(self._inlines(inlines)))

    def label(self, label: Label | None) -> Label | None:
        if label is None or label.revision is None:
            return label
        if self._keeps(label.revision):
            return replace(label, revision=None, was="")
        return replace(label, literal=label.was, revision=None, was="") if label.was else None

    def _stays(self, revision: Revision | None) -> bool:
        return revision is None or self._keeps(revision)

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Yield what stays; a paragraph whose mark is gone runs on into the next one."""
        before: list[Inline] = []
        last: Paragraph | Heading | None = None
        for block in blocks:
            if isinstance(block, Paragraph | Heading):
                if not before and _is_plain(block):
                    yield block
                    continue
                before += self.inlines(block.inlines)
                last = block
                if self._stays(block.revision):
                    label = self.label(block.label)
                    yield replace(block, inlines=tuple(joined_runs(before)), label=label, revision=None)
                    before = []
                continue
            if before and last is not None:
                yield replace(last, inlines=tuple(joined_runs(before)), label=None, revision=None)
                before = []
            yield from self._other(block)
        if before and last is not None:
            yield replace(last, inlines=tuple(joined_runs(before)), label=None, revision=None)

    def _other(self, block: Block) -> Iterator[Block]:
        match block:
            case Table() if self._stays(block.revision):
                rows = tuple([self._row(row) for row in block.rows if self._stays(row.revision)])
                head = tuple([self._row(row) for row in block.head if self._stays(row.revision)])
                caption = self.inlines(block.caption)
                label = self.label(block.label)
                yield replace(block, rows=rows, head=head, caption=caption, label=label, revision=None)
            case Picture() if self._stays(block.revision):
                yield replace(block, caption=self.inlines(block.caption), revision=None)
            case Table() | Picture():
                pass
            case _:
                yield block

    def _row(self, row: Row) -> Row:
        return altered(row, cells=each(row.cells, self._cell), revision=None)

    def _cell(self, cell: Cell) -> Cell:
        if all(map(_is_plain, cell.paragraphs)):
            return cell
        found = tuple(item for item in self._blocks(cell.paragraphs) if isinstance(item, Paragraph))
        return replace(cell, paragraphs=found)

    def _inlines(self, inlines: Iterable[Inline]) -> Iterator[Inline]:
        for inline in inlines:
            if isinstance(inline, Revised):
                if self._keeps(inline.revision):
                    yield from self._inlines(inline.inlines)
            elif isinstance(inline, Footnote):
                found = self.inlines(inline.runs)
                yield Footnote(tuple(item for item in found if isinstance(item, Run | Link)))
            else:
                yield inline


_NEW = _Reading(lambda revision: not revision.change.is_gone)
_OLD = _Reading(lambda revision: revision.change.is_gone)
