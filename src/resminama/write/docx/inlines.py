"""Inline content: runs, links, footnotes, fields, blanks, breaks and tabs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import assert_never

from resminama.document.tree import Blank, Break, Field, Footnote, Inline, Link, Revised, Revision, Run, Tab
from resminama.write.docx.context import Context
from resminama.write.docx.controls import blank_xml, field_xml
from resminama.write.docx.revisions import enclosed
from resminama.write.docx.runs import LINE_BREAK, TAB, field_around, linked_xml, run_xml, text_xml

_NOTE_MARK = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'


def inlines_xml(inlines: Iterable[Inline], context: Context) -> str:
    """Return ``inlines`` of the body of the document.

    Raises:
        ValueError: a link leads to an anchor that the document does not print.
    """
    return "".join([_inline(inline, context) for inline in inlines])


def _inline(
    inline: Inline, context: Context, in_note: bool = False, revisions: tuple[Revision, ...] = ()
) -> str:
    """Return one inline; a link and a revised piece stand inside ``revisions`` already, others do not."""
    match inline:
        case Run():
            return run_xml(inline)
        case Link():
            return _link(inline, context, in_note, revisions)
        case Revised():
            return _revised(inline.inlines, context, in_note, (*revisions, inline.revision))
        case Footnote():
            return _footnote(inline, context, revisions)
        case Field():
            return field_xml(inline, context)
        case Blank():
            return blank_xml(inline, context)
        case Break():
            return LINE_BREAK
        case Tab():
            return TAB
        case _:
            assert_never(inline)


def _revised(
    inlines: Iterable[Inline], context: Context, in_note: bool, revisions: tuple[Revision, ...]
) -> str:
    """Return a piece of a redline. Word takes no link inside a revision, so the link goes around it."""
    parts = []
    for alone, run in groupby(inlines, lambda inline: isinstance(inline, Link | Revised)):
        xml = "".join(_inline(inline, context, in_note, revisions) for inline in run)
        parts.append(xml if alone else enclosed(xml, revisions, context))
    return "".join(parts)


def _link(link: Link, context: Context, in_note: bool, revisions: tuple[Revision, ...]) -> str:
    if link.anchor is not None:
        runs = enclosed("".join(run_xml(run) for run in link.runs), revisions, context)
        name = context.bookmarks.name(link.anchor)
        return f'<w:hyperlink w:anchor="{name}" w:history="1">{runs}</w:hyperlink>'
    if link.url is None:
        return enclosed("".join(run_xml(run) for run in link.runs), revisions, context)
    runs = "".join(linked_xml(run) for run in link.runs)
    if in_note:
        # A field needs no relationships, so the footnotes stay a part without relations of its own.
        return enclosed(field_around(f'HYPERLINK "{_quoted(link.url)}"', runs), revisions, context)
    target = context.relations.add("hyperlink", link.url, external=True)
    runs = enclosed(runs, revisions, context)
    return f'<w:hyperlink r:id="{target}" w:history="1">{runs}</w:hyperlink>'


def _quoted(url: str) -> str:
    """Return ``url`` for a field's instruction, where quotes end it and backslashes begin a switch."""
    return url.replace('"', "%22").replace("\\", "%5C")


def _footnote(note: Footnote, context: Context, revisions: tuple[Revision, ...]) -> str:
    number = len(context.notes) + 1
    content = _revised(note.runs, context, True, revisions)
    context.notes.append(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        f"<w:r>{_NOTE_MARK}<w:footnoteRef/></w:r>{text_xml(' ')}{content}</w:p></w:footnote>"
    )
    return f'<w:r>{_NOTE_MARK}<w:footnoteReference w:id="{number}"/></w:r>'
