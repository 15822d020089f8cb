"""The body: blocks and sections in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import assert_never

from resminama.document import walk
from resminama.document.fit import gathered, stays_with
from resminama.document.revisions import revision_of
from resminama.document.tree import (
    Block,
    Contents,
    Copy,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Section,
    Table,
)
from resminama.write.docx import contents
from resminama.write.docx.context import Context
from resminama.write.docx.controls import in_copies
from resminama.write.docx.paragraphs import heading, paragraph, spacer
from resminama.write.docx.pictures import emblem, picture
from resminama.write.docx.revisions import MoveRange
from resminama.write.docx.sections import section_xml
from resminama.write.docx.tables import table

_POINTS_PER_MM = 72 / 25.4
_ABOVE_TABLE = 8.0
"""Points of white above a table without caption."""


class Body:
    """Writes the blocks of one document, one after the other."""

    def __init__(self, context: Context) -> None:
        """Look ahead for what a block cannot know: contents tables and the place of the emblem."""
        document = context.document
        self._context = context
        self._headings = 0
        self._moves = MoveRange(context)
        self._marks = any(isinstance(block, Contents) for block in walk.blocks(document))
        self._emblem = document.design.emblem
        self._issued = any(
            isinstance(block, Paragraph) and block.role is Role.ISSUER for block in walk.blocks(document)
        )

    def xml(self) -> str:
        """Return all sections.

        Raises:
            ValueError: a link leads nowhere or a table row does not fit its table.
        """
        document = self._context.document
        last = len(document.sections) - 1
        before = (None, *document.sections)
        return "".join(
            self._section(section, self._opens(section, previous), number == last)
            for number, (section, previous) in enumerate(zip(document.sections, before, strict=False))
        )

    def _opens(self, section: Section, previous: Section | None) -> bool:
        """Tell whether a section opens the file, or a part of it under a running title of its own."""
        return previous is None or (
            walk.design(section, self._context.document).header and section.header != previous.header
        )

    def _section(self, section: Section, first: bool, last: bool) -> str:
        context = self._context
        context.turn(section)
        blocks = gathered(section.blocks)
        neighbours = zip_longest(blocks, blocks[1:])
        written = ((_copy(block), self._revised(block, following)) for block, following in neighbours)
        parts = in_copies([(copy, xml) for copy, xml in written if xml], context)
        parts += self._after(section.blocks)
        context.page_break = False  # the next section begins a page anyhow
        end = section_xml(section, context, first=first)
        return "".join(parts) + end if last else "".join(_closed(parts, end, context))

    def _revised(self, block: Block, following: Block | None) -> str:
        """Return a block with the ends of the moves before it."""
        xml = self._block(block, following)
        return self._moves.before(revision_of(block)) + xml if xml else ""

    def _after(self, blocks: Sequence[Block]) -> list[str]:
        """Return what ends a section: one whose last mark is revised needs a paragraph that stays."""
        ending = self._moves.before(None)
        stays = not blocks or revision_of(blocks[-1]) is None
        return [item for item in (ending, "" if stays else spacer(1, self._context)) if item]

    def _block(self, block: Block, following: Block | None) -> str:
        """Return one block; touched by a table, it keeps the white that a table cannot have above it."""
        context, touched = self._context, _touched(following)
        match block:
            case Paragraph():
                white = max(_ABOVE_TABLE, context.design.paragraph_gap) if touched else None
                keep = stays_with(block, following)
                return self._emblem_above(block) + paragraph(block, context, keep=keep, after=white)
            case Heading():
                self._headings += 1
                mark = contents.mark_name(self._headings) if self._marks else None
                return heading(block, context, mark)
            case Table():
                return table(block, context, last=following is None)
            case Picture():
                return picture(block, context)
            case Contents():
                return contents.contents(block, context) + spacer(_ABOVE_TABLE, context) * touched
            case Gap(height=height):
                return spacer(height * _POINTS_PER_MM, context, keep=True)  # it sets off what follows
            case PageBreak():
                context.page_break = True
                return ""
            case _:
                assert_never(block)

    def _emblem_above(self, item: Paragraph) -> str:
        """Return the emblem if ``item`` is the issuer's line, or the first paragraph where none is."""
        if self._emblem is None or (self._issued and item.role is not Role.ISSUER):
            return ""
        svg, self._emblem = self._emblem, None
        return emblem(svg, self._context.document.meta.organisation, self._context)


def _copy(block: Block) -> Copy | None:
    return block.copy if isinstance(block, Table) else None


def _touched(following: Block | None) -> bool:
    """Tell whether what follows is a table that begins with its grid."""
    return isinstance(following, Table) and following.borders and not following.is_headed


def _closed(parts: list[str], end: str, context: Context) -> list[str]:
    """Return ``parts`` with the section's end in the last paragraph."""
    if not parts or not parts[-1].endswith("</w:p>"):
        parts.append(spacer(1, context))
    head, closing, tail = parts[-1].rpartition("</w:pPr>")
    return [*parts[:-1], f"{head}{end}{closing}{tail}"]
