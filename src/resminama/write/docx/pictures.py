"""Pictures: a PNG twin of each vector picture, with its alternative text."""

from __future__ import annotations

import hashlib
import struct

from resminama.document.revisions import whole
from resminama.document.tree import Picture
from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import PIC, A
from resminama.write.docx.context import Context
from resminama.write.docx.escape import escape
from resminama.write.docx.paragraphs import styled, take_break
from resminama.write.docx.revisions import enclosed, paragraph_mark
from resminama.write.docx.units import emu

_EMBLEM_WIDTH = 22.0
_PNG_SIZE = slice(16, 24)  # width and height in the first chunk, big-endian


def picture(item: Picture, context: Context) -> str:
    """Return the picture, not wider than the text, and the caption under it."""
    mark = () if item.anchor is None else (context.bookmarks.name(item.anchor),)
    drawing = _drawing(item.svg, item.alt, min(item.width, context.width), context)
    keep = "<w:keepNext/>" if item.caption else '<w:keepNext w:val="0"/>'
    revised = (item.revision,) if item.revision else ()
    drawn = context.bookmarks.around(enclosed(drawing, revised, context), *mark)
    figure = (
        f'<w:p><w:pPr><w:pStyle w:val="{context.styles.id(names.FIGURE)}"/>{keep}{take_break(context)}'
        f"{paragraph_mark(item.revision, context)}</w:pPr>{drawn}</w:p>"
    )
    if not item.caption:
        return figure
    revision = item.revision or whole(item.caption)
    return figure + styled(names.FIGURE_CAPTION, item.caption, context, revision=revision)


def emblem(svg: str, alt: str, context: Context) -> str:
    """Return the emblem above the issuer's name."""
    drawing = _drawing(svg, alt, _EMBLEM_WIDTH, context, names.EMBLEM)
    style = context.styles.id(names.FIGURE)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{take_break(context)}</w:pPr>{drawing}</w:p>'


def _drawing(svg: str, alt: str, width: float, context: Context, title: str | None = None) -> str:
    from resminama.draw.twin import png  # late: it loads the Typst engine, which most files do not need

    data = png(svg, width)
    name = f"{hashlib.sha256(data).hexdigest()[:16]}.png"
    context.media[name] = data
    relation = context.relations.add("image", f"media/{name}")
    pixels_wide, pixels_high = struct.unpack(">II", data[_PNG_SIZE])
    context.drawings += 1
    return _inline(
        relation,
        title or name,
        escape(alt),
        emu(width),
        emu(width * pixels_high / pixels_wide),
        context.drawings,
    )


def _inline(relation: str, name: str, alt: str, width: int, height: int, number: int) -> str:
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="{name}" descr="{alt}"/>'
        f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
