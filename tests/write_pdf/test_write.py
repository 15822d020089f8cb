"""What the pages say, where units stand, and what the writer refuses."""

from __future__ import annotations

import dataclasses
import io
import os
import re
from pathlib import Path

import pdfplumber
import pytest

from resminama.document.tree import (
    Break,
    Cell,
    Contents,
    Document,
    Field,
    FieldKind,
    Footnote,
    Heading,
    Label,
    Link,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Table,
)
from resminama.lang import Lang
from resminama.write.pdf import PdfError, write
from write_pdf import sample

DANGEROUS = ("#import", "$x$", "@ref", "<lab>", "\\", "*b*", "_i_", "= h", "//c", "`r`", "[[a]]", '"q"', "~")


@pytest.mark.parametrize("lang", Lang)
def test_same_bytes_twice_and_elsewhere(
    lang: Lang, fonts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write(sample.act(lang), fonts)
    write(sample.guide(lang), fonts)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TZ", "Asia/Ashgabat")
    assert write(sample.act(lang), fonts) == first


def test_same_bytes_from_other_places_of_the_fonts(fonts: Path, tmp_path: Path) -> None:
    other = tmp_path / "fonts"
    other.mkdir()
    for file in fonts.glob("*.ttf"):
        os.link(file, other / file.name)
    assert write(sample.act(Lang.EN), other).bytes == write(sample.act(Lang.EN), fonts).bytes


@pytest.mark.parametrize("string", DANGEROUS)
def test_strings_never_become_markup(string: str, fonts: Path) -> None:
    body = (Run(f"a {string} b"), Footnote((Run(f"c {string} d"),)))
    cell = Cell((sample.paragraph(Role.CELL, f"e {string} f"),))
    blocks = (
        Heading(1, (Run(f"g {string} h"),), Label("chapter", "%1", 1, literal=f"i{string}")),
        Paragraph(Role.BODY, body),
        Table((1.0,), (Row((cell,)),), (Row((cell,)),), (Run(f"k {string} l"),)),
        Paragraph(Role.BULLET, (Run(f"m {string} n"),)),
    )
    document = dataclasses.replace(sample.document(Lang.EN, blocks), title=f"o {string} p")
    text = " ".join(_pages(document, fonts))
    for before, after in ("ab", "cd", "ef", "gh", "kl", "mn"):
        assert f"{before} {string} {after}" in text
    assert f"i{string}" in text


@pytest.mark.parametrize("lang", Lang)
def test_pages_are_those_the_units_stand_on(lang: Lang, fonts: Path) -> None:
    document = sample.document(lang, sample.chapters(lang, 5, 10))
    pdf = write(document, fonts)
    texts = _texts(pdf.bytes)
    assert pdf.count == len(texts) > 5
    for number in range(1, 51):
        assert f"\n{number}. " in texts[pdf.pages[f"act/point-{number}"] - 1]


def test_every_anchor_has_a_page(fonts: Path) -> None:
    pdf = write(sample.act(Lang.RU), fonts)
    assert {"act", "act/table", "act/row-12", "act/form/last", "act/picture"} <= pdf.pages.keys()
    assert pdf.pages["act/picture"] == pdf.count
    assert pdf.pages["act/row-12"] > pdf.pages["act/row-1"]


@pytest.mark.parametrize("lang", Lang)
def test_head_of_a_table_repeats(lang: Lang, fonts: Path) -> None:
    pages = _pages(sample.document(lang, (sample.table(lang, 40),)), fonts)
    assert len(pages) > 2
    assert all(sample.WORDS[lang]["head"] in page for page in pages)


def test_a_row_higher_than_a_page_loses_nothing(fonts: Path) -> None:
    long = sample.paragraph(Role.CELL, "word " * 3000 + "end")
    head = Cell((sample.paragraph(Role.CELL_HEAD, "head"),))
    document = sample.document(
        Lang.EN, (Table((1.0, 1.0), (Row((head, head)),), (Row((Cell((long,)), head)),)),)
    )
    pages = _pages(document, fonts)
    assert sum(page.count("word") for page in pages) == 3000
    assert "end" in pages[-1]


def test_acts_number_from_page_two_and_guides_all(fonts: Path) -> None:
    act = _pages(sample.document(Lang.EN, sample.chapters(Lang.EN, 2, 10)), fonts)
    assert not act[0].startswith("1\n")
    assert act[1].startswith("2\n")
    guide = _pages(sample.guide(Lang.EN), fonts)
    assert [page.rstrip().split("\n")[-1] for page in guide] == [
        f"{n + 1} / {len(guide)}" for n in range(len(guide))
    ]
    assert all(page.startswith(sample.WORDS[Lang.EN]["title"]) for page in guide[1:])


def test_contents_name_the_pages(fonts: Path) -> None:
    pdf = write(sample.guide(Lang.RU), fonts)
    lines = [line for line in _texts(pdf.bytes)[0].split("\n") if line.startswith("Глава")]
    assert [int(line.split()[-1]) for line in lines] == [pdf.pages[f"act/chapter-{n}"] for n in range(1, 7)]


def test_contents_leave_out_notes_and_breaks(fonts: Path) -> None:
    inlines = (Run("one"), Footnote((Run("below"),)), Break(), Link((Run("two"),), anchor="a"))
    blocks = (Contents("list"), Heading(1, inlines, anchor="a"), sample.paragraph(Role.BODY, "z"))
    page = _pages(sample.document(Lang.EN, blocks), fonts)[0]
    assert re.search(r"^one two [. ]+1$", page, re.MULTILINE)
    assert page.count("below") == 1


def test_a_tab_reaches_the_right_margin(fonts: Path) -> None:
    pdf = write(sample.act(Lang.EN), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        words = [word for page in file.pages for word in page.extract_words() if word["text"] == "Ataýewa"]
    assert words[0]["x1"] == pytest.approx((210 - 10) * 72 / 25.4, abs=0.5)


def test_refuses_an_anchor_that_stands_twice(fonts: Path) -> None:
    document = sample.document(Lang.EN, (sample.paragraph(Role.BODY, "x", anchor="a"),) * 2)
    with pytest.raises(PdfError, match="anchor a stands twice"):
        write(document, fonts)


def test_refuses_a_glyph_that_the_font_lacks(fonts: Path) -> None:
    with pytest.raises(PdfError, match="font"):
        write(sample.document(Lang.EN, (sample.paragraph(Role.BODY, "服務"),)), fonts)


def test_refuses_a_picture_in_another_font(fonts: Path) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
        '<text y="20" font-family="Nowhere">x</text></svg>'
    )
    with pytest.raises(PdfError, match="the font Nowhere"):
        write(sample.document(Lang.EN, (Picture(svg, "x", 40),)), fonts)


def test_a_broken_template_value_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="tinos"):
        write(sample.document(Lang.EN, (sample.paragraph(Role.BODY, "x"),)), tmp_path)


