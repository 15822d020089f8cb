"""A document tree as the bytes of a Word file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from resminama.document.revisions import accepted
from resminama.document.tree import Document
from resminama.ooxml.namespaces import CONTENT_TYPES, MC, W14, W15, WP, A, R, W
from resminama.ooxml.package import pack
from resminama.write.docx import base, properties, settings
from resminama.write.docx.body import Body
from resminama.write.docx.context import Context
from resminama.write.docx.notes import footnotes_xml
from resminama.write.docx.relations import HEAD, Relations
from resminama.write.docx.styles import styles_xml

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_PACKAGE = "application/vnd.openxmlformats-package"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/theme/theme1.xml": f"{_OFFICE}.theme+xml",
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "customXml/itemProps1.xml": f"{_OFFICE}.customXmlProperties+xml",
    "docProps/core.xml": f"{_PACKAGE}.core-properties+xml",
    "docProps/app.xml": f"{_OFFICE}.extended-properties+xml",
    "docProps/custom.xml": f"{_OFFICE}.custom-properties+xml",
}
"""Content type of every part that is not a picture, a list of relationships or an edge."""
_EDGE = re.compile(r"word/(header|footer)\d+\.xml")


def write(document: Document, pages: Mapping[str, int] | None = None) -> bytes:
    """Return ``document`` as a .docx file; the same tree gives the same bytes.

    Args:
        document: the tree; lengths in millimetres, type in points.
        pages: page number of each anchor, for the contents table; without
            it, or for a heading that is not in it, the entry has no number.

    Raises:
        ValueError: an anchor is printed twice, a link leads to an anchor that
            is not printed, or a table row does not fill its columns.
    """
    context = Context(document, pages)
    fixed = _fixed_relations(context.relations)
    body = Body(context).xml()
    parts: dict[str, str | bytes] = {
        "word/document.xml": f"{_ROOT}<w:body>{body}</w:body></w:document>",
        **_formats(context),
        "word/footnotes.xml": footnotes_xml(context.notes),
        **context.edges.parts(),
        **_identity(context),
        **{f"word/media/{name}": data for name, data in context.media.items()},
    }
    relations = {"_rels/.rels": fixed.xml(), **_part_relations(context)}
    return pack({"[Content_Types].xml": _content_types(parts), **relations, **parts})


_ROOT = (
    f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:mc="{MC}"'
    f' xmlns:w14="{W14}" xmlns:w15="{W15}" mc:Ignorable="w14 w15">'
)


def _fixed_relations(document: Relations) -> Relations:
    """Enter the parts that every file has; return the relationships of the package."""
    for kind, target in (
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("theme", "theme/theme1.xml"),
        ("footnotes", "footnotes.xml"),
        ("customXml", "../customXml/item1.xml"),
    ):
        document.add(kind, target)
    package = Relations()
    package.add("officeDocument", "word/document.xml")
    package.add(_CORE_RELATION, "docProps/core.xml")
    package.add("extended-properties", "docProps/app.xml")
    package.add("custom-properties", "docProps/custom.xml")
    return package


def _formats(context: Context) -> dict[str, str]:
    document, design = context.document, context.document.design
    return {
        "word/styles.xml": styles_xml(context.styles, document.lang, context.numbering.links),
        "word/numbering.xml": context.numbering.xml(),
        "word/settings.xml": settings.settings_xml(document),
        "word/fontTable.xml": settings.font_table_xml(design.font),
        "word/theme/theme1.xml": settings.theme_xml(design.font),
    }


def _identity(context: Context) -> dict[str, str]:
    document = context.document
    new = accepted(document) if document.meta.redline_of else document
    return {
        "customXml/item1.xml": base.base_xml(new, context.bookmarks),
        "customXml/itemProps1.xml": base.base_properties_xml(),
        "docProps/core.xml": properties.core_xml(document),
        "docProps/app.xml": properties.app_xml(document),
        "docProps/custom.xml": properties.custom_xml(document),
    }


def _part_relations(context: Context) -> dict[str, str]:
    unit = Relations()
    unit.add("customXmlProps", "itemProps1.xml")
    return {
        "word/_rels/document.xml.rels": context.relations.xml(),
        "customXml/_rels/item1.xml.rels": unit.xml(),
    }


def _content_types(parts: Mapping[str, str | bytes]) -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name in parts if (kind := _type(name))
    )
    return (
        f'{HEAD}<Types xmlns="{CONTENT_TYPES}"><Default Extension="rels"'
        f' ContentType="{_PACKAGE}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def _type(name: str) -> str | None:
    """Return the content type of a part that has one of its own."""
    edge = _EDGE.fullmatch(name)
    return f"{_WORD}.{edge[1]}+xml" if edge else _TYPES.get(name)
