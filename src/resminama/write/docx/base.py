"""The hidden part that lets a returned file find its way home: every line as it was sent."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.document.printed import Line, Printed, lines
from resminama.document.tree import BaseUnit, Document
from resminama.document.walk import anchors
from resminama.ooxml.namespaces import BASE
from resminama.write.docx.bookmarks import Bookmarks
from resminama.write.docx.escape import escape
from resminama.write.docx.relations import HEAD

_ITEM = "{6A1F0C52-7D0B-4E6B-9C55-3B2E8F4A7D10}"
_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def base_part(document: Document) -> bytes:
    """Return the part as `write` puts it into the file, for a file that has lost it."""
    return base_xml(document, Bookmarks(anchors(document))).encode()


def base_xml(document: Document, bookmarks: Bookmarks) -> str:
    """Return the lines of ``document`` in reading order: units, rows of tables, and what stands around them.

    Behind them stand units that no page shows, with an empty bookmark.
    """
    meta = document.meta
    units = {unit.anchor: unit for unit in document.base}
    listed = "".join(_line(line, units, bookmarks) for line in lines(document))
    unseen = "".join(_unit(unit, "", escape(unit.text)) for unit in units.values())
    return (
        f'{HEAD}<base xmlns="{BASE}" document="{escape(meta.id)}" language="{document.lang}"'
        f' version="{escape(meta.version)}" digest="{escape(meta.digest)}">{listed}{unseen}</base>'
    )


def _line(line: Line, units: dict[str, BaseUnit], bookmarks: Bookmarks) -> str:
    """Return a line; a unit is taken out of ``units``."""
    bookmark = "" if line.anchor is None else bookmarks.name(line.anchor)
    if line.row:
        return _row(line, bookmark)
    first = line.paragraphs[0]
    unit = units.pop(first.spot.address, None) if line.anchor == first.spot.address else None
    if unit is not None:
        return _unit(unit, bookmark, escape(unit.text), _notes(first))
    spot = first.spot
    number = f' number="{spot.number}"' if spot.number else ""
    named = f'at="{escape(spot.address)}" part="{spot.part}"{number} bookmark="{bookmark}"'
    return f"<line {named}{_open(first)}>{_text(first.text)}{_notes(first)}</line>"


def _unit(unit: BaseUnit, bookmark: str, text: str, notes: str = "") -> str:
    return (
        f'<unit anchor="{escape(unit.anchor)}" bookmark="{bookmark}"'
        f' origin="{escape(unit.origin)}" digest="{escape(unit.digest)}">{text}{notes}</unit>'
    )


def _row(line: Line, bookmark: str) -> str:
    spot = line.paragraphs[0].spot
    place = f' table="{spot.table}" row="{spot.row}"' if spot.table else ""
    cells = "</cell><cell>".join(_cells(line.paragraphs))
    return f'<row at="{escape(spot.address)}" bookmark="{bookmark}"{place}><cell>{cells}</cell></row>'


def _cells(paragraphs: tuple[Printed, ...]) -> Iterator[str]:
    last, found = 1, ""
    for item in paragraphs:
        while last < item.spot.cell:
            yield found
            last, found = last + 1, ""
        found += f"<p{_open(item)}>{_text(item.text)}{_notes(item)}</p>"
    yield found


def _text(text: str) -> str:
    """Return a text with its breaks and tabs, which stand for inlines of their own."""
    if "\n" not in text and "\t" not in text:
        return escape(text)
    return "\n".join("\t".join(escape(part) for part in line.split("\t")) for line in text.split("\n"))


def _open(item: Printed) -> str:
    return ' open="1"' if item.open else ""


def _notes(item: Printed) -> str:
    """Return the footnotes of a paragraph; they count on from one paragraph of a unit to the next."""
    if not item.notes:
        return ""
    return "".join(
        f'<note at="{escape(spot.address)}" number="{spot.number}">{escape(text)}</note>'
        for spot, text in item.notes
    )


def base_properties_xml() -> str:
    """Return the part that names the namespace of the units, by which Word keeps them."""
    return (
        f'{HEAD}<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds="{_CUSTOM_XML}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{BASE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
