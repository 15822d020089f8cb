"""Type metrics, charts, PNG twins, and pictures inside a document."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st

from draw import flows
from resminama.document.tree import Picture, Role
from resminama.draw import chart, flow, twin
from resminama.draw.fonts import FONTS
from resminama.draw.metrics import MM_PER_PT, width, wrapped
from resminama.draw.twin import png
from resminama.lang import Lang
from resminama.write.pdf import write
from support.verapdf import VeraPdf, verapdf
from write_pdf import sample

__all__ = ["verapdf"]

YEARS = ("2024", "2025", "2026")
ONE = chart.Series("Durmuş işgärleri", (45.0, 120.0, 310.0), ("45", "120", "310"))
OTHER = chart.Series("Gerek & zerur", (800.0, None, -5.5), ("800", "", "−5,5"))


def test_widths_are_those_of_the_page() -> None:
    words = "Türkmenistanyň Закон № 5 «ýž» – ½"
    pdf = write(sample.document(Lang.EN, (sample.paragraph(Role.CENTRED, words),))).bytes
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        chars = file.pages[0].chars
    set_wide = max(char["x1"] for char in chars) - min(char["x0"] for char in chars)
    assert set_wide == pytest.approx(width(words, 14 * MM_PER_PT) / MM_PER_PT, rel=0.02)


@given(st.text("абвгожýň -", min_size=1, max_size=80), st.floats(6, 60))
def test_lines_fit_and_lose_nothing(text: str, room: float) -> None:
    lines = wrapped(text, room, 3.0)
    assert all(width(line, 3.0) <= room for line in lines)
    letters = "".join(text.split()).replace("-", "")
    assert "".join(lines).replace("-", "").replace(" ", "") == letters


@pytest.mark.parametrize("kind", chart.ChartKind)
def test_charts_write_every_value(kind: chart.ChartKind) -> None:
    picture = chart.svg(chart.Chart(kind, YEARS, (ONE, OTHER), "müň adam"), "a & b", Lang.TK)
    root = ElementTree.fromstring(picture)
    words = ["".join(element.itertext()) for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {*YEARS, *ONE.labels, "800", "−5,5", ONE.name, OTHER.name, "müň adam"} <= set(words)
    assert root.get("aria-label") == "a & b"


def test_charts_refuse_a_series_of_another_length() -> None:
    with pytest.raises(ValueError, match="one label a year"):
        chart.Chart(chart.ChartKind.BAR, YEARS[:2], (ONE,))


def test_twin_is_as_large_as_asked_and_always_the_same() -> None:
    picture = chart.svg(chart.Chart(chart.ChartKind.LINE, YEARS, (ONE,)), "x", Lang.EN, 160, 80)
    image = png(picture, 160.0)
    assert struct.unpack(">II", image[16:24]) == (1008, 504)

    # past the memory of this process, and among others
    bar = chart.svg(chart.Chart(chart.ChartKind.BAR, YEARS, (OTHER,)), "x", Lang.RU, 160, 80)
    assert [*twin._made([(picture, 160.0)], 160, FONTS)] == [image]
    assert [*twin._made([(bar, 90.0), (picture, 160.0)], 160, FONTS)][1] == image


@pytest.mark.parametrize(
    ("paint", "samples"),
    [
        ('fill="#8c8c8c"', (140,)),
        ('fill="#808080" stroke="none"', (128,)),
        ('fill="#1f4e79"', (31, 78, 121)),
        ('fill="red"', (255, 0, 0)),
        ("fill='#00ff00'", (0, 255, 0)),
        ('style="fill:blue"', (0, 0, 255)),
    ],
)
def test_twin_is_grey_unless_the_picture_has_a_colour(paint: str, samples: tuple[int, ...]) -> None:
    square = f'<rect width="9" height="9" {paint}/>'
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{square}</svg>'
    image = png(picture, 9.0)

    assert image[25] == (0 if len(samples) == 1 else 2)  # the kind of colour in the first chunk
    at = image.index(b"IDAT")
    rows = zlib.decompress(image[at + 4 : at + 4 + int.from_bytes(image[at - 4 : at])])
    across = struct.unpack(">I", image[16:20])[0]
    row = rows[len(rows) // across * (across // 2) :][1:]  # as many rows as columns
    middle = across // 2 * len(samples)
    assert tuple(row[middle : middle + len(samples)]) == samples


def test_twin_refuses_what_is_no_picture() -> None:
    with pytest.raises(ValueError, match="picture"):
        png("<svg", 10.0)


@pytest.mark.parametrize("lang", Lang)
def test_pictures_conform_in_a_document(lang: Lang, verapdf: VeraPdf, tmp_path: Path) -> None:
    pages = [flow.svg(page, "alt", lang) for page in flow.flow_pages(flows.intake(lang), 150)]
    charts = [chart.svg(chart.Chart(kind, YEARS, (ONE, OTHER), "x"), "alt", lang) for kind in chart.ChartKind]
    blocks = tuple(Picture(picture, "alt", 250, sample.text("caption")) for picture in (*pages, *charts))
    path = tmp_path / "pictures.pdf"
    path.write_bytes(write(sample.document(lang, (), landscape=blocks)).bytes)
    assert verapdf.failures(path) == []
    with pdfplumber.open(path) as file:
        names = {char["fontname"].split("+")[1].split("-")[0] for page in file.pages for char in page.chars}
    assert names == {"Tinos"}
