"""The pen that marks a redline: every revision by one author at one time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from resminama.document.tree import (
    Block,
    Cell,
    Change,
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
from resminama.lean import dataclass

OLD = "~old"
"""What follows the anchor of a unit that is gone, or stood there before it moved."""
_Piece = TypeVar("_Piece", bound=Block)


@dataclass(frozen=True, slots=True)
class Pen:
    """Marks what came, went or moved."""

    author: str
    date: str
    anchors: frozenset[str]
    """Of the new text: a unit of the old one that has such an anchor is found by another name."""

    def revision(self, change: Change, move: str = "") -> Revision:
        """Return a revision of this author."""
        return Revision(change, self.author, self.date, move)

    def marked(self, inlines: Iterable[Inline], change: Change, move: str = "") -> tuple[Inline, ...]:
        """Return ``inlines`` as one revised piece; nothing for nothing."""
        found = tuple(inlines)
        if not found:
            return ()
        if change.is_gone:
            found = tuple(self._led(inline) for inline in found)
        return (Revised(found, self.revision(change, move)),)

    def inserted(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """Return words of the new text alone."""
        return self.marked(inlines, Change.INSERTED)

    def deleted(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """Return words of the old text alone."""
        return self.marked(inlines, Change.DELETED)

    def whole(self, block: _Piece, change: Change, move: str = "") -> tuple[_Piece, ...]:
        """Return a block that only one text has; white space and contents tables belong to the new one."""
        revision = self.revision(change, move)
        match block:
            case Heading() | Paragraph():
                words = self.marked(block.inlines, change, move)
                label = self._label(block.label, change, move)
                anchor = _named(block.anchor, change)
                return (replace(block, inlines=words, label=label, anchor=anchor, revision=revision),)
            case Table():
                simple = _simple(change)
                head = tuple(self.row(row, simple) for row in block.head)
                rows = tuple(self.row(row, simple) for row in block.rows)
                caption = self.marked(block.caption, simple)
                label = self._label(block.label, simple)
                anchor, revision = _named(block.anchor, change), self.revision(simple)
                own = replace(block, head=head, rows=rows, caption=caption, label=label)
                return (replace(own, anchor=anchor, revision=revision),)
            case Picture():
                caption = self.marked(block.caption, change, move)
                anchor = _named(block.anchor, change)
                return (replace(block, caption=caption, anchor=anchor, revision=revision),)
            case _:
                return () if change.is_gone else (block,)

    def row(self, row: Row, change: Change) -> Row:
        """Return a row that only one text has."""
        cells = tuple(replace(cell, paragraphs=self._cell(cell, change)) for cell in row.cells)
        return replace(row, cells=cells, anchor=_named(row.anchor, change), revision=self.revision(change))

    def relabelled(self, old: Label | None, new: Label | None) -> Label | None:
        """Return the label of a unit that both texts have: the old number struck, the new one inserted."""
        if old is None or new is None:
            return self._label(new, Change.INSERTED) if old is None else self._label(old, Change.DELETED)
        if old.text == new.text:
            return literal(new)
        return replace(new, literal=new.text, revision=self.revision(Change.INSERTED), was=old.text)

    def _cell(self, cell: Cell, change: Change) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a row's cell; their marks go with the row."""
        return tuple(
            replace(
                item,
                inlines=self.marked(item.inlines, change),
                label=self._label(item.label, change),
                anchor=_named(item.anchor, change),
            )
            for item in cell.paragraphs
        )

    def _label(self, label: Label | None, change: Change, move: str = "") -> Label | None:
        if label is None:
            return None
        return replace(label, literal=label.text, revision=self.revision(change, move))

    def _led(self, inline: Inline) -> Inline:
        """Return an inline of the old text with its links leading to where the old unit now stands."""
        if isinstance(inline, Link) and inline.anchor is not None and inline.anchor not in self.anchors:
            return replace(inline, anchor=inline.anchor + OLD)
        if isinstance(inline, Footnote):
            found = (self._led(item) for item in inline.runs)
            return Footnote(tuple(item for item in found if isinstance(item, Run | Link | Revised)))
        return inline


def literal(label: Label | None) -> Label | None:
    """Return a label printed as text: what Word counts itself would count deleted units too."""
    return label if label is None or label.literal is not None else replace(label, literal=label.text)


def _named(anchor: str | None, change: Change) -> str | None:
    """Return the anchor under which a unit is found: never the same one twice."""
    return anchor + OLD if anchor is not None and change.is_gone else anchor


def _simple(change: Change) -> Change:
    """Word knows no moved rows: they are deleted there and inserted here."""
    return Change.DELETED if change.is_gone else Change.INSERTED
