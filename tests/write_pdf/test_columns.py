"""Columns of tables: a word takes room from its neighbours rather than be divided."""

from __future__ import annotations

import pytest

from resminama.document.tree import Cell, Role, Row, Table
from resminama.draw.metrics import MM_PER_PT, width
from resminama.write.columns import PADDING, column_widths
from write_pdf import sample

SIZE, ROOM = 10.5, 180.0
LONG = "Подтверждение"


def _table(*rows: tuple[str, ...], shares: tuple[float, ...], head: tuple[str, ...] = ()) -> Table:
    heads = (Row(tuple(_cell(words, Role.CELL_HEAD) for words in head)),) if head else ()
    return Table(shares, heads, tuple(Row(tuple(map(_cell, row))) for row in rows))


def _cell(words: str, role: Role = Role.CELL) -> Cell:
    return Cell((sample.paragraph(role, words),))


def _needed(word: str, *, bold: bool = False) -> float:
    return width(word, SIZE * MM_PER_PT, bold=bold) + 2 * PADDING


def test_columns_in_which_every_word_has_room_stay_as_their_kind_has_them() -> None:
    table = _table(("one", "two"), (LONG, "four"), shares=(1.0, 2.0))
    assert column_widths(table, ROOM, SIZE) == [60.0, 120.0]


def test_a_column_takes_from_the_others_what_its_longest_word_lacks() -> None:
    table = _table(("a", "b", "c"), shares=(1.0, 4.0, 4.0), head=(LONG, "b", "c"))
    first, *others = column_widths(table, ROOM, SIZE)
    assert _needed(LONG, bold=True) <= first < _needed(LONG, bold=True) + 1
    assert others[0] == pytest.approx(others[1])
    assert sum((first, *others)) == pytest.approx(ROOM)


def test_no_column_gives_what_its_own_words_need() -> None:
    full = LONG * 3
    table = _table((LONG, full, "c"), shares=(0.7, 4.3, 2.0))
    first, second, _ = column_widths(table, ROOM, SIZE)
    assert first >= _needed(LONG)
    assert second >= _needed(full)


def test_a_column_keeps_most_of_its_room_even_if_its_cells_are_empty() -> None:
    table = _table((LONG * 4, "", ""), shares=(1.0, 1.0, 1.0))
    assert min(column_widths(table, ROOM, SIZE)) >= 0.6 * ROOM / 3


def test_where_not_all_can_have_enough_the_nearest_to_it_have() -> None:
    table = _table((LONG, LONG * 9, "c"), shares=(0.8, 4.0, 1.0))
    first, *_ = column_widths(table, ROOM, SIZE)
    assert first >= _needed(LONG)


def test_what_only_stands_side_by_side_stays_where_it_is() -> None:
    signature = Table((1.0, 9.0), (), (Row((_cell(LONG * 2), _cell("name"))),), borders=False)
    assert column_widths(signature, ROOM, SIZE) == [18.0, 162.0]
