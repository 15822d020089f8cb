"""The PDF of a redline: both texts are printed, and it is archivable and accessible like any other."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest

from compare.edits import Editor
from compare.test_redline_marks import SVG, document, point
from compare.test_redline_text import BY, ON
from family.conftest import Composed
from resminama.compare.redline import redline
from resminama.document.links import without_dangling_links
from resminama.document.tree import Picture
from resminama.lang import Lang
from resminama.write import pdf
from support.verapdf import VeraPdf

KEYS = ("statute-personal-assistant", "sop-personal-assistant", "form-consent", "note-demand-specialists")


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("lang", Lang)
def test_a_redline_conforms(
    key: str, lang: Lang, composed: Composed, verapdf: VeraPdf, tmp_path: Path
) -> None:
    old = composed(key, lang)
    new = without_dangling_links(Editor(6).edited(old, 20))
    path = tmp_path / "redline.pdf"
    path.write_bytes(pdf.write(redline(old, new, BY, ON)).bytes)
    assert verapdf.failures(path) == []


def printed(data: bytes) -> tuple[str, list[float]]:
    """Return the text of the first page, and the heights of the bars in its margin."""
    with pdfplumber.open(io.BytesIO(data)) as opened:
        page = opened.pages[0]
        bars = [shape["height"] for shape in page.rects if shape["x1"] < 20 * 72 / 25.4]
        return page.extract_text(), bars


def test_both_wordings_stand_in_it_with_a_bar_beside_them() -> None:
    old = document(point(1, "Решение принимается в течение трёх дней."), point(2, "Без изменений."))
    new = document(point(1, "Решение принимается в течение пяти дней."), point(2, "Без изменений."))
    text, bars = printed(pdf.write(redline(old, new, BY, ON)).bytes)
    assert "трёхпяти дней" in text
    assert len(bars) == 2  # one beside the deletion, one beside the insertion: together a line high
    assert all(14 < bar < 20 for bar in bars)


def test_a_change_over_two_pages_has_a_bar_on_both() -> None:
    old = document(point(1, "Слово."))
    new = document(point(1, "Слово."), point(2, "Новое слово. " * 600))
    data = pdf.write(redline(old, new, BY, ON)).bytes
    with pdfplumber.open(io.BytesIO(data)) as opened:
        bars = [[shape["height"] for shape in page.rects if shape["x1"] < 57] for page in opened.pages]
    assert len(bars) > 1
    assert all(max(found) > 100 for found in bars)


def test_nothing_changed_no_bars() -> None:
    same = document(point(1, "Слово."))
    assert printed(pdf.write(redline(same, same, BY, ON)).bytes)[1] == []


def test_a_picture_that_is_gone_is_crossed_out() -> None:
    old = document(point(1, "Схема:"), Picture(SVG, "Схема", 60))
    data = pdf.write(redline(old, document(point(1, "Схема:")), BY, ON)).bytes
    with pdfplumber.open(io.BytesIO(data)) as opened:
        diagonals = [line for line in opened.pages[0].lines if line["width"] > 100 and line["height"] > 100]
    assert len(diagonals) == 2
