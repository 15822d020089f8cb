"""The last page of a document holds more than a line or two."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest

from resminama.document.fit import gathered
from resminama.document.tree import Block, Cell, Heading, PageBreak, Paragraph, Role, Row, Run, Table
from resminama.lang import Lang
from resminama.write.pdf import write
from write_pdf import sample

LONG = "Every word of this point has been read by two persons. " * 8


def _point(words: str, role: Role = Role.POINT) -> Paragraph:
    return sample.paragraph(role, words)


def _kept(*blocks: Block) -> list[bool]:
    return [isinstance(block, (Paragraph, Table)) and block.keep_next for block in gathered(blocks)]


def test_short_points_at_the_end_stay_with_the_one_before_them() -> None:
    assert _kept(_point(LONG), _point("a"), _point("b"), _point("c")) == [True, True, True, False]


def test_a_long_point_at_the_end_stands_where_it_falls() -> None:
    assert _kept(_point("a"), _point(LONG)) == [False, False]


def test_what_stands_before_a_page_break_ends_its_page() -> None:
    assert _kept(_point(LONG), _point("a"), PageBreak(), _point(LONG)) == [True, False, False, False]


def test_a_short_table_before_the_last_line_goes_along_with_it(fonts: Path) -> None:
    rows = tuple(Row((Cell((sample.paragraph(Role.CELL, f"row{place}"),)),)) for place in range(8))
    for filler in range(24, 34):
        before = tuple(_point("filler") for _ in range(filler))
        blocks: tuple[Block, ...] = (*before, _point("Lead:"), Table((1.0,), (), rows), _point("last of all"))
        pdf = write(sample.document(Lang.EN, blocks), fonts)
        with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
            texts = [page.extract_text() for page in file.pages]
        assert "row0" in texts[-1]


def test_a_heading_is_not_held_by_what_is_above_it() -> None:
    heading = Heading(1, (Run("Final provisions"),))
    assert _kept(_point(LONG), heading, _point("a")) == [False, False, False]


@pytest.mark.parametrize("role", [Role.POINT, Role.BULLET])
@pytest.mark.parametrize("filler", range(36, 42))
def test_the_last_of_them_is_never_alone_on_its_page(role: Role, filler: int, fonts: Path) -> None:
    before = tuple(_point("filler") for _ in range(filler))
    last = tuple(_point(f"{word} of all", role) for word in ("second", "first", "last"))
    pdf = write(sample.document(Lang.EN, (*before, _point("Lead:"), *last)), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        texts = [page.extract_text() for page in file.pages]
    assert "first of all" in texts[-1]
