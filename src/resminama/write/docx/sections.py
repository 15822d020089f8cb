"""Sections: page size, margins, header and footer."""

from __future__ import annotations

from resminama.document import walk
from resminama.document.tree import Section
from resminama.write.docx.context import Context
from resminama.write.docx.units import A4, dxa

_EDGE = 10.0
"""From the edge of the paper to header and footer."""


def section_xml(section: Section, context: Context, *, first: bool) -> str:
    """Return a section's properties; ``first``: no header stands on its first page."""
    design = context.design
    wide, high = A4[::-1] if section.landscape else A4
    turned = ' w:orient="landscape"' if section.landscape else ""
    references = context.edges.references(design, walk.running_title(section, context.document), first=first)
    return (
        f"<w:sectPr>{references}"
        f'<w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar w:top="{dxa(design.top)}" w:right="{dxa(design.right)}" w:bottom="{dxa(design.bottom)}"'
        f' w:left="{dxa(design.left)}" w:header="{dxa(_EDGE)}" w:footer="{dxa(_EDGE)}" w:gutter="0"/>'
        f"{'<w:titlePg/>' * first}</w:sectPr>"
    )
