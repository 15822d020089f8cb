"""Demand by ministry: six lines that add up to the printed total."""

from __future__ import annotations

from .sources import complaints, statistics

TABLE = """\
figures:
  - {id: centres, value: 6, unit: centre, source: seed 003}
demand:
  - id: posts
    title: Posts
    rows:
      - id: in-centres
        body: Ministry
        driver: fifteen in each centre
        value: 90
        formula: centres * 15
      - id: in-institutions
        body: Ministry
        driver: three in each of nine
        value: 27
    printed_total: 117
    source: seed 003
"""


def test_the_lines_are_the_printed_ones() -> None:
    table = statistics()[0].demand["demand-by-ministry"]

    assert [line.value for line in table.lines] == [807, 90, 27, 122, 59, 136]
    assert table.total == 1241
    assert table.difference == 0


def test_every_line_but_the_etraps_follows_from_its_driver() -> None:
    first, *others = statistics()[0].demand["demand-by-ministry"].lines

    assert first.computed is None  # 807 is kept as printed, see the figure
    assert all(line.computed == line.value for line in others)


def test_a_line_that_its_formula_does_not_give_is_found() -> None:
    assert ("FIG004", "centres * 15") in complaints(TABLE.replace("value: 90", "value: 91"))


def test_a_total_that_is_not_the_sum_is_found() -> None:
    assert complaints(TABLE.replace("117", "118")) == [("FIG004", "118")]


def test_a_line_with_an_unknown_figure_is_found() -> None:
    assert complaints(TABLE.replace("centres * 15", "center * 15")) == [("FIG001", "center")]
