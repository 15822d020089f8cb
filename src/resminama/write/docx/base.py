"""The hidden part that lets a returned file find its way home: every unit as it was sent."""

from __future__ import annotations

from resminama.document.tree import Document
from resminama.ooxml.namespaces import BASE
from resminama.write.docx.bookmarks import Bookmarks
from resminama.write.docx.escape import escape
from resminama.write.docx.relations import HEAD

_ITEM = "{6A1F0C52-7D0B-4E6B-9C55-3B2E8F4A7D10}"
_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def base_xml(document: Document, bookmarks: Bookmarks) -> str:
    """Return the units of ``document``; one that no page shows has an empty bookmark."""
    meta = document.meta
    units = "".join(
        f'<unit anchor="{escape(unit.anchor)}" bookmark="{bookmarks.find(unit.anchor) or ""}"'
        f' origin="{escape(unit.origin)}" digest="{escape(unit.digest)}">{escape(unit.text)}</unit>'
        for unit in document.base
    )
    return (
        f'{HEAD}<base xmlns="{BASE}" document="{escape(meta.id)}" language="{document.lang}"'
        f' version="{escape(meta.version)}" digest="{escape(meta.digest)}">{units}</base>'
    )


def base_properties_xml() -> str:
    """Return the part that names the namespace of the units, by which Word keeps them."""
    return (
        f'{HEAD}<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds="{_CUSTOM_XML}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{BASE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
