"""XML of exchange formats: elements written without invented blanks, files read without entities."""

from __future__ import annotations

from lxml import etree

from resminama.translate.exchange.units import UnreadableError

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Attributes = dict[str, str]


def add(
    parent: etree._Element, name: str, text: str | None = None, attributes: Attributes | None = None
) -> etree._Element:
    """Add an element in the namespace of its parent, or in that of ``name``."""
    space = etree.QName(parent).namespace
    tag = name if name.startswith("{") or not space else f"{{{space}}}{name}"
    child = etree.SubElement(parent, tag, attributes or {})
    child.text = text
    return child


def append_words(parent: etree._Element, words: str) -> None:
    """Put words behind what ``parent`` already holds."""
    if len(parent) > 0:
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def in_lines(*parents: etree._Element) -> None:
    """Put every child on a line of its own; only for elements that hold no words."""
    for parent in parents:
        parent.text = "\n"
        for child in parent:
            child.tail = "\n"


def serialised(root: etree._Element, doctype: str | None = None) -> bytes:
    """Return the file, UTF-8 with declaration."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return (head + etree.tostring(root, encoding="unicode") + "\n").encode()


def read(data: bytes) -> etree._Element:
    """Return the root of a file from outside.

    Raises:
        UnreadableError: it is not well-formed, or carries a document type of its own.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise UnreadableError(f"not XML: {problem}") from problem
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError("it carries a document type, which no exchange file needs")
    return root


def line_of(element: etree._Element) -> int:
    """Return the line that an element begins on."""
    line = element.sourceline
    return line if isinstance(line, int) else 0


def name_of(element: etree._Element) -> str:
    """Return the local name; empty for comments and instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def within(element: etree._Element, name: str) -> list[etree._Element]:
    """Return the elements called ``name`` inside, in whatever namespace."""
    return [found for found in element.iter() if name_of(found) == name]
