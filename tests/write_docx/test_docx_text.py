"""What the file says, told from its XML, is what the tree says."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from resminama.document.dump import dump
from resminama.document.tree import (
    BaseUnit,
    Cell,
    Document,
    Field,
    FieldKind,
    Footnote,
    Heading,
    Label,
    Link,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.ooxml.audit import audit
from resminama.ooxml.namespaces import BASE, w
from resminama.ooxml.text import lines
from resminama.write.docx import write
from write_docx.samples import ACT, SAMPLES, cells, long_act, meta, p

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="20mm"><rect width="40" height="20"/></svg>'
)
HOSTILE = (
    "a\x00b\x0bc\x1fd￾e",
    "]]></w:t></w:r>",
    "<w:vanish/>&amp;\"'",
    "👍🏽 \U0001f600",
    "\ud800lone",
    "я" * 60_000,
)


def document(*blocks: Paragraph | Heading | Table | Picture, base: tuple[BaseUnit, ...] = ()) -> Document:
    """Return an act of one section."""
    return Document(Lang.EN, "Test", ACT, meta(), (Section(blocks),), base)


@pytest.mark.parametrize("sample", [*SAMPLES, long_act])
def test_word_file_says_what_the_tree_says(sample: Callable[[], Document]) -> None:
    tree = sample()

    assert lines(write(tree)) == dump(tree)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    shown = text.translate(dict.fromkeys((0, 0x0B, 0x1F, 0xFFFE, 0xD800)))
    blocks = (
        Paragraph(
            Role.BODY, (Run(text), Footnote((Run(text),)), Link((Run(text),), url='https://x.tm/?a="&b=<'))
        ),
        Table((1,), (Row(cells(text, role=Role.CELL_HEAD)),), (Row(cells(text)),), (Run(text),), alt=text),
        Heading(1, (Run(text),), Label("a", text[:20] + " %1.", 1, literal=text[:50])),
    )
    base = (BaseUnit("x/y", "own", "0" * 16, text),)

    data = write(document(*blocks, base=base))

    assert audit(data) == []
    assert lines(data).splitlines()[1:4] == [f"body {shown}[^1]{shown}", f"caption {shown}", f"table {shown}"]
    assert f"[^1] {shown}" in lines(data)


def base_of(data: bytes) -> etree._Element:
    """Return the part that holds what was sent."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read("customXml/item1.xml"))


def test_what_follows_a_number_behind_a_hyphen_stays_with_it() -> None:
    words = ("2022-nji", "45-Ö", "5-летний", "ýa-da")
    file = write(document(*(p(Role.BODY, word) for word in words)))
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        xml = parts.read("word/document.xml").decode()
    assert xml.count("<w:noBreakHyphen/>") == 3
    assert ">ýa-da<" in xml


def test_base_part_holds_every_unit() -> None:
    base = (
        BaseUnit("doc/a", "clause:x", "ab" * 8, 'wording "&" <b>'),
        BaseUnit("doc/absent", "own", "cd" * 8, ""),
    )
    data = write(document(p(Role.BODY, "wording", anchor="doc/a"), base=base))

    root = base_of(data)

    assert root.tag == "{urn:resminama:base:1}base"
    assert root.get("version") == "0.3"
    assert [dict(unit.attrib) for unit in root.iterchildren("{*}unit")] == [
        {"anchor": "doc/a", "bookmark": "cl_doc_a", "origin": "clause:x", "digest": "ab" * 8},
        {"anchor": "doc/absent", "bookmark": "", "origin": "own", "digest": "cd" * 8},
    ]
    assert root[0].text == 'wording "&" <b>'


