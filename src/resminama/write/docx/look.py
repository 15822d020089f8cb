"""How each style looks in a page design: the one table a designer would ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from resminama.document.design import PageDesign
from resminama.document.tree import Role
from resminama.lean import dataclass
from resminama.ooxml import stylenames as names
from resminama.ooxml.stylenames import STYLE_IDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One paragraph style; indents and widths in millimetres, the rest in points."""

    name: str
    """What Word shows in its list of styles; built-in names are Word's own."""
    size: float
    align: str = "both"
    left: float = 0.0
    first: float = 0.0
    """First-line indent; negative hangs."""
    before: float = 0.0
    after: float = 0.0
    grouped: bool = False
    """No space between paragraphs of this style: they are the lines of one block."""
    leading: float = 1.0
    """Line pitch as a multiple of the single line of the font."""
    bold: bool = False
    italic: bool = False
    tracking: float = 0.0
    """Points between letters."""
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    """Heading level, from 1."""
    next: str | None = None
    """Style id of the paragraph that follows when somebody presses Enter."""


_STEP = 6.0
"""How far each level of a list stands in where running text has no indent, in millimetres."""
_CORNER = 0.5
"""Where a block in the corner begins, as a part of the text's width: such a block is narrow."""


@lru_cache(maxsize=64)
def looks(design: PageDesign) -> Mapping[str, Look]:
    """Return the paragraph styles (id -> look) of ``design``.

    Designs differ in sizes, pitch, indents and white; what is bold or slanted, and what stays on one page,
    is the same in all.
    """
    return {
        **_running(design),
        **_requisites(design),
        **_small(design),
        **{names.heading(level): _heading(design, level) for level in range(1, names.HEADINGS + 1)},
    }


def _running(design: PageDesign) -> dict[str, Look]:
    body = Look(
        name="Body Text",
        size=design.size,
        leading=design.leading,
        first=design.indent,
        after=design.paragraph_gap,
    )
    # Where running text has no indent (guides), lists are set off by standing in a little.
    step = 0.0 if design.indent else _STEP
    hang = design.indent or 2 * _STEP
    return {
        STYLE_IDS[Role.BODY]: body,
        STYLE_IDS[Role.PREAMBLE]: replace(
            body, name="Preamble", before=6, after=max(6, design.paragraph_gap), grouped=True
        ),
        STYLE_IDS[Role.POINT]: replace(body, name="Legal Point"),
        STYLE_IDS[Role.ITEM]: replace(body, name="Legal Item", left=step),
        STYLE_IDS[Role.SUBITEM]: replace(body, name="Legal Subitem", left=2 * step),
        STYLE_IDS[Role.BULLET]: replace(body, name="List Bullet", left=hang, first=-hang / 2),
    }


def _requisites(design: PageDesign) -> dict[str, Look]:
    text_width = design.text_width()
    corner = text_width * _CORNER
    block = Look(
        name="", size=design.size, leading=design.leading, align="left", keep_lines=True, grouped=True
    )
    centred = replace(block, align="center")
    head = replace(centred, bold=True, keep_next=True)
    # An act's title is as large as its text; a guide's stands above headings that grow with their level.
    title = design.size if design.heading_centred else design.size + 4
    aside = replace(block, left=corner, leading=1.0, after=12)
    return {
        STYLE_IDS[Role.TITLE]: replace(head, name="Title", size=title, before=6, after=12),
        STYLE_IDS[Role.KIND]: replace(head, name="Act Kind", tracking=3, before=12, after=6),
        STYLE_IDS[Role.ISSUER]: replace(head, name="Issuer", after=6),
        STYLE_IDS[Role.APPROVAL]: replace(aside, name="Approval"),
        STYLE_IDS[Role.ANNEX]: replace(aside, name="Annex Mark"),
        STYLE_IDS[Role.CENTRED]: replace(centred, name="Centred", after=4),
        STYLE_IDS[Role.RIGHT]: replace(block, name="Right Aligned", align="right", after=4),
        STYLE_IDS[Role.SIGNATURE]: replace(block, name="Signature", before=12, bold=True),
        STYLE_IDS[Role.STAMP]: replace(block, name="Stamp", before=6, leading=1.0),
        STYLE_IDS[Role.DRAFT]: replace(
            block, name="Draft Mark", align="right", size=design.table_size, italic=True, after=6, leading=1.0
        ),
    }


def _small(design: PageDesign) -> dict[str, Look]:
    size = design.table_size
    cell = Look(name="Table Text", size=size, align="left", before=2, after=2, grouped=True)
    caption = replace(cell, name="caption", grouped=False, before=6, after=4, keep_next=True, keep_lines=True)
    contents = Look(
        name="TOC Heading",
        size=design.size,
        leading=design.leading,
        align="center",
        after=6,
        bold=True,
        keep_next=True,
    )
    label = Look(name="Form Label", size=design.size, align="left", before=6, after=6)
    line = Look(name="", size=10, align="center")
    return {
        STYLE_IDS[Role.CELL]: cell,
        STYLE_IDS[Role.CELL_HEAD]: replace(cell, name="Table Head", align="center", bold=True),
        STYLE_IDS[Role.NOTE]: replace(cell, name="Note", align="both", before=4, after=4),
        STYLE_IDS[Role.CAPTION]: caption,
        STYLE_IDS[Role.FORM_LABEL]: label,
        names.FIGURE: replace(line, name="Figure", size=size, before=6, keep_next=True),
        names.FIGURE_CAPTION: replace(
            caption, name="Figure Caption", align="center", keep_next=False, after=8
        ),
        names.CONTENTS_HEADING: contents,
        names.SPACER: replace(line, name="Spacer", size=1, align="left"),
        "Header": replace(line, name="header", size=12),
        names.RUNNING: replace(line, name="Running Title"),
        "Footer": replace(line, name="footer"),
        "FootnoteText": replace(line, name="footnote text", align="both"),
    }


def _heading(design: PageDesign, level: int) -> Look:
    look = Look(
        name=f"heading {level}",
        size=design.size,
        leading=design.leading,
        bold=True,
        align="left",
        before=12 if level < 3 else 8,
        after=6,
        keep_next=True,
        keep_lines=True,
        outline=level,
        next=STYLE_IDS[Role.BODY],
    )
    if not design.heading_centred:
        share = design.heading_gap / 12
        size = design.size + max(0, 2 - level) * 2
        return replace(look, size=size, before=look.before * share, after=4 * share)
    # Chapters stand in the middle; articles and what is below them open like a paragraph.
    if level == 1:
        return replace(look, align="center", before=14, after=8)
    return replace(look, align="both", first=design.indent)
