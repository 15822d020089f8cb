"""Every paragraph that a document prints, with its spot: what a returned file is compared with.

The contents table is left out: it repeats the headings. Offsets and texts are
those of `resminama.review.changes`: no label, a break is ``\\n``, a tab ``\\t``,
footnote signs, form fields and blanks have no character. Of a redline it is the
old text: what is left if every change is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from resminama.document.spot import Part, Spot
from resminama.document.tree import (
    Blank,
    Block,
    Break,
    Document,
    Field,
    Footnote,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Revised,
    Revision,
    Row,
    Run,
    Section,
    Tab,
    Table,
)
from resminama.document.walk import design, running_title


class Printed(NamedTuple):
    """A paragraph and its text, with the footnotes that it calls, in order."""

    spot: Spot
    inlines: tuple[Inline, ...]
    text: str
    notes: tuple[tuple[Spot, str], ...] = ()
    open: bool = False
    """Something is to be filled in: a form field or a blank."""


class Line(NamedTuple):
    """A paragraph, or a table row: at least one in each cell."""

    paragraphs: tuple[Printed, ...]
    anchor: str | None = None
    """The anchor whose bookmark it carries."""
    row: bool = False


def lines(document: Document) -> list[Line]:
    """Return the lines of a document in reading order; those of its page header last."""
    found = [
        line for section in document.sections for line in _Walk(_owner(section, document)).lines(section)
    ]
    for number, text in enumerate(_running_titles(document), start=1):
        found.append(Line((Printed(Spot(document.meta.id, Part.EDGE, number=number), (Run(text),), text),)))
    return found


def _running_titles(document: Document) -> dict[str, None]:
    headed = (section for section in document.sections if design(section, document).header)
    return dict.fromkeys(running_title(section, document) for section in headed)


def spots(document: Document) -> Iterator[tuple[Spot, tuple[Inline, ...]]]:
    """Yield every paragraph of a document and its footnotes, in reading order."""
    for line in lines(document):
        for item in line.paragraphs:
            yield item.spot, item.inlines
            called = (inline for inline in item.inlines if isinstance(inline, Footnote))
            for (spot, _), note in zip(item.notes, called, strict=True):
                yield spot, note.runs


_SPACES = str.maketrans("\t\n\r", "   ")


def text_of(inlines: Iterable[Inline]) -> str:
    """Return the characters of inlines."""
    return "".join([_characters(inline) for inline in inlines])


def _characters(inline: Inline) -> str:
    match inline:
        case Run():
            return _in_line(inline.text)
        case Link():
            return _in_line("".join([run.text for run in inline.runs]))
        case Break():
            return "\n"
        case Tab():
            return "\t"
        case Revised(inlines=inlines, revision=revision):
            return text_of(inlines) if revision.change.is_gone else ""
        case _:
            return ""


def _in_line(text: str) -> str:
    """Return what a writer makes of a run: it takes a break or a tab inside it for a space."""
    return text.translate(_SPACES) if "\n" in text or "\t" in text or "\r" in text else text


def _owner(section: Section, document: Document) -> str:
    """Return the document that a section of a bound file is of: that of its first anchor."""
    anchors = (getattr(block, "anchor", None) for block in section.blocks)
    first = next((anchor for anchor in anchors if anchor is not None), document.meta.id)
    return first.partition("/")[0]


_OPEN = (Field, Blank)
"""Inlines that wait to be filled in."""


def _came(revision: Revision | None) -> bool:
    return revision is not None and not revision.change.is_gone


class _Walk:
    """Goes through a section; remembers the unit that things without an address stand under."""

    def __init__(self, document: str) -> None:
        self._document = self._unit = document
        self._counts: Counter[tuple[str, Part]] = Counter()

    def lines(self, section: Section) -> Iterator[Line]:
        for block in section.blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Line]:
        match block:
            case Heading() | Paragraph():
                if _came(block.revision):
                    return
                self._unit = block.anchor or self._unit
                spot = Spot(block.anchor) if block.anchor else self._next(self._document, Part.FRAME)
                yield Line((self._printed(spot, block.inlines),), block.anchor)
            case Table():
                self._unit = block.anchor or self._unit
                if block.is_headed:
                    yield self._caption(block.caption, block.anchor)
                yield from self._rows(block)
            case Picture():
                if block.caption:
                    yield self._caption(block.caption, block.anchor)
            case _:
                return

    def _caption(self, inlines: tuple[Inline, ...], anchor: str | None) -> Line:
        """Return what stands above a table; the number of a copy is a label, and no text."""
        spot = self._next(anchor or self._unit, Part.CAPTION)
        return Line((self._printed(spot, inlines),), anchor)

    def _rows(self, table: Table) -> Iterator[Line]:
        number = self._next(self._unit, Part.CELL).number
        for place, row in enumerate((*table.head, *table.rows), start=1):
            table_, row_ = (0, 0) if row.anchor else (number, place)
            spot = Spot(row.anchor or self._unit, Part.CELL, table_, row_)
            if _came(row.revision):
                continue
            first = table.anchor if place == 1 and not table.is_headed else None
            yield Line(tuple(self._cells(row, spot)), row.anchor or first, row=True)

    def _cells(self, row: Row, spot: Spot) -> Iterator[Printed]:
        for place, cell in enumerate(row.cells, start=1):
            said = [paragraph.inlines for paragraph in cell.paragraphs] or [()]
            for number, inlines in enumerate(said, start=1):
                where = Spot(spot.address, Part.CELL, spot.table, spot.row, place, number)
                yield self._printed(where, inlines)

    def _printed(self, spot: Spot, inlines: tuple[Inline, ...]) -> Printed:
        if len(inlines) == 1 and isinstance(inlines[0], Run):  # as most are
            return Printed(spot, inlines, _in_line(inlines[0].text))
        notes = [inline for inline in inlines if isinstance(inline, Footnote)]
        called = tuple([(self._next(spot.address, Part.NOTE), text_of(note.runs)) for note in notes])
        is_open = bool([inline for inline in inlines if isinstance(inline, _OPEN)])
        return Printed(spot, inlines, text_of(inlines), called, is_open)

    def _next(self, address: str, part: Part) -> Spot:
        self._counts[address, part] += 1
        return Spot(address, part, number=self._counts[address, part])
