"""A bound file keeps the page design of each part: type, spacing, margins, header and footer."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from resminama.compose.designs import designs
from resminama.document.binding import bound
from resminama.document.design import PageDesign
from resminama.document.dump import dump
from resminama.document.printed import lines as printed_lines
from resminama.document.spot import Part
from resminama.document.tree import (
    Blank,
    Block,
    Document,
    Heading,
    Label,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.ooxml.audit import audit
from resminama.ooxml.text import lines
from resminama.ooxml.unzip import parts
from resminama.write.docx import write
from resminama.write.docx.look import Look, looks
from support.sample import ROOT
from write_docx.samples import cells, meta, p

ORDER = PageDesign(name="order")
ACT = PageDesign(name="act")
STANDARD = PageDesign(name="standard", size=13, left=30)
PLAN = PageDesign(name="plan", size=12, indent=0, header=True, page_number="bottom")
"""An act has no design like it; a bound file keeps it none the less."""
_PROPERTIES = re.compile(r'<w:pStyle w:val="([^"]+)"/>')
_STYLE = '<w:style w:type="paragraph"{} w:styleId="{}">'


def part(name: str, design: PageDesign, *blocks: Block) -> Document:
    """Return a part with a title, a chapter and two points."""
    points = [
        p(Role.POINT, f"{name} says {n}.", Label(f"point:{name}", "%1.", n), f"{name}/p{n}") for n in (1, 2)
    ]
    chapter = Heading(1, (Run("General"),), Label(f"chapter:{name}", "Chapter %1.", 1), f"{name}/general")
    section = Section((p(Role.TITLE, name.title()), chapter, *points, *blocks))
    return Document(Lang.EN, name.title(), design, meta(id=name), (section,))


def whole() -> Document:
    """Return an order with an act of its design, a standard, a plan and one more act."""
    table = Table((1, 1), (), (Row(cells("left", "right")),))
    return bound(
        [
            part("order", ORDER),
            part("statute", ACT),
            part("standard", STANDARD, table),
            part("plan", PLAN),
            part("procedure", ACT),
        ],
        "bound-sample",
    )


def _text(data: bytes, name: str) -> str:
    return parts(data)[name].decode()


def _section_styles(data: bytes) -> list[set[str]]:
    """Return the styles of the paragraphs of each section."""
    body = _text(data, "word/document.xml")
    return [set(_PROPERTIES.findall(section)) for section in body.split("</w:sectPr>")[:-1]]


def test_paragraphs_have_the_styles_of_their_part() -> None:
    order, statute, standard, plan, procedure = _section_styles(write(whole()))

    assert order == statute == procedure == {"Title", "Heading1", "LegalPoint"}
    assert {"Title-standard", "Heading1-standard", "LegalPoint-standard", "TableText"} <= standard
    assert plan == {"Title-plan", "Heading1-plan", "LegalPoint-plan"}


def test_only_what_looks_otherwise_and_is_used_has_a_variant() -> None:
    styles = _text(write(whole()), "word/styles.xml")

    found = re.findall(r'w:customStyle="1" w:styleId="(\w+-\w+)"', styles)
    assert found == [
        *("BodyText-standard", "LegalPoint-standard", "Title-standard", "Heading1-standard"),
        *("BodyText-plan", "LegalPoint-plan", "Title-plan", "Heading1-plan"),
    ]


def test_a_variant_is_based_on_its_style_and_counted_with_it() -> None:
    styles = _text(write(whole()), "word/styles.xml")

    assert (
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="LegalPoint-standard">'
        '<w:name w:val="Legal Point (standard)"/><w:basedOn w:val="LegalPoint"/><w:qFormat/>'
        '<w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="276" w:lineRule="auto"/>'
        '<w:ind w:left="0" w:firstLine="709"/><w:jc w:val="both"/></w:pPr>'
        '<w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>'
    ) in styles
    heading = styles.partition(_STYLE.format(' w:customStyle="1"', "Heading1-standard"))[2]
    assert heading.startswith(
        '<w:name w:val="heading 1 (standard)"/><w:basedOn w:val="Heading1"/>'
        '<w:next w:val="BodyText-standard"/>'
    )


def test_a_document_alone_has_no_variants() -> None:
    assert "-standard" not in _text(write(part("standard", STANDARD)), "word/styles.xml")


def test_sections_have_margins_header_and_footer_of_their_design() -> None:
    data = write(whole())
    edges = re.findall(r"<w:sectPr>(.*?)</w:sectPr>", _text(data, "word/document.xml"))
    relations = dict(
        re.findall(r'Id="(\w+)" Type="[^"]*" Target="([^"]+)"', _text(data, "word/_rels/document.xml.rels"))
    )

    def told(section: str) -> tuple[str, ...]:
        named = re.findall(r'<w:(\w+)Reference w:type="(\w+)" r:id="(\w+)"/>', section)
        margin = re.findall(r'w:left="(\d+)"', section)
        first = ["title page"] if "<w:titlePg/>" in section else []
        return (*margin, *(f"{pages} {relations[id_]}" for _, pages, id_ in named), *first)

    assert [told(section) for section in edges] == [
        ("1134", "default header1.xml", "title page"),
        ("1134", "default header1.xml"),
        ("1701", "default header1.xml"),
        ("1134", "default header2.xml", "default footer1.xml", "first footer1.xml", "title page"),
        ("1134", "default header1.xml", "default footer2.xml"),
    ]
    assert "PAGE" in _text(data, "word/header1.xml")
    assert ">Plan<" in _text(data, "word/header2.xml")
    assert "NUMPAGES" in _text(data, "word/footer1.xml")
    assert "<w:r>" not in _text(data, "word/footer2.xml")  # without one it would have that of the plan


def test_the_running_title_of_a_part_is_sent_along() -> None:
    edges = [
        item.text
        for line in printed_lines(whole())
        for item in line.paragraphs
        if item.spot.part is Part.EDGE
    ]
    assert edges == ["Plan"]


def test_it_is_sound_and_valid(tmp_path: Path) -> None:
    data = write(whole())
    path = tmp_path / "bound.docx"
    path.write_bytes(data)

    assert audit(data) == []
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []


def test_numbers_and_kinds_are_read_as_the_tree_says() -> None:
    assert lines(write(whole())) == dump(whole())


def test_a_blank_is_as_long_in_every_type_size() -> None:
    line = Paragraph(Role.BODY, (Blank(100),))
    large, small = replace(ACT, size=15), replace(STANDARD, size=12)
    data = write(bound([part("order", large, line), part("standard", small, line)], "bound-sample"))

    first, second = (len(found) for found in re.findall("_{20,}", _text(data, "word/document.xml")))

    assert first * 15 == pytest.approx(second * 12, abs=15)


def test_designs_differ_in_measures_only() -> None:
    """A variant inherits what is bold or kept together: it has no way to take it back."""
    measures = {"size", "leading", "left", "first", "right", "before", "after", "align"}
    fixed = [field.name for field in fields(Look) if field.name not in measures]
    path = "templates/designs.yaml"
    written = load({path: (ROOT / path).read_bytes()})[0].designs

    seen = {
        tuple(getattr(look, name) for name in fixed)
        for design in designs(written).values()
        for look in looks(design).values()
    }

    assert len(written) > 10
    assert len(seen) == len(looks(ACT))
