"""The workforce forecast comes out as the source prints it, row by row."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resminama.compute.amount import half_up
from resminama.compute.stock import carry

from .sources import complaints, statistics, written

# seed 003, Calculation of social worker requirements; the columns are the ends of 2021 … 2030
PRINTED = {
    "opening": [45, 45, 176, 391, 563, 700, 810, 898, 968, 1025],
    "certified": [None, 140, 250, 250, None, None, None, None, None, None],
    "graduates": [None, None, None, None, 250, 250, 250, 250, 250, 250],
    "leavers": [None, -9, -35, -78, -113, -140, -162, -180, -194, -205],
    "closing": [45, 176, 391, 563, 700, 810, 898, 968, 1025, 1070],
}

MODEL = """\
figures: []
stocks:
  - id: staff
    title: Staff
    years: 2021-2023
    opening: 45
    opening_title: At the beginning
    intake:
      - id: certified
        title: Newly certified
        numbers: {2022: 140, 2023: 250}
    leavers:
      title: Leaving
      rate: 20 %
    closing_title: At the end
    printed: {2022: 176, 2023: 391}
    source: seed 003
"""


@pytest.mark.parametrize("row", PRINTED)
def test_every_row_is_the_printed_one(row: str) -> None:
    table = statistics()[0].stocks["workforce-forecast"]

    cells = {line.id: line.cells for line in table.rows}[row]

    assert table.years == tuple(range(2021, 2031))
    assert list(cells) == PRINTED[row]


def test_rows_stand_in_the_order_of_the_source() -> None:
    table = statistics()[0].stocks["workforce-forecast"]

    assert [row.id for row in table.rows] == list(PRINTED)


def test_only_2029_does_not_add_up_in_print() -> None:
    found = statistics()[0]

    assert found.stocks["workforce-forecast"].gaps == {2029: 1}  # 968 + 250 - 194 = 1,024, printed 1,025
    assert found.figures["sum-of-rows-2029"].value == 1024
    assert found.figures["workforce-forecast-2029"].value == 1025


def test_rounding_every_year_would_not_give_the_printed_stocks() -> None:
    stock, rounded = Decimal(45), []
    for intake in [140, 250, 250, 250, 250, 250, 250, 250, 250]:
        stock = half_up(Fraction(stock) * 4 / 5 + intake, 0)
        rounded.append(stock)

    assert rounded[-2:] == [1024, 1069]


def test_the_forecast_ends_171_short_of_the_demand() -> None:
    assert statistics()[0].figures["shortfall-2030"].value == 171


def test_a_printed_stock_that_does_not_come_out_is_found() -> None:
    assert complaints(MODEL.replace("2023: 391}", "2023: 390}")) == [("FIG004", "390")]


def test_printed_leavers_that_do_not_come_out_are_found() -> None:
    leaving = MODEL.replace("      rate: 20 %\n", "      rate: 20 %\n      printed: {2022: -9, 2023: -35}\n")
    assert complaints(leaving) == []
    assert complaints(leaving.replace("-35", "-36")) == [("FIG004", "-36")]
    assert complaints(leaving.replace("2022: -9", "2021: -9")) == [("FIG004", "-9")], (
        "nobody leaves in the first"
    )


def test_a_printed_year_outside_the_model_is_found() -> None:
    assert complaints(MODEL.replace("2022: 176,", "2031: 176,")) == [("FIG004", "176")]


@pytest.mark.parametrize("years", ["2021", "2022-2024", "22", "2023-2022", "2022-2023", "2022-9999"])
def test_an_intake_in_a_year_that_is_not_free_is_found(years: str) -> None:
    model = MODEL.replace("{2022: 140, 2023: 250}", f"{{2023: 250, {years}: 140}}")

    assert ("FIG005", "140") in complaints(model)


@pytest.mark.parametrize("years", ["soon", "2023-2021", "1000-9999"])
def test_years_that_are_no_range_are_found(years: str) -> None:
    assert complaints(MODEL.replace("2021-2023", years)) == [("FIG005", years)]


def test_an_unknown_rate_is_found_and_gives_no_table() -> None:
    found, findings, _ = written(MODEL.replace("20 %", "leaving-rate"))

    assert [finding.code for finding in findings] == ["FIG001"]
    assert found.stocks == {}


@given(
    st.integers(0, 5000),
    st.lists(st.integers(0, 2000), min_size=1, max_size=30),
    st.fractions(0, 1, max_denominator=100),
)
def test_a_printed_stock_is_never_more_than_half_a_person_from_the_exact_one(
    opening: int, intake: list[int], rate: Fraction
) -> None:
    exact = carry(Fraction(opening), [Fraction(people) for people in intake], rate)

    assert all(abs(Fraction(half_up(stock, 0)) - stock) <= Fraction(1, 2) for stock in exact)
    drift = sum((Fraction(half_up(stock, 0)) - stock for stock in exact), Fraction(0))
    assert abs(drift) <= Fraction(len(exact), 2)


@given(
    st.integers(0, 5000), st.lists(st.integers(0, 2000), max_size=30), st.fractions(0, 1, max_denominator=9)
)
def test_nobody_is_lost_on_the_way(opening: int, intake: list[int], rate: Fraction) -> None:
    exact = carry(Fraction(opening), [Fraction(people) for people in intake], rate)

    left = sum(rate * stock for stock in exact[:-1])
    assert exact[-1] == opening + sum(intake) - left
