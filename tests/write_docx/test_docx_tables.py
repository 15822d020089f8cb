"""Tables in Word: room for handwriting, white above the grid, short ones whole, lines as long as cells."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest

from resminama.document.tree import (
    Blank,
    Block,
    Cell,
    Contents,
    Document,
    Field,
    FieldKind,
    Heading,
    Inline,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.write.docx import write
from write_docx.samples import GUIDE, cells, meta, p


def test_rows_to_write_in_are_as_high_as_their_lines() -> None:
    one, three, tick = (_row(Field(name, kind, name, lines=lines)) for name, kind, lines in _FIELDS)
    assert _heights(one) == ["425"]
    assert _heights(three) == ["1275"]
    assert _heights(tick) == []


def test_a_line_is_no_longer_than_its_cell() -> None:
    field = Field("a", FieldKind.TEXT, "A", width=90)
    wide, narrow = (_xml(Table((1.0, share), (), (_row(field),))) for share in (9.0, 1 / 9))
    assert max(map(len, re.findall("_+", wide))) > 2 * max(map(len, re.findall("_+", narrow)))
    column = (210 - GUIDE.left - GUIDE.right) / 10 - 3
    assert max(map(len, re.findall("_+", narrow))) * 0.5 * GUIDE.table_size * 25.4 / 72 < column


def test_long_choices_are_a_line_each() -> None:
    long = _choice("by telephone or in electronic form", "from a neighbour or another person", "at home")
    assert _xml(Table((1.0, 1.0), (), (_row(long),))).count("<w:br/>") == 2
    assert "<w:br/>" not in _xml(Table((1.0, 1.0), (), (_row(_choice("yes", "no")),)))


@pytest.mark.parametrize("before", [p(Role.BODY, "The following:"), Contents("Contents", 1)])
def test_white_above_a_table(before: Block) -> None:
    table = Table((1.0, 1.0), (), (Row(cells("a", "b")),))
    assert "160" in _white_above(_xml(before, table))
    assert "160" not in re.findall(r'w:(?:after|line)="(\d+)"', _xml(before, p(Role.BODY, "No table.")))


def test_a_caption_has_the_white_of_its_own() -> None:
    table = Table((1.0, 1.0), (), (Row(cells("a", "b")),), (Run("Caption"),))
    assert 'w:after="160"' not in _xml(p(Role.BODY, "The following:"), table)


@pytest.mark.parametrize(
    ("caption", "rows", "kept"), [((Run("A card"),), 12, 11 * 2), ((), 3, 2 * 2), ((), 12, 0)]
)
def test_rows_of_a_short_table_keep_together(caption: tuple[Inline, ...], rows: int, kept: int) -> None:
    table = Table((1.0, 1.0), (), tuple(Row(cells("a", "b")) for _ in range(rows)), caption)
    assert _xml(table).split("<w:tbl>")[1].count("<w:keepNext/>") == kept


def test_a_short_paragraph_goes_to_the_next_page_with_its_table() -> None:
    table = Table((1.0, 1.0), (), (Row(cells("a", "b")),))
    assert "<w:keepNext/>" in _xml(p(Role.BODY, "The following:"), table).split("The following:")[0][-200:]
    assert _xml(p(Role.BODY, "long words " * 40), table).count("<w:keepNext/>") == 0


def test_a_table_that_ends_the_file_does_not_open_a_page_for_the_white_below_it() -> None:
    table = Table((1.0, 1.0), (), (Row(cells("a", "b")),))
    below = [
        re.findall(r'w:line="(\d+)"', part)[0]
        for part in _xml(table, p(Role.BODY, "."), table).split("</w:tbl>")[1:]
    ]
    assert below == ["160", "20"]


@pytest.mark.parametrize(("rows", "kept"), [(3, 2 * 2), (6, 0)])
def test_rows_beside_one_cell_are_on_its_page(rows: int, kept: int) -> None:
    (number,) = cells("1")
    first = Row((replace(number, rows=rows), *cells("Turkmen")))
    others = tuple(Row(cells("Russian")) for _ in range(rows - 1))
    table = Table((1.0, 4.0), (), (first, *others, *(Row(cells("2", "x" * 99)) for _ in range(9))))
    assert _xml(table).split("<w:tbl>")[1].count("<w:keepNext/>") == kept


def test_a_signature_stays_with_what_follows() -> None:
    table = Table((1.0, 1.0), (), (Row(cells("Minister", "name")),) * 2, borders=False, keep_next=True)
    signed, registered = _xml(table, p(Role.STAMP, "Registered")).split("<w:tbl>")[1].split("Registered")
    assert signed.count("<w:keepNext/>") == signed.count("<w:p>") - 1 == 5  # the cells and the white below
    assert "<w:keepNext/>" not in registered


def test_a_line_beside_text_is_as_long_as_in_the_text() -> None:
    line = Paragraph(Role.STAMP, (Blank(50),))
    (alone,) = re.findall("_+", _xml(line))
    (beside,) = re.findall("_+", _xml(Table((1.0,), (), (Row((Cell((line,)),)),), borders=False)))
    assert alone == beside


_FIELDS = (("one", FieldKind.TEXT, 1), ("three", FieldKind.TEXT, 3), ("tick", FieldKind.TICK, 1))


def _choice(*words: str) -> Field:
    return Field("how", FieldKind.CHOICE, "How", choices=tuple((word, word) for word in words))


def _row(field: Field) -> Row:
    return Row((*cells("Question"), Cell((Paragraph(Role.CELL, (field,)),))))


def _heights(row: Row) -> list[str]:
    return re.findall(r'<w:trHeight w:val="(\d+)" w:hRule="atLeast"/>', _xml(Table((1.0, 1.0), (), (row,))))


def _white_above(xml: str) -> list[str]:
    """Return the white under the paragraph before each table, in twentieths of a point."""
    before = [part.rpartition("<w:p>")[2] for part in xml.split("<w:tbl>")[:-1]]
    return [value for part in before for value in re.findall(r'w:(?:after|line)="(\d+)"', part)]


def _xml(*blocks: Block) -> str:
    title = Heading(1, (Run("Title"),))
    document = Document(Lang.EN, "Title", GUIDE, meta(), (Section((title, *blocks)),), ())
    with zipfile.ZipFile(io.BytesIO(write(document))) as file:
        return file.read("word/document.xml").decode()
