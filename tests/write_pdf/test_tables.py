"""Tables as readers want them: words whole, a choice a line, room to write, short ones undivided."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from resminama.document.tree import (
    Block,
    Cell,
    Field,
    FieldKind,
    Gap,
    Inline,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from resminama.draw.metrics import MM_PER_PT, width
from resminama.lang import Lang
from resminama.write.columns import PADDING
from resminama.write.pdf import write
from write_pdf import sample

WORDS = {
    Lang.TK: "Gullugyň utgaşdyryjysy maglumatlary hasaba alýar we habar berýär hem-de düşündirýär",
    Lang.RU: "Получатель подтверждает ознакомление с правилами предоставления социальной услуги",
    Lang.EN: "The coordinator registers information about the application and explains the procedure",
}
EM = sample.ACT.table_size * MM_PER_PT
LONG = "Deinstitutsionalizasiýalaşdyrylmagy"


def test_words_stay_whole_where_the_column_takes_them(fonts: Path) -> None:
    for lang, words in WORDS.items():
        for spare in (0.2, 2.0, 8.0):
            column = max(width(word, EM) for word in words.split()) + spare
            assert not _divided(_lines(_beside(words, column), fonts, lang))


@pytest.mark.parametrize("role", [Role.CELL, Role.CELL_HEAD])
def test_a_word_wider_than_its_column_is_divided(role: Role, fonts: Path) -> None:
    assert _divided(_lines(_beside(LONG, width(LONG, EM) - 1, role), fonts, Lang.TK))


def test_long_choices_stand_one_under_the_other(fonts: Path) -> None:
    long = ("by telephone or in electronic form", "from a neighbour or another person", "at home")
    found = _words(_form(_choice(*long)), fonts)
    assert len({round(found[word]["top"]) for word in ("by", "from", "at")}) == 3
    assert len({round(found[word]["x0"]) for word in ("by", "from", "at")}) == 1


def test_short_choices_stand_side_by_side(fonts: Path) -> None:
    found = _words(_form(_choice("yes", "no")), fonts)
    assert round(found["yes"]["top"]) == round(found["no"]["top"])


def test_a_long_answer_has_room_for_its_lines(fonts: Path) -> None:
    heights = []
    for lines in (1, 3):
        below = (*_form(Field("a", FieldKind.TEXT, "A", lines=lines)), sample.paragraph(Role.BODY, "below"))
        heights.append(_words(below, fonts)["below"]["top"])
    assert heights[1] - heights[0] == pytest.approx(2 * 7.4 * 72 / 25.4, rel=0.1)


@pytest.mark.parametrize(("caption", "pages"), [((Run("A card"),), {1}), ((), {0, 1})])
def test_a_short_table_with_a_caption_is_not_divided(
    caption: tuple[Inline, ...], pages: set[int], fonts: Path
) -> None:
    rows = tuple(Row((_cell(f"row{number}"), _cell("value"))) for number in range(12))
    pdf = write(sample.document(Lang.EN, (*_filler(35), Table((1.0, 2.0), (), rows, caption))), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        assert {n for n, page in enumerate(file.pages) if "row" in page.extract_text()} == pages


@pytest.mark.parametrize(("words", "page"), [("The following:", 1), ("long words " * 40, 0)])
def test_a_short_paragraph_goes_to_the_next_page_with_its_table(words: str, page: int, fonts: Path) -> None:
    high = Row((Cell(tuple(sample.paragraph(Role.CELL, "line") for _ in range(10))),))
    for filler in range(31, 37):
        blocks = (*_filler(filler), sample.paragraph(Role.BODY, words), Table((1.0,), (), (high,)))
        lead, row = _pages_of(blocks, words.split()[0], "line", fonts=fonts)
        if row == 1:
            assert lead == page
            return
    pytest.fail("no filling leaves the table to the second page")


@pytest.mark.parametrize("filler", range(30, 42))
def test_a_stamp_stands_on_the_page_of_the_signature_and_of_the_last_words(filler: int, fonts: Path) -> None:
    post = Row((Cell((sample.paragraph(Role.SIGNATURE, "Minister"),)), _cell("name")))
    signed = (Gap(2), Table((3.0, 2.0), (), (post,) * 2, borders=False, keep_next=True), Gap(2))
    last = Paragraph(Role.POINT, (Run("control"),), keep_next=True)
    blocks = (*_filler(filler), last, *signed, sample.paragraph(Role.STAMP, "registered"))
    assert len(set(_pages_of(blocks, "control", "Minister", "registered", fonts=fonts))) == 1


def _filler(count: int) -> tuple[Block, ...]:
    return tuple(sample.paragraph(Role.BODY, "filler") for _ in range(count))


def _pages_of(blocks: tuple[Block, ...], *words: str, fonts: Path) -> list[int]:
    """Return the page, from 0, on which each word stands first."""
    pdf = write(sample.document(Lang.EN, blocks), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        texts = [page.extract_text() for page in file.pages]
    return [next(number for number, text in enumerate(texts) if word in text) for word in words]


def _beside(words: str, room: float, role: Role = Role.CELL) -> tuple[Block, ...]:
    """Return a table with ``words`` in a column that has ``room`` millimetres for them, and none to spare."""
    column = room + 2 * PADDING
    rest = 210 - sample.ACT.left - sample.ACT.right - column
    first = Cell((sample.paragraph(role, words),))
    full = _cell("–" * int((rest - 2 * PADDING) / width("–", EM)))
    return (Table((column, rest), (), (Row((first, full)),)),)


def _divided(lines: list[str]) -> bool:
    """Tell whether any line ends in a hyphen that its word has not."""
    return any(line.endswith("\N{SOFT HYPHEN}") and not line.endswith("hem\N{SOFT HYPHEN}") for line in lines)


def _cell(words: str) -> Cell:
    return Cell((sample.paragraph(Role.CELL, words),))


def _choice(*words: str) -> Field:
    return Field("how", FieldKind.CHOICE, "How", choices=tuple((word, word) for word in words))


def _form(field: Field) -> tuple[Block, ...]:
    return (Table((2.2, 3.0), (), (Row((_cell("Question"), Cell((Paragraph(Role.CELL, (field,)),)))),)),)


def _lines(blocks: tuple[Block, ...], fonts: Path, lang: Lang) -> list[str]:
    pdf = write(sample.document(lang, blocks), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        page = file.pages[0]
        left = page.crop((0, 0, max(rect["x0"] for rect in page.lines + page.rects), page.height))
        return [line.rstrip("–").rstrip() for line in left.extract_text().split("\n")]


def _words(blocks: tuple[Block, ...], fonts: Path) -> dict[str, dict[str, Any]]:
    pdf = write(sample.document(Lang.EN, blocks), fonts)
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        return {word["text"]: word for word in file.pages[0].extract_words()}
