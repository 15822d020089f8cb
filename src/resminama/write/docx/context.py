"""What the parts of one file share while it is written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from resminama.document import walk
from resminama.document.tree import Document, Heading, Section
from resminama.ooxml import stylenames as names
from resminama.ooxml.stylenames import STYLE_IDS
from resminama.write.docx.bookmarks import Bookmarks
from resminama.write.docx.edges import Edges
from resminama.write.docx.numbering import Numbering
from resminama.write.docx.relations import Relations
from resminama.write.docx.stylesheet import StyleSheet


class Context:
    """The state of one file: everything that is counted, named or collected on the way."""

    def __init__(self, document: Document, pages: Mapping[str, int] | None) -> None:
        """Name the anchors of ``document``; everything else starts empty."""
        self.document = document
        self.design = document.design
        """Page design of the section being written."""
        self.styles = StyleSheet(document.design)
        self.pages = pages or {}
        self.bookmarks = Bookmarks(walk.anchors(document))
        self.numbering = Numbering(_without_number(document))
        self.relations = Relations()
        self.edges = Edges(self.relations)
        self.notes: list[str] = []
        """The footnotes' XML, in reading order."""
        self.media: dict[str, bytes] = {}
        """Pictures by name inside ``word/media``."""
        self.width = 0.0
        """Millimetres from the left to the right margin of the section or cell being written."""
        self.size = document.design.size
        """Points of the type being written, by which the length of a blank is counted."""
        self.page_break = False
        """Whether the next paragraph begins a page."""
        self.drawings = 0
        self._controls: set[int] = set()

    def turn(self, section: Section) -> None:
        """Go on with the pages of ``section``."""
        self.design = walk.design(section, self.document)
        self.styles.turn(self.design)
        self.width = self.design.text_width(section.landscape)
        self.size = self.design.size

    def control_id(self, key: str) -> int:
        """Return an id for a content control that no other one of the file has.

        It comes from ``key``, so that it stays the same from build to build.
        """
        digest = hashlib.sha1(key.encode(), usedforsecurity=False).digest()
        number = int.from_bytes(digest[:4], "big") & 0x7FFFFFFF or 1
        while number in self._controls:
            number = number % 0x7FFFFFFF + 1
        self._controls.add(number)
        return number


def _without_number(document: Document) -> frozenset[str]:
    """Return the styles of the headings and paragraphs that have no number, or one printed as text."""
    bare = {
        names.heading(item.level) if isinstance(item, Heading) else STYLE_IDS[item.role]
        for item in walk.numbered(document)
        if item.label is None or item.label.literal is not None
    }
    return frozenset(bare)
