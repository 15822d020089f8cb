"""How many revisions of which kind a Word file holds, in all its parts."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from resminama.ooxml.namespaces import MC, m, w
from resminama.ooxml.revisions import COMING, GOING, PROPERTY_CHANGES
from resminama.ooxml.wordfile import WordFile

PARTS = ("footnotes", "endnotes", "header", "footer")
"""Kinds of parts besides the main one that hold text of the document."""
_MARKS = {w("rPr"): "paragraph", w("trPr"): "row", w("numPr"): "numbering", m("ctrlPr"): "formula"}
"""What an insertion or deletion inside such properties is about."""
_PLAIN = {
    item: etree.QName(item).localname
    for item in (
        *PROPERTY_CHANGES,
        *(w(name) for name in ("cellIns", "cellDel", "cellMerge", "numberingChange")),
    )
}
_RANGES = {
    w(f"customXml{kind}RangeStart"): f"customXml{kind}" for kind in ("Ins", "Del", "MoveFrom", "MoveTo")
}
_FALLBACK = f"{{{MC}}}Fallback"
_MATH = m("")


def revisions(file: WordFile) -> dict[str, int]:
    """Return how many marks of each kind there are, by the names of WordprocessingML.

    ``ins``, ``del``, ``moveFrom`` and ``moveTo`` are runs; inside properties of a paragraph's mark, a row,
    a formula or a number they are ``paragraphIns``, ``rowDel``, ``formulaIns``; around or in a formula
    ``mathIns``. What an old program would see instead (``mc:Fallback``) is not counted twice.
    """
    found: Counter[str] = Counter()
    for root in (file.document, *(root for _, root in file.roots(*PARTS))):
        for item in root.iter(*COMING, *GOING, *_PLAIN, *_RANGES):
            if next(item.iterancestors(_FALLBACK), None) is None:
                found[_kind(item)] += 1
    return dict(sorted(found.items()))


def _kind(item: etree._Element) -> str:
    tag = str(item.tag)
    if (known := _PLAIN.get(tag) or _RANGES.get(tag)) is not None:
        return known
    name = etree.QName(tag).localname
    parent = item.getparent()
    place = None if parent is None else _MARKS.get(str(parent.tag))
    if place is not None:
        return place + name[0].upper() + name[1:]
    inside = parent is not None and str(parent.tag).startswith(_MATH)
    around = any(str(child.tag).startswith(_MATH) for child in item)
    return f"math{name[0].upper()}{name[1:]}" if inside or around else name
