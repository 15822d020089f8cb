"""The document as JSON for the Typst template: strings stay strings, never markup.

Headings must start at level 1 and never skip a level (PDF/UA-1). The paragraph with role
``TITLE`` is the heading of level 1, and headings proper stand one below it; without any title
they keep their own level. What would still skip is pulled up.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from resminama.document import walk
from resminama.document.design import A4, PageDesign
from resminama.document.fit import gathered, is_one_glance, is_short_list, stays_with
from resminama.document.tree import (
    Block,
    Cell,
    Change,
    Contents,
    Document,
    Gap,
    Heading,
    Inline,
    Label,
    PageBreak,
    Paragraph,
    Picture,
    Revised,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.draw.fonts import FAMILY
from resminama.write.columns import column_widths, has_room
from resminama.write.pdf.inlines import Json, encoded_inlines
from resminama.write.pdf.tables import Rooms, height

_FAMILY = re.compile(r"""font-family\s*[=:]\s*["']?\s*([^"';>]+)""")
_ROW = 0.75
"""Part of the page's height that a row may take unbroken; the estimate errs by a tenth."""
_RUNNING = frozenset({Role.BODY, Role.POINT, Role.ITEM, Role.SUBITEM})
"""Roles of running text; paragraphs of any other stand together with white around them."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A document for the template, and what stood in the way."""

    data: Json
    anchors: tuple[str, ...]
    """Anchors of the document, in reading order."""
    faults: tuple[str, ...]
    """Anchors that stand twice, pictures in fonts that are not here."""


def encode(document: Document) -> Encoded:
    """Return ``document`` as data for the template.

    Raises:
        ValueError: ``meta.as_of`` is not an ISO date.
    """
    encoder = _Encoder(document)
    sections: list[Json] = [encoder.section(section) for section in document.sections]
    data = _frame(document) | {"sections": sections, "anchors": list(encoder.anchors)}
    data |= {"redline": True} if encoder.redline else {}
    return Encoded(data, tuple(encoder.anchors), tuple(encoder.faults()))


def _frame(document: Document) -> dict[str, Json]:
    """Return what stands outside the pages' text: language, metadata, design."""
    meta, design = document.meta, document.design
    day = datetime.date.fromisoformat(meta.as_of)
    return {
        "lang": document.lang,
        "title": document.title,
        "author": meta.organisation,
        "keywords": list(meta.keywords),
        "date": [day.year, day.month, day.day],
        "header": meta.header,
        "design": _design(design),
    }


def _design(design: PageDesign) -> dict[str, Json]:
    return {
        "margin": {
            "left": design.left,
            "right": design.right,
            "top": design.top,
            "bottom": design.bottom,
        },
        "size": design.size,
        "table-size": design.table_size,
        "leading": design.leading,
        "indent": design.indent,
        "gap": design.paragraph_gap,
        "centred": design.heading_centred,
        "heading-gap": design.heading_gap,
        "header": design.header,
        "number": design.page_number,
        "emblem": design.emblem,
    }


@dataclass(slots=True)
class _Encoder:
    document: Document
    anchors: dict[str, None] = field(default_factory=dict)  # a dict keeps the reading order
    twice: list[str] = field(default_factory=list)
    strange: dict[str, None] = field(default_factory=dict)  # type families of pictures
    room: float = 0.0  # width of the column in hand, mm
    highest: float = 0.0  # a cell higher than this may break, mm
    level: int = 0
    redline: bool = False  # whether any change was met
    titles: int = field(init=False)

    def __post_init__(self) -> None:
        titles = (b for b in walk.blocks(self.document) if isinstance(b, Paragraph) and _is_title(b))
        self.titles = sum(walk.is_listed(title) for title in titles)

    def section(self, section: Section) -> Json:
        design = self.document.design
        length = A4[not section.landscape]
        self.room = design.text_width(section.landscape)
        self.highest = _ROW * (length - design.top - design.bottom)
        return {"landscape": section.landscape, "blocks": self.blocks(gathered(section.blocks))}

    def blocks(self, blocks: Sequence[Block]) -> list[Json]:
        out: list[Json] = []
        bullets: list[Json] | None = None
        for index, block in enumerate(blocks):
            if isinstance(block, Paragraph) and block.role is Role.BULLET:
                if bullets is None:
                    bullets = []
                    listed: dict[str, Json] = {"k": "list", "items": bullets}
                    out.append(listed | ({"whole": True} if is_short_list(_bullets(blocks, index)) else {}))
                bullets.append(self.paragraph(block))
                continue
            bullets = None
            out.append(self.block(block, blocks, index))
        return out

    def block(self, block: Block, blocks: Sequence[Block], index: int) -> Json:
        match block:
            case Paragraph():
                return self.heading(block, 0) if _is_title(block) else self.stacked(block, blocks, index)
            case Heading():
                return self.heading(block, block.level)
            case Table():
                return self.table(block)
            case Picture():
                return self.picture(block)
            case Contents():
                return self.contents(block)
            case PageBreak():
                return {"k": "page"}
            case Gap(height):
                return {"k": "gap", "h": height}

    def stacked(self, block: Paragraph, blocks: Sequence[Block], index: int) -> Json:
        """Return a paragraph; one of a stack says whether it is the first or the last of it."""
        data = self.paragraph(block)
        data |= {"keep": True} if stays_with(block, _at(blocks, index + 1)) else {}
        if block.role not in _RUNNING:
            data |= {"first": True} if _role(blocks, index - 1) is not block.role else {}
            data |= {"last": True} if _role(blocks, index + 1) is not block.role else {}
        return data

    def paragraph(self, block: Paragraph, *, cell: bool = False) -> dict[str, Json]:
        data: dict[str, Json] = {"k": "p", "r": block.role, "x": self.inlines(block.inlines, cell=cell)}
        data |= self.named(block.anchor, block.label)
        return data | {"keep": True} if block.keep_next else data

    def heading(self, block: Heading | Paragraph, wanted: int) -> Json:
        """Return a heading; ``wanted`` is 0 for the title."""
        self.level = min(wanted + bool(self.titles), self.level + 1) or 1
        data: dict[str, Json] = {"k": "h", "level": self.level, "rank": wanted}
        # Only a file of several acts names the acts in its contents.
        data |= {"listed": walk.is_listed(block) and (self.titles > 1 or bool(wanted))}
        number = f"{block.label.current}\u00a0" if block.label and block.label.current else ""
        data |= {"entry": number + walk.plain(block.inlines)}
        return data | {"x": self.inlines(block.inlines)} | self.named(block.anchor, block.label)

    def contents(self, block: Contents) -> Json:
        above = int(self.titles == 1)  # levels that the contents leave out
        return {
            "k": "contents",
            "title": block.title,
            "depth": block.depth + bool(self.titles),
            "above": above,
        }

    def picture(self, block: Picture) -> Json:
        # A family that is not there would be replaced without a word.
        self.strange |= dict.fromkeys(_FAMILY.findall(block.svg))
        data: dict[str, Json] = {"k": "picture", "svg": block.svg, "alt": block.alt}
        data |= {"w": min(block.width, self.room), "caption": self.inlines(block.caption)}
        if block.revision:
            self.redline = True
            data |= {"c": block.revision.change}
        return data | self.named(block.anchor, None)

    def table(self, block: Table) -> Json:
        widths = column_widths(block, self.room, self.document.design.table_size)
        data: dict[str, Json] = {"k": "table", "widths": [*widths], "borders": block.borders}
        number = _number(block.label) if block.label else ()
        data |= {"caption": self.inlines((*number, *block.caption))} | self.named(block.anchor, None)
        outer, rooms = self.room, Rooms(widths)
        head: list[Json] = [cell for row in block.head for cell in self.row(row, rooms, block.borders)]
        rows: list[Json] = [cell for row in block.rows for cell in self.row(row, rooms, block.borders)]
        self.room = outer
        data |= {"whole": True} if block.keep_next or is_one_glance(block) else {}
        data |= {"keep": True} if block.keep_next else {}
        return data | {"head": head, "rows": rows}

    def row(self, row: Row, rooms: Rooms, borders: bool) -> list[dict[str, Json]]:
        """Return the cells of a row; the row's anchor goes to the first of them."""
        cells = [self.cell(cell, room, borders) for cell, room in rooms.of(row)]
        if cells:
            cells[0] |= self.named(row.anchor, None)
        return cells

    def cell(self, cell: Cell, room: float, borders: bool) -> dict[str, Json]:
        self.room = room
        words: list[Json] = [self.paragraph(paragraph, cell=borders) for paragraph in cell.paragraphs]
        data: dict[str, Json] = {"x": words}
        data |= {"m": True} if cell.centred else {}
        data |= {"w": True} if has_room(cell, room, self.document.design.table_size) else {}
        data |= {"c": cell.columns} if cell.columns > 1 else {}
        data |= {"r": cell.rows} if cell.rows > 1 else {}
        high = height(cell, room, self.document.design.table_size) > self.highest
        return data | {"break": True} if high else data

    def inlines(self, inlines: Iterable[Inline], *, cell: bool = False) -> list[Json]:
        items = tuple(inlines)
        self.redline = self.redline or any(isinstance(item, Revised) for item in items)
        return encoded_inlines(items, self.room, cell=cell)

    def named(self, anchor: str | None, label: Label | None) -> dict[str, Json]:
        data = _label(label) if label else {}
        self.redline = self.redline or (label is not None and label.revision is not None)
        if anchor is None:
            return data
        if anchor in self.anchors:
            self.twice.append(anchor)
        self.anchors[anchor] = None
        return data | {"a": anchor}

    def faults(self) -> list[str]:
        strange = [f"a picture asks for the font {name}" for name in self.strange if name != FAMILY]
        return [f"anchor {anchor} stands twice" for anchor in self.twice] + strange


def _label(label: Label) -> dict[str, Json]:
    """Return a number as it is printed: a string, or inlines where a redline changes it."""
    return {"l": label.text} if label.revision is None else {"l": encoded_inlines(_number(label), 0.0)}


def _number(label: Label) -> tuple[Inline, ...]:
    if label.revision is None:
        return (Run(label.text),)
    was = Revised((Run(f"{label.was}\u00a0"),), label.revision.as_(Change.DELETED))
    now = Revised((Run(label.text),), label.revision)
    return (was, now) if label.was else (now,)


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.TITLE


def _bullets(blocks: Sequence[Block], start: int) -> list[Paragraph]:
    """Return the entries of the list that begins at ``start``."""
    entries = []
    for block in blocks[start:]:
        if not isinstance(block, Paragraph) or block.role is not Role.BULLET:
            break
        entries.append(block)
    return entries


def _role(blocks: Sequence[Block], index: int) -> Role | None:
    """Return the role of the neighbour at ``index``, if it is a paragraph at all."""
    block = _at(blocks, index)
    return block.role if isinstance(block, Paragraph) else None


def _at(blocks: Sequence[Block], index: int) -> Block | None:
    return blocks[index] if 0 <= index < len(blocks) else None
