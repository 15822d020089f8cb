"""The paragraph and character styles of our Word files: what writing and reading agree on."""

from __future__ import annotations

from resminama.document.tree import Mark, Role

STYLE_IDS: dict[Role, str] = {
    Role.BODY: "BodyText",
    Role.POINT: "LegalPoint",
    Role.ITEM: "LegalItem",
    Role.SUBITEM: "LegalSubitem",
    Role.BULLET: "ListBullet",
    Role.TITLE: "Title",
    Role.KIND: "ActKind",
    Role.ISSUER: "Issuer",
    Role.APPROVAL: "Approval",
    Role.ANNEX: "AnnexMark",
    Role.PREAMBLE: "Preamble",
    Role.CENTRED: "Centred",
    Role.RIGHT: "RightAligned",
    Role.SIGNATURE: "Signature",
    Role.STAMP: "Stamp",
    Role.DRAFT: "DraftMark",
    Role.NOTE: "Note",
    Role.CAPTION: "Caption",
    Role.CELL: "TableText",
    Role.CELL_HEAD: "TableHead",
    Role.FORM_LABEL: "FormLabel",
}
"""Style id of each role."""

HEADINGS = 6
"""Deepest heading level that has a style."""

FIGURE = "Figure"
FIGURE_CAPTION = "FigureCaption"
RUNNING = "RunningTitle"
"""The running title above the text of guides."""
CONTENTS_HEADING = "TOCHeading"
SPACER = "Spacer"
"""An empty paragraph that holds white space, a page break or a section's end."""

EMBLEM = "emblem"
"""Name of the drawing that is decoration: its words stand under it."""

LABEL = "ClauseLabel"
"""Character style of a number printed as text; a reader takes it for the label."""
BLANK = "Blank"
"""Character style of a line that hands fill in."""

MARKS: dict[Mark, str] = {
    Mark.MISSING: "MarkMissing",
    Mark.OUTDATED: "MarkOutdated",
    Mark.TO_BE_SET: "MarkToBeSet",
}
"""Character style of each visible mark."""


def heading(level: int) -> str:
    """Return the style id of a heading; levels beyond the deepest share its style."""
    return f"Heading{min(level, HEADINGS)}"


def contents_entry(level: int) -> str:
    """Return the style id of an entry of the contents table."""
    return f"TOC{min(level, HEADINGS)}"