def test_an_emblem_stands_above_the_issuer(fonts: Path) -> None:
    design = dataclasses.replace(sample.ACT, emblem=sample.EMBLEM)
    blocks = (sample.paragraph(Role.ISSUER, "x"), sample.paragraph(Role.TITLE, "y"))
    assert write(sample.document(Lang.EN, blocks, design), fonts).count == 1


def test_headings_never_skip(fonts: Path) -> None:
    headings = tuple(Heading(level, (Run(f"h{level}"),)) for level in (3, 1, 4, 2))
    assert write(sample.document(Lang.EN, headings), fonts).count == 1


@pytest.mark.parametrize("role", Role)
def test_every_role(role: Role, fonts: Path) -> None:
    tick = Field("t", FieldKind.TICK, "tick")
    blocks = (
        Heading(1, (Run("h"),)),
        Paragraph(role, (Run("words"), tick), Label("x", "%1)", 1), "a", keep_next=True),
        sample.paragraph(Role.BODY, "z"),
    )
    assert "words" in _pages(sample.document(Lang.EN, blocks), fonts)[0]


def _pages(document: Document, fonts: Path) -> list[str]:
    return _texts(write(document, fonts).bytes)


def _texts(pdf: bytes) -> list[str]:
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return [page.extract_text().replace("\u00a0", " ") for page in file.pages]
