"""The contents table: a field that shows its entries without being updated.

Word asks before it updates fields on opening, so nothing is marked for
updating; the entries and their page numbers are written as results.
"""

from __future__ import annotations

from resminama.document import walk
from resminama.document.tree import Contents, Heading
from resminama.ooxml import stylenames as names
from resminama.write.docx.context import Context
from resminama.write.docx.paragraphs import take_break
from resminama.write.docx.runs import TAB, field_xml, text_xml

_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def mark_name(number: int) -> str:
    """Return the bookmark of the heading ``number`` (from 1), if it has no anchor of its own."""
    return f"_Toc{number:08d}"


def contents(item: Contents, context: Context) -> str:
    """Return the title and the entries of the headings down to the depth asked for."""
    style = context.styles.id(names.CONTENTS_HEADING)
    title = (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{take_break(context)}</w:pPr>{text_xml(item.title)}</w:p>'
    )
    entries = [
        (heading, number)
        for number, heading in enumerate(walk.headings(context.document), 1)
        if heading.level <= item.depth and walk.is_listed(heading)
    ]
    rows = [_entry(heading, number, context) for heading, number in entries]
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{context.control_id("contents")}"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{title}{_field(rows, item.depth)}</w:sdtContent></w:sdt>"
    )


def _field(rows: list[tuple[int, str]], depth: int) -> str:
    parts = []
    for number, (level, content) in enumerate(rows):
        opening = _begin(depth) if number == 0 else ""
        ending = _END if number == len(rows) - 1 else ""
        style = names.contents_entry(level)
        parts.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{opening}{content}{ending}</w:p>')
    return "".join(parts)


def _begin(depth: int) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-{depth}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def _entry(heading: Heading, number: int, context: Context) -> tuple[int, str]:
    words = text_xml(walk.entry(heading))
    name = context.bookmarks.name(heading.anchor) if heading.anchor else mark_name(number)
    page = context.pages.get(heading.anchor or "")
    shown = "" if page is None else TAB + field_xml(f"PAGEREF {name} \\h", str(page))
    return heading.level, f'<w:hyperlink w:anchor="{name}" w:history="1">{words}{shown}</w:hyperlink>'
