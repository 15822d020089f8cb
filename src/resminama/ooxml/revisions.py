"""Tracked changes taken or refused, all at once: the file as it would be, as XML.

`settle` rewrites a part as Word does on “Accept All” or “Reject All”: runs,
paragraph marks, rows, cells, moves, properties, numbering, content controls,
fields and formulas (ECMA-376 part 1, 17.13.5). What is read afterwards has no
revision left, so every other reader of Word files works on either view.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from lxml import etree

from resminama.ooxml.namespaces import m, w
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts, xml


class View(StrEnum):
    """Which of the two texts of a file with tracked changes."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


COMING = frozenset({w("ins"), w("moveTo")})
"""What is there once changes are accepted."""
GOING = frozenset({w("del"), w("moveFrom")})
"""What is there only if they are rejected."""
MARKED = frozenset({w("rPr"), w("trPr"), w("numPr"), m("ctrlPr")})
"""Parents in which such an element marks a whole thing instead of holding runs."""
PROPERTY_CHANGES = tuple(
    w(f"{name}Change") for name in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr")
)
_KEPT = {
    w("pPr"): (w("rPr"), w("sectPr")),
    w("rPr"): (*COMING, *GOING),
    w("sectPr"): (w("headerReference"), w("footerReference")),
    w("trPr"): (*COMING, *GOING),
    w("tcPr"): (w("cellIns"), w("cellDel"), w("cellMerge")),
}
"""What a record of old properties leaves out, so that it stays as it is."""
_PLACES = tuple(
    w(f"{name}{end}") for name in ("bookmark", "commentRange", "perm") for end in ("Start", "End")
)
_RANGES = tuple(
    w(f"{name}Range{end}")
    for name in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
MARKS = (
    *(*COMING, *GOING, *PROPERTY_CHANGES, *_RANGES),
    *(w(name) for name in ("cellIns", "cellDel", "cellMerge", "numberingChange")),
)
"""Every element that is a revision, or an end of the range of one."""
_WRAPPERS = frozenset({w("sdt"), w("sdtContent"), w("customXml"), w("smartTag")})
_PLAIN = {w("delText"): w("t"), w("delInstrText"): w("instrText")}
_STORIES = ("document", "footnotes", "endnotes", "comments", "header", "footer")


def settled(data: bytes, view: View) -> bytes:
    """Return the .docx file ``data`` with every tracked change accepted or rejected.

    Raises:
        UnsafeFileError: the file may not be opened.
    """
    found = parts(data)
    for name, content in found.items():
        if name.startswith("word/") and name[5:].startswith(_STORIES) and name.endswith(".xml"):
            root = xml(content)
            settle(root, view)
            found[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return pack(found)


def settle(root: etree._Element, view: View) -> None:
    """Accept or reject every tracked change below ``root``, in place."""
    gone = GOING if view is View.ACCEPTED else COMING
    _properties(root, view)
    _runs(root, gone)
    _formulas(root, gone)
    _cells(root, view)
    _rows(root, gone)
    _paragraphs(root, gone)
    for item in list(root.iter(*_RANGES, w("numberingChange"))):
        _remove(item)
    for item in root.iter(*_PLAIN):
        item.tag = _PLAIN[str(item.tag)]


def _properties(root: etree._Element, view: View) -> None:
    """Drop the records of old properties, or put the old ones back."""
    for change in list(root.iter(*PROPERTY_CHANGES)):
        current = change.getparent()
        if current is None:
            continue
        current.remove(change)
        if view is View.REJECTED:
            before = change[0] if len(change) else ()
            kept = [item for item in current if item.tag in _KEPT.get(str(current.tag), ())]
            ahead = current.tag == w("sectPr") or current.tag == w("rPr")
            current[:] = [*kept, *before] if ahead else [*before, *kept]


def _runs(root: etree._Element, gone: frozenset[str]) -> None:
    """Take out the runs that are gone, unwrap those that stay; inner ones first."""
    for change in reversed(list(root.iter(*COMING, *GOING))):
        parent = change.getparent()
        if parent is None:
            continue
        if parent.tag in MARKED:
            if parent.tag == w("numPr"):
                parent.remove(change)
        elif change.tag in gone:
            _unwrap(change, list(change.iter(*_PLACES)))
        else:
            _unwrap(change, list(change))


def _unwrap(item: etree._Element, content: list[etree._Element]) -> None:
    """Put ``content`` where ``item`` stands."""
    for inner in content:
        item.addprevious(inner)
    _remove(item)


def _formulas(root: etree._Element, gone: frozenset[str]) -> None:
    """Take out the fractions, roots and so on whose own mark is gone."""
    for mark in list(root.iter(m("ctrlPr"))):
        changes = [item for item in mark if item.tag in COMING | GOING]
        if any(item.tag in gone for item in changes):
            properties = mark.getparent()
            formula = None if properties is None else properties.getparent()
            if formula is not None:
                _remove(formula)
        for item in changes:
            mark.remove(item)


def _cells(root: etree._Element, view: View) -> None:
    gone = w("cellDel") if view is View.ACCEPTED else w("cellIns")
    merged = w("vMerge") if view is View.ACCEPTED else w("vMergeOrig")
    for mark in list(root.iter(w("cellIns"), w("cellDel"), w("cellMerge"))):
        properties = mark.getparent()
        cell = None if properties is None else properties.getparent()
        if properties is None or cell is None:
            continue
        if mark.tag == w("cellMerge"):
            _merge(properties, mark.get(merged))
        properties.remove(mark)
        if mark.tag == gone:
            row = cell.getparent()
            _remove(cell)
            if row is not None and row.find(w("tc")) is None:
                _remove_row(row)


def _merge(properties: etree._Element, how: str | None) -> None:
    for old in properties.findall(w("vMerge")):
        properties.remove(old)
    if how in ("cont", "rest"):
        new = etree.SubElement(properties, w("vMerge"))
        new.set(w("val"), {"cont": "continue", "rest": "restart"}[how])


def _rows(root: etree._Element, gone: frozenset[str]) -> None:
    for row in list(root.iter(w("tr"))):
        mark = mark_of(row, w("trPr"))
        if mark is None:
            continue
        if mark.tag in gone:
            _remove_row(row)
        else:
            _drop_marks(row.find(w("trPr")))


def _remove_row(row: etree._Element) -> None:
    table = next(row.iterancestors(w("tbl")), None)
    _remove(row)
    if table is not None and next(table.iter(w("tr")), None) is None:
        _remove(table)


def mark_of(item: etree._Element, *path: str) -> etree._Element | None:
    """Return the element by which ``item`` is marked inserted, deleted or moved as a whole."""
    properties = item.find("/".join(path))
    if properties is None:
        return None
    return next((child for child in properties if child.tag in COMING or child.tag in GOING), None)


def _paragraphs(root: etree._Element, gone: frozenset[str]) -> None:
    """Join every paragraph whose mark is gone with the next one, which keeps its own properties."""
    waiting: dict[etree._Element, list[etree._Element]] = {}
    for paragraph in list(root.iter(w("p"))):
        ahead = waiting.pop(paragraph, [])
        mark = mark_of(paragraph, w("pPr"), w("rPr"))
        follower = None
        if mark is not None:
            _drop_marks(mark.getparent())
            follower = _following(paragraph) if mark.tag in gone else None
        if follower is not None:
            ahead.extend(item for item in paragraph if item.tag != w("pPr"))
            waiting[follower] = ahead
            _remove(paragraph)
            continue
        start = 0 if paragraph.find(w("pPr")) is None else 1
        paragraph[start:start] = ahead
        if mark is not None and mark.tag in gone and not _is_needed(paragraph):
            _remove(paragraph)


def _drop_marks(properties: etree._Element | None) -> None:
    if properties is not None:
        for item in [child for child in properties if child.tag in COMING or child.tag in GOING]:
            properties.remove(item)


def _following(paragraph: etree._Element) -> etree._Element | None:
    """Return the paragraph right behind, through the walls of content controls; None before a table."""
    for item in _behind(paragraph):
        if item.tag == w("p"):
            return item
        if item.tag in _WRAPPERS:
            inner = next(item.iter(w("p"), w("tbl")), None)
            if inner is not None:
                return inner if inner.tag == w("p") else None
        elif item.tag not in _PLACES and item.tag not in _RANGES:
            return None
    return None


def _behind(item: etree._Element) -> Iterator[etree._Element]:
    """Yield what follows ``item``, leaving the content controls that it ends."""
    yield from item.itersiblings()
    parent = item.getparent()
    if parent is not None and parent.tag in _WRAPPERS:
        yield from _behind(parent)


def _is_needed(paragraph: etree._Element) -> bool:
    """Whether a paragraph says something, or a cell, note or body would be left without one at its end."""
    if next(paragraph.iter(w("r")), None) is not None:
        return True
    parent = paragraph.getparent()
    return parent is not None and parent.tag != w("body") and paragraph.getnext() is None


def _remove(item: etree._Element) -> None:
    parent = item.getparent()
    if parent is not None:
        parent.remove(item)
