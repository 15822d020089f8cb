"""Sections: page size, margins, header and footer."""

from __future__ import annotations

from resminama.document.design import PageDesign
from resminama.document.tree import Document
from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import R, W
from resminama.write.docx.relations import HEAD, Relations
from resminama.write.docx.runs import field_xml, text_xml
from resminama.write.docx.units import A4, dxa

_A4_MM = (210.0, 297.0)
_EDGE = 10.0
"""From the edge of the paper to header and footer."""
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>'


def text_width(design: PageDesign, landscape: bool) -> float:
    """Return the millimetres between the left and the right margin."""
    return _A4_MM[landscape] - design.left - design.right


def section_xml(design: PageDesign, relations: Relations, *, landscape: bool, first: bool) -> str:
    """Return a section's properties.

    The first page of the document carries neither header nor number at the
    top; a footer stands on every page.
    """
    wide, high = A4[::-1] if landscape else A4
    turned = ' w:orient="landscape"' if landscape else ""
    return (
        f"<w:sectPr>{_references(design, relations, first)}"
        f'<w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar w:top="{dxa(design.top)}" w:right="{dxa(design.right)}" w:bottom="{dxa(design.bottom)}"'
        f' w:left="{dxa(design.left)}" w:header="{dxa(_EDGE)}" w:footer="{dxa(_EDGE)}" w:gutter="0"/>'
        f"{'<w:titlePg/>' * first}</w:sectPr>"
    )


def _references(design: PageDesign, relations: Relations, first: bool) -> str:
    references = ""
    if has_header(design):
        header = relations.add("header", "header1.xml")
        references = f'<w:headerReference w:type="default" r:id="{header}"/>'
    if has_footer(design):
        footer = relations.add("footer", "footer1.xml")
        references += f'<w:footerReference w:type="default" r:id="{footer}"/>'
        if first:
            references += f'<w:footerReference w:type="first" r:id="{footer}"/>'
    return references


def has_header(design: PageDesign) -> bool:
    """Whether anything stands above the text."""
    return design.header or design.page_number == "top"


def has_footer(design: PageDesign) -> bool:
    """Whether anything stands below the text."""
    return design.page_number == "bottom"


def header_xml(document: Document) -> str:
    """Return the header: the page number, the running title over a rule, or both."""
    lines = ""
    if document.design.page_number == "top":
        lines += _line("Header", field_xml("PAGE", "2"))
    if document.design.header:
        lines += _line(names.RUNNING, text_xml(document.meta.header or document.title), _RULE)
    return _part("hdr", lines)


def footer_xml() -> str:
    """Return the footer: page / pages."""
    numbers = field_xml("PAGE", "1") + text_xml(" / ") + field_xml("NUMPAGES", "1")
    return _part("ftr", _line("Footer", numbers))


def _line(style: str, content: str, extra: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{content}</w:p>'


def _part(element: str, lines: str) -> str:
    return f'{HEAD}<w:{element} xmlns:w="{W}" xmlns:r="{R}">{lines}</w:{element}>'
