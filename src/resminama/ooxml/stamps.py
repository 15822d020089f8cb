"""Who changed something and when, from the attributes of a revision mark."""

from __future__ import annotations

from datetime import datetime

from lxml import etree

from resminama.ooxml.namespaces import w
from resminama.ooxml.revisions import PROPERTY_CHANGES
from resminama.ooxml.story import Stamp

_LONGEST_NAME = 200
_YEARS = range(1980, 2101)
_CHANGES = frozenset(PROPERTY_CHANGES)
_NESTED = frozenset({w("rPr"), w("sectPr")})
_NUMBERED = w("numPr")


def stamp(element: etree._Element, kind: str = "", move: str = "") -> Stamp:
    """Return who made a revision and when, as far as it can be believed."""
    name = kind or etree.QName(element).localname
    author = element.get(w("author"), "")[:_LONGEST_NAME]
    return Stamp(name, author, iso_date(element.get(w("date"), "")), move)


def iso_date(value: str) -> str:
    """Return a date of the file; empty where it is none: LibreOffice writes ``0-00-00``."""
    try:
        return value if datetime.fromisoformat(value).year in _YEARS else ""
    except ValueError:
        return ""


def format_changes(properties: etree._Element | None) -> list[Stamp]:
    """Return the changes of formatting inside the properties of something, a paragraph's mark included."""
    found: list[Stamp] = []
    for item in () if properties is None else properties:
        tag = item.tag
        if tag in _CHANGES:
            found.append(stamp(item))
        elif tag in _NESTED:
            found += format_changes(item)
        elif tag == _NUMBERED:
            found += [stamp(mark, "numberingIns") for mark in item.iterchildren(w("ins"))]
            found += [stamp(mark) for mark in item.iterchildren(w("numberingChange"))]
    return found