def test_base_part_holds_every_line_and_where_it_stands() -> None:
    note = Footnote((Run("see"),))
    row = Row((*cells("left"), Cell((p(Role.CELL, "one"), p(Role.CELL, "two")))), anchor="doc/row")
    table = Table((1, 1), (Row(cells("A", "B")),), (row, Row(cells("c", ""))), (Run("Named"),))
    unit = Paragraph(Role.POINT, (Run("words"), note), anchor="doc/a")
    base = (BaseUnit("doc/a", "own", "ab" * 8, "words"),)

    root = base_of(write(document(p(Role.DRAFT, "draft"), unit, table, base=base)))

    shown = [etree.tostring(item, encoding="unicode").replace(f' xmlns="{BASE}"', "") for item in root]
    assert shown == [
        '<line at="doc" part="frame" number="1" bookmark="">draft</line>',
        f'<unit anchor="doc/a" bookmark="cl_doc_a" origin="own" digest="{"ab" * 8}">words'
        '<note at="doc/a" number="1">see</note></unit>',
        '<line at="doc/a" part="caption" number="1" bookmark="">Named</line>',
        '<row at="doc/a" bookmark="" table="1" row="1"><cell><p>A</p></cell><cell><p>B</p></cell></row>',
        '<row at="doc/row" bookmark="cl_doc_row"><cell><p>left</p></cell>'
        "<cell><p>one</p><p>two</p></cell></row>",
        '<row at="doc/a" bookmark="" table="1" row="3"><cell><p>c</p></cell><cell><p/></cell></row>',
    ]


def test_bookmarks_never_meet() -> None:
    long = "document/" + "very-long-name-of-a-point-" * 3
    anchors = ["a.b/c", "a_b/c", "A-B/c", f"{long}1", f"{long}2", "ünit/ä"]
    blocks = [p(Role.BODY, anchor, anchor=anchor) for anchor in anchors]
    links = Paragraph(Role.BODY, tuple(Link((Run(anchor),), anchor=anchor) for anchor in anchors))

    data = write(document(*blocks, links))

    assert audit(data) == []
    assert len({name.lower() for name in _names(data)}) == len(anchors)


def test_names_of_bookmarks_do_not_depend_on_order() -> None:
    one, two = (p(Role.BODY, "x", anchor=anchor) for anchor in ("a.b/c", "a_b/c"))

    assert _names(write(document(one, two))) == _names(write(document(two, one)))


def test_two_units_with_one_anchor_are_refused() -> None:
    with pytest.raises(ValueError, match="anchors printed more than once: doc/a"):
        write(document(p(Role.BODY, "x", anchor="doc/a"), p(Role.BODY, "y", anchor="doc/a")))


def test_link_to_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="link to 'doc/b', which the document does not print"):
        write(document(Paragraph(Role.BODY, (Link((Run("x"),), anchor="doc/b"),))))


@pytest.mark.parametrize("texts", [("a",), ("a", "b", "c")])
def test_table_row_of_the_wrong_length_is_refused(texts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="2 columns"):
        write(document(Table((1, 1), (), (Row(cells(*texts)),))))


def test_picture_has_its_twin_and_its_words() -> None:
    picture = Picture(SVG, "a black box", 40.0, (Run("Figure 1"),), "doc/figure")

    data = write(document(picture, picture_twice()))

    assert audit(data) == []
    assert lines(data).splitlines()[1:] == ["picture a black box", "caption Figure 1", "picture again"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (name,) = [name for name in archive.namelist() if name.startswith("word/media/")]
        assert archive.read(name).startswith(b"\x89PNG")
        size = re.search(r'cx="(\d+)" cy="(\d+)"', archive.read("word/document.xml").decode())
    assert size is not None
    assert (int(size[1]), int(size[2])) == pytest.approx((1_440_000, 720_000), rel=0.01)


def picture_twice() -> Picture:
    """Return the same drawing under other words: stored once."""
    return Picture(SVG, "again", 40.0)


def _names(data: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return {start.get(w("name"), "") for start in root.iter(w("bookmarkStart"))}


def test_pictures_and_emblem_are_valid(tmp_path: Path) -> None:
    design = replace(ACT, emblem=SVG)
    blocks = (p(Role.DRAFT, "DRAFT"), p(Role.ISSUER, "MINISTRY"), picture_twice())
    path = tmp_path / "sample.docx"

    path.write_bytes(write(replace(document(*blocks), design=design)))

    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert lines(path.read_bytes()).splitlines()[1:] == ["draft DRAFT", "issuer MINISTRY", "picture again"]


def test_empty_sections_are_pages() -> None:
    tree = replace(document(), sections=(Section((PageBreak(),)), Section((), landscape=True)))

    data = write(tree)

    assert audit(data) == []
    assert lines(data) == dump(tree) == "--- portrait\n--- landscape\n"


def test_field_ids_longer_than_word_takes_are_refused() -> None:
    with pytest.raises(ValueError, match="more than 64 characters"):
        write(document(Paragraph(Role.BODY, (Field("x" * 65, FieldKind.TEXT, "title"),))))
