"""Paragraphs and headings, with their numbers and bookmarks."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.document.tree import Change, Heading, Inline, Label, Paragraph, Revised, Revision, Tab
from resminama.ooxml import stylenames as names
from resminama.ooxml.stylenames import STYLE_IDS
from resminama.write.docx.context import Context
from resminama.write.docx.inlines import inlines_xml
from resminama.write.docx.revisions import enclosed, paragraph_mark
from resminama.write.docx.runs import text_xml
from resminama.write.docx.units import dxa

_MIDDLE = '<w:jc w:val="center"/>'


def paragraph(
    item: Paragraph,
    context: Context,
    extra_bookmarks: tuple[str, ...] = (),
    *,
    centred: bool = False,
    keep: bool = False,
    after: float | None = None,
) -> str:
    """Return ``item``.

    Args:
        item: the paragraph.
        context: the file being written.
        extra_bookmarks: names that it carries for what encloses it.
        centred: it stands in the middle, whatever its style.
        keep: it stays on the page of what follows, whatever it says itself.
        after: points of white under it, if its style is not to say.
    """
    return styled(
        STYLE_IDS[item.role],
        item.inlines,
        context,
        label=item.label,
        keep_next=item.keep_next or keep,
        centred=centred,
        after=after,
        bookmarks=_named(item.anchor, context) + extra_bookmarks,
        revision=item.revision,
    )


def heading(item: Heading, context: Context, contents_mark: str | None = None) -> str:
    """Return ``item``; ``contents_mark`` is the bookmark for a contents table if it has no anchor."""
    mark = (contents_mark,) if contents_mark and item.anchor is None else ()
    return styled(
        names.heading(item.level),
        item.inlines,
        context,
        label=item.label,
        bookmarks=_named(item.anchor, context) + mark,
        revision=item.revision,
    )


def styled(
    style: str,
    inlines: tuple[Inline, ...],
    context: Context,
    *,
    label: Label | None = None,
    keep_next: bool = False,
    centred: bool = False,
    after: float | None = None,
    bookmarks: tuple[str, ...] = (),
    revision: Revision | None = None,
) -> str:
    """Return a paragraph of ``style``: properties, number, content; ``revision`` is that of its mark."""
    numbered, printed = _number(style, label, context)
    content = printed + inlines_xml(inlines, context)
    if bookmarks:
        content = context.bookmarks.around(content, *bookmarks)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{context.styles.id(style)}"/>{"<w:keepNext/>" * keep_next}'
        f"{take_break(context)}{numbered}{_tabs(inlines, context)}{_white(after)}{_MIDDLE * centred}"
        f"{paragraph_mark(revision, context)}</w:pPr>{content}</w:p>"
    )


def spacer(points: float, context: Context, revision: Revision | None = None, *, keep: bool = False) -> str:
    """Return an empty paragraph ``points`` high; ``keep`` holds it on the page of what follows."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{names.SPACER}"/>{"<w:keepNext/>" * keep}{take_break(context)}'
        f'<w:spacing w:line="{max(20, round(points * 20))}" w:lineRule="exact"/>'
        f"{paragraph_mark(revision, context)}</w:pPr></w:p>"
    )


def take_break(context: Context) -> str:
    """Return the property that begins a page, if a page break waits to be written."""
    if not context.page_break:
        return ""
    context.page_break = False
    return "<w:pageBreakBefore/>"


def _named(anchor: str | None, context: Context) -> tuple[str, ...]:
    return () if anchor is None else (context.bookmarks.name(anchor),)


def _number(style: str, label: Label | None, context: Context) -> tuple[str, str]:
    """Return the numbering property and the runs of a number printed as text."""
    if label is None:
        return "", ""
    if label.literal is not None:
        return "", _printed(label, label.literal, context)
    place = context.numbering.place(style, label)
    return ("" if place == context.numbering.links.get(style) else place.xml()), ""


def _printed(label: Label, text: str, context: Context) -> str:
    """Return the runs of a number printed as text, after the one that it replaces."""
    xml = text_xml(f"{text} ", names.LABEL)
    if label.revision is None:
        return xml
    was = text_xml(f"{label.was} ", names.LABEL) if label.was else ""
    struck = enclosed(was, (label.revision.as_(Change.DELETED),), context)
    return struck + enclosed(xml, (label.revision,), context)


def _white(after: float | None) -> str:
    return "" if after is None else f'<w:spacing w:after="{round(after * 20)}"/>'


def _tabs(inlines: tuple[Inline, ...], context: Context) -> str:
    if not _has_tab(inlines):
        return ""
    return f'<w:tabs><w:tab w:val="right" w:pos="{dxa(context.width)}"/></w:tabs>'


def _has_tab(inlines: Iterable[Inline]) -> bool:
    for inline in inlines:
        if isinstance(inline, Tab) or (isinstance(inline, Revised) and _has_tab(inline.inlines)):
            return True
    return False
