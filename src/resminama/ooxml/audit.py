"""Defects of a Word file that no schema forbids and that Word does not forgive.

Duplicate bookmark names and control ids, repeating sections of anything but
copies, fields left open, references to a list, style, footnote, bookmark or
part that is not there, cells without a paragraph, rows that do not fill
their grid, tracked changes with a doubled number, with text of the wrong
kind, or half of a move.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from resminama.ooxml.elements import inner
from resminama.ooxml.namespaces import PACKAGE_RELATIONS, R, w, w15
from resminama.ooxml.revisions import COMING, GOING
from resminama.ooxml.unzip import parts, xml

_LONGEST_NAME = 40
_NAME = re.compile(r"[A-Za-z_]\w*")
_TARGET = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)")
_RELATION = f"{{{PACKAGE_RELATIONS}}}Relationship"


def audit(data: bytes) -> list[str]:
    """Return the defects of the .docx file ``data``, one plain sentence each; empty if there are none.

    Raises:
        UnsafeFileError: the file may not be opened.
    """
    found = parts(data)
    roots = {name: xml(content) for name, content in found.items() if name.endswith((".xml", ".rels"))}
    document = roots["word/document.xml"]
    return [
        *_bookmarks(document),
        *_controls(document),
        *_revisions(document, roots),
        *_fields(document),
        *_styles_and_lists(document, roots),
        *_links(document, roots),
        *_tables(document),
        *_relations(roots, found),
        *_settings(roots),
    ]


def _bookmarks(document: etree._Element) -> Iterator[str]:
    starts = list(document.iter(w("bookmarkStart")))
    yield from _doubled("bookmark name", (start.get(w("name"), "").lower() for start in starts))
    yield from _doubled("bookmark id", (start.get(w("id"), "") for start in starts))
    ends = {end.get(w("id")) for end in document.iter(w("bookmarkEnd"))}
    for start in starts:
        name = start.get(w("name"), "")
        if start.get(w("id")) not in ends:
            yield f"bookmark without an end: {name}"
        if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
            yield f"bookmark name that Word refuses: {name}"


def _controls(document: etree._Element) -> Iterator[str]:
    ids = [_val(item) for properties in document.iter(w("sdtPr")) for item in properties.findall(w("id"))]
    yield from _doubled("content control id", ids)
    for control in document.iter(w("sdt")):
        around = control.getparent()
        in_section = around is not None and _is(around.getparent(), "repeatingSection")
        if _is(control, "repeatingSectionItem") != in_section:
            yield "a copy outside a repeating section, or something else in one"
        content = control.find(w("sdtContent"))
        if content is None or not len(content):
            yield "content control with nothing in it"


def _is(control: etree._Element | None, kind: str) -> bool:
    return control is not None and control.find(f"{w('sdtPr')}/{w15(kind)}") is not None


def _revisions(document: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    texts = (document, *_present(roots, "word/footnotes.xml"))
    marks = [item for root in texts for item in root.iter(*COMING, *GOING)]
    yield from _doubled("revision id", (item.get(w("id")) for item in marks))
    for item in marks:
        if not item.get(w("author")):
            yield "revision without an author"
        if item.tag == w("del") and next(item.iter(w("t"), w("instrText")), None) is not None:
            yield "deleted text that is not marked as deleted"
    for root in texts:
        for item in root.iter(w("delText"), w("delInstrText")):
            if next(item.iterancestors(w("del")), None) is None:
                yield "deleted text outside a deletion"
    for side in ("From", "To"):
        starts, ends = (
            [item.get(w("id")) for item in document.iter(w(f"move{side}Range{edge}"))]
            for edge in ("Start", "End")
        )
        if sorted(starts, key=str) != sorted(ends, key=str):
            yield f"move ranges (move{side}) that do not both begin and end"
    origins, targets = (
        [item.get(w("name")) for item in document.iter(w(f"move{side}RangeStart"))] for side in ("From", "To")
    )
    yield from _doubled("name of a move", origins)
    if sorted(origins, key=str) != sorted(targets, key=str):
        yield "a move with only one end"


def _fields(document: etree._Element) -> Iterator[str]:
    """Follow fields through the text; each has a beginning, perhaps a result, and an end."""
    names = _bookmark_names(document)
    open_ = 0
    for item in document.iter(w("fldChar"), w("instrText")):
        if item.tag == w("instrText"):
            target = _TARGET.match(item.text or "")
            if target and target[1] not in names:
                yield f"field that leads to no bookmark: {(item.text or '').strip()}"
            continue
        kind = item.get(w("fldCharType"))
        open_ += {"begin": 1, "end": -1}.get(kind or "", 0)
        if open_ < 0 or (kind == "separate" and open_ == 0):
            yield "field that ends without a beginning"
            open_ = 0
    if open_:
        yield f"fields left open: {open_}"


def _styles_and_lists(document: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    styles = {item.get(w("styleId")) for item in _iter(roots.get("word/styles.xml"), "style")}
    nums = {item.get(w("numId")) for item in _iter(roots.get("word/numbering.xml"), "num")} | {"0"}
    texts = [root for name, root in roots.items() if name.startswith("word/") and not name.endswith(".rels")]
    for root in texts:
        used = {_val(item) for item in root.iter(w("pStyle"), w("rStyle"), w("tblStyle"), w("basedOn"))}
        yield from (f"style that is not there: {style}" for style in sorted(used - styles, key=str))
    for root in (document, *_present(roots, "word/styles.xml")):
        lists = {_val(item) for item in root.iter(w("numId"))}
        yield from (f"list that is not there: {number}" for number in sorted(lists - nums, key=str))


def _links(document: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    names = _bookmark_names(document)
    for root in (document, *_present(roots, "word/footnotes.xml")):
        for link in root.iter(w("hyperlink")):
            anchor = link.get(w("anchor"))
            if anchor is not None and anchor not in names:
                yield f"link that leads to no bookmark: {anchor}"
    notes = {note.get(w("id")) for note in _iter(roots.get("word/footnotes.xml"), "footnote")}
    for reference in document.iter(w("footnoteReference")):
        if reference.get(w("id")) not in notes:
            yield f"footnote that is not there: {reference.get(w('id'))}"


def _tables(document: etree._Element) -> Iterator[str]:
    for cell in document.iter(w("tc")):
        content = [child for child in cell if child.tag != w("tcPr")]
        if not content or content[-1].tag not in {w("p"), w("sdt")}:
            yield "table cell that does not end with a paragraph"
    for table in document.iter(w("tbl")):
        grid = table.find(w("tblGrid"))
        columns = 0 if grid is None else len(grid)
        for row in inner(table, w("tr")):
            wide = sum(
                int(_val(cell.find(f"{w('tcPr')}/{w('gridSpan')}")) or "1") for cell in row.iter(w("tc"))
            )
            if wide != columns:
                yield f"table row of {wide} columns in a grid of {columns}"


def _relations(roots: dict[str, etree._Element], found: dict[str, bytes]) -> Iterator[str]:
    """Every relationship leads to a part, and every ``r:…`` attribute to a relationship."""
    for name, root in roots.items():
        if name.endswith(".rels"):
            yield from _targets(name, root, found)
        else:
            yield from _uses(name, root, roots)


def _targets(name: str, root: etree._Element, found: dict[str, bytes]) -> Iterator[str]:
    folder = posixpath.dirname(posixpath.dirname(name))
    yield from _doubled(f"relationship id in {name}", (item.get("Id", "") for item in root.iter(_RELATION)))
    for item in root.iter(_RELATION):
        target = item.get("Target", "")
        path = (
            target.lstrip("/")
            if target.startswith("/")
            else posixpath.normpath(posixpath.join(folder, target))
        )
        if item.get("TargetMode") != "External" and path not in found:
            yield f"relationship to a part that is not there: {path}"


def _uses(name: str, root: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    folder, file = posixpath.split(name)
    relations = roots.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    known = set() if relations is None else {item.get("Id") for item in relations.iter(_RELATION)}
    for item in root.iter():
        for key, value in item.attrib.items():
            if str(key).startswith(f"{{{R}}}") and value not in known:
                yield f"relationship that is not there: {value!s} in {name}"


def _settings(roots: dict[str, etree._Element]) -> Iterator[str]:
    for item in _iter(roots.get("word/settings.xml"), "updateFields"):
        if _val(item) not in {"0", "false"}:
            yield "settings that make Word ask about updating fields on opening"
    for item in roots["word/document.xml"].iter(w("fldChar"), w("fldSimple")):
        if item.get(w("dirty")) is not None:
            yield "field marked for updating on opening"


def _doubled(what: str, values: Iterable[str | None]) -> Iterator[str]:
    for value, count in Counter(values).items():
        if count > 1:
            yield f"{what} used {count} times: {value}"


def _bookmark_names(document: etree._Element) -> set[str | None]:
    return {start.get(w("name")) for start in document.iter(w("bookmarkStart"))}


def _present(roots: dict[str, etree._Element], name: str) -> tuple[etree._Element, ...]:
    return (roots[name],) if name in roots else ()


def _iter(root: etree._Element | None, name: str) -> Iterator[etree._Element]:
    return iter(()) if root is None else root.iter(w(name))


def _val(item: etree._Element | None) -> str | None:
    return None if item is None else item.get(w("val"))
