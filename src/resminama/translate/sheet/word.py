"""The review sheet as a Word file: a landscape table; changes are tracked from the first letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from resminama.lang import Lang
from resminama.ooxml.namespaces import CONTENT_TYPES, PACKAGE_RELATIONS, R, W, w
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import UnsafeFileError
from resminama.ooxml.wordfile import open_word
from resminama.translate.exchange.codes import split
from resminama.translate.exchange.units import UnreadableError
from resminama.translate.exchange.xml import serialised
from resminama.translate.sheet.rows import HEADINGS, ReturnedRow, Row, returned_row

_WIDTHS = (1300, 3700, 3700, 3700, 1300, 1700)
"""Twentieths of a point; A4 landscape less margins of 15 mm is 15,400 wide."""
_TAGS = {Lang.EN: "en-GB", Lang.RU: "ru-RU", Lang.TK: "tk-TM"}
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PREFIXES: Any = {"w": W}
_GREY = "808080"
_GONE = (w("del"), w("moveFrom"))


def write_word(rows: Sequence[Row], title: str) -> bytes:
    """Return the sheet; ``title`` stands above the table."""
    document = etree.Element(w("document"), nsmap=_PREFIXES)
    body = etree.SubElement(document, w("body"))
    _run(etree.SubElement(body, w("p")), title, bold=True)
    body.append(_table(rows))
    etree.SubElement(body, w("p"))
    section = etree.SubElement(body, w("sectPr"))
    _child(section, "pgSz", w="16838", h="11906", orient="landscape")
    _child(
        section,
        "pgMar",
        top="850",
        right="720",
        bottom="850",
        left="720",
        header="400",
        footer="400",
        gutter="0",
    )
    settings = etree.Element(w("settings"), nsmap=_PREFIXES)
    _child(settings, "trackRevisions")
    return pack(
        {
            "[Content_Types].xml": _types(),
            "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
            "word/document.xml": serialised(document),
            "word/_rels/document.xml.rels": _relations(
                [("styles", "styles.xml"), ("settings", "settings.xml")]
            ),
            "word/styles.xml": serialised(_styles()),
            "word/settings.xml": serialised(settings),
        }
    )


def _child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, w(name), {w(key): value for key, value in attributes.items()})


def _types() -> bytes:
    root = etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap={None: CONTENT_TYPES})  # type: ignore[dict-item]  # the stubs know no default namespace
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    for ending, kind in (("rels", rels), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Default", {"Extension": ending, "ContentType": kind})
    for part, kind in (("document", "document.main"), ("styles", "styles"), ("settings", "settings")):
        attributes = {"PartName": f"/word/{part}.xml", "ContentType": f"{_MAIN}.{kind}+xml"}
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", attributes)
    return serialised(root)


def _relations(targets: Sequence[tuple[str, str]]) -> bytes:
    root = etree.Element(f"{{{PACKAGE_RELATIONS}}}Relationships", nsmap={None: PACKAGE_RELATIONS})  # type: ignore[dict-item]  # the stubs know no default namespace
    for n, (kind, target) in enumerate(targets, start=1):
        attributes = {"Id": f"rId{n}", "Type": f"{R}/{kind}", "Target": target}
        etree.SubElement(root, f"{{{PACKAGE_RELATIONS}}}Relationship", attributes)
    return serialised(root)


def _styles() -> etree._Element:
    styles = etree.Element(w("styles"), nsmap=_PREFIXES)
    look = _child(_child(_child(styles, "docDefaults"), "rPrDefault"), "rPr")
    _child(look, "rFonts", ascii="Times New Roman", hAnsi="Times New Roman", cs="Times New Roman")
    _child(look, "sz", val="18")
    return styles


def _table(rows: Sequence[Row]) -> etree._Element:
    table = etree.Element(w("tbl"))
    look = _child(table, "tblPr")
    _child(look, "tblW", w=str(sum(_WIDTHS)), type="dxa")
    borders = _child(look, "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        _child(borders, side, val="single", sz="4", space="0", color=_GREY)
    _child(look, "tblLayout", type="fixed")
    grid = _child(table, "tblGrid")
    for width in _WIDTHS:
        _child(grid, "gridCol", w=str(width))
    _heading(table)
    for row in rows:
        _row(table, row)
    return table


def _heading(table: etree._Element) -> None:
    line = _child(table, "tr")
    _child(_child(line, "trPr"), "tblHeader")
    for column, words in enumerate(HEADINGS):
        _run(_cell(line, column), words, bold=True)


def _row(table: etree._Element, row: Row) -> None:
    line = _child(table, "tr")
    _child(_child(line, "trPr"), "cantSplit")
    first = _cell(line, 0)
    _run(first, f"{row.number} " if row.number else "")
    _run(first, row.address, grey=True)
    _run(first, f" {row.key}", hidden=True)
    for column, lang in enumerate(Lang, start=1):
        paragraph = _cell(line, column)
        for is_code, part in split(row.texts[lang]):
            _run(paragraph, part, grey=is_code, tag=_TAGS[lang])
    states = _cell(line, 4)
    for n, words in enumerate(row.state_lines()):
        if n:
            _child(_child(states, "r"), "br")
        _run(states, words)
    _cell(line, 5)


def _cell(line: etree._Element, column: int) -> etree._Element:
    cell = _child(line, "tc")
    _child(_child(cell, "tcPr"), "tcW", w=str(_WIDTHS[column]), type="dxa")
    return _child(cell, "p")


def _run(
    paragraph: etree._Element,
    words: str,
    *,
    bold: bool = False,
    grey: bool = False,
    hidden: bool = False,
    tag: str = "",
) -> None:
    run = _child(paragraph, "r")
    look = _child(run, "rPr")
    if bold:
        _child(look, "b")
    if hidden:
        _child(look, "vanish")
    if grey or hidden:
        _child(look, "color", val=_GREY)
    if tag:
        _child(look, "lang", val=tag)
    text = _child(run, "t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = words


def read_word(data: bytes) -> list[ReturnedRow]:
    """Return the rows of a sheet: tracked changes as if accepted, comments among the remarks.

    Raises:
        UnreadableError: it is no Word file, or no table of it is a sheet.
    """
    try:
        file = open_word(data)
        root, comments = file.document, _comments(file.one("comments"))
    except UnsafeFileError as problem:
        raise UnreadableError(f"not a Word file: {problem}") from problem
    found = [
        row
        for table in root.iter(w("tbl"))
        for n, line in enumerate(table.iterchildren(w("tr")), start=1)
        if (row := returned_row(n, _cells(line, comments))) is not None
    ]
    if not found:
        raise UnreadableError("no table of the file is a review sheet")
    return found


def _comments(root: etree._Element | None) -> dict[str, str]:
    if root is None:
        return {}
    return {
        str(comment.get(w("id"))): f"{comment.get(w('author'), '')}: {_words(comment)}".strip(": ")
        for comment in root.iter(w("comment"))
    }


def _cells(line: etree._Element, comments: dict[str, str]) -> list[str]:
    """Return the words of each cell; what was said in comments joins the remark."""
    if line.find(f"{w('trPr')}/{w('del')}") is not None:
        return []
    cells = [_words(cell) for cell in line.iter(w("tc"))]
    asked = [comments.get(str(mark.get(w("id"))), "") for mark in line.iter(w("commentReference"))]
    return [*cells[:-1], "; ".join(filter(None, (cells[-1], *asked)))] if cells else []


def _words(element: etree._Element) -> str:
    return " ".join("".join(_pieces(paragraph)) for paragraph in element.iter(w("p"))).strip()


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for child in paragraph:
        if child.tag in _GONE:
            continue
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in (w("br"), w("tab"), w("cr")):
            yield " "
        elif child.tag == w("noBreakHyphen"):
            yield "\N{NON-BREAKING HYPHEN}"
        else:
            yield from _pieces(child)
