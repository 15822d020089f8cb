"""Formulas: exact, small, and safe against whatever is written in them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resminama.compute.amount import Amount, amount, half_up
from resminama.compute.formula import FormulaError, evaluate, names
from resminama.model.values import Word
from resminama.source import Span

KNOWN = {
    "population": Amount(Fraction(6031000)),
    "share-needing": Amount(Fraction(1, 100), percent=True),
    "caseload-year": Amount(Fraction(75)),
    "nobody": Amount(Fraction(0)),
}


@pytest.mark.parametrize(
    ("formula", "printed"),
    [
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 4 - 3", "3"),
        ("12 / 2 / 3", "2"),
        ("2 * (3 + (4 - 1))", "12"),
        ("-2 + 5", "3"),
        ("0.1 + 0.2", "0.3"),
        ("1 / 3", "0.33"),
        ("1 / 300", "0.0033"),
        ("population * share-needing / caseload-year", "804.13"),
        ("down(population * share-needing / caseload-year, 1)", "804"),
        ("up(population * share-needing / caseload-year, 1)", "805"),
        ("round(6300557, 10000)", "6300000"),
        ("round(6000 / population, 0.01 %)", "0.10"),
        ("round(5 / 2, 1)", "3"),
        ("round(-5 / 2, 1)", "-3"),
        ("6 % + 32 %", "38"),
        ("200 * 20 %", "40"),
    ],
)
def test_a_formula_gives(formula: str, printed: str) -> None:
    result = evaluate(formula, KNOWN)

    assert isinstance(result, Amount)
    assert str(result.shown()) == printed


@pytest.mark.parametrize(
    ("formula", "place"),
    [
        ("", ""),
        ("2 +", ""),
        ("2 3", "3"),
        ("(2 + 3", ""),
        ("2 + )", ")"),
        ("population ** 2", "*"),
        ("caseload-year / nobody", "nobody"),
        ("__import__('os')", "_"),
        ("round(2)", ")"),
        ("round(2, nobody)", "nobody"),
        ("men", "men"),
    ],
)
def test_what_cannot_be_read_says_where(formula: str, place: str) -> None:
    result = evaluate(formula, KNOWN)

    assert isinstance(result, FormulaError)
    assert formula[result.start : result.end] == place


@pytest.mark.parametrize("formula", ["(" * 5000, "-" * 400 + "1", "(" * 200 + "1" + ")" * 200])
def test_deep_nesting_is_an_error_not_a_crash(formula: str) -> None:
    assert isinstance(evaluate(formula, {}), FormulaError)


@pytest.mark.parametrize("formula", ["9" * 5000, " * ".join(["9" * 30] * 15)])
def test_a_number_without_end_is_an_error_not_a_crash(formula: str) -> None:
    assert isinstance(evaluate(formula, {}), FormulaError)


@given(st.text(alphabet="0123456789 +-*/(),.%abc-", max_size=40))
def test_any_text_gives_a_number_or_an_error_inside_it(formula: str) -> None:
    result = evaluate(formula, {"a": Amount(Fraction(3)), "b-c": Amount(Fraction(1, 7))})

    assert isinstance(result, Amount) or 0 <= result.start <= result.end <= len(formula)
    names(formula)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**6))
def test_signs_bind_as_in_arithmetic(a: int, b: int, c: int) -> None:
    result = evaluate(f"{a} - {b} * {a} / {c}", {})

    assert isinstance(result, Amount)
    assert result.exact == a - Fraction(b * a, c)


def test_names_are_the_ids_used() -> None:
    assert names("round(population * share-needing, 1) + population") == ("population", "share-needing")


def test_the_place_in_the_file_is_that_of_the_token() -> None:
    word = Word("people / zero", Span("f.yaml", 100, 113))

    assert FormulaError("", 9, 13).span(word) == Span("f.yaml", 109, 113)


def test_the_place_in_a_quoted_formula_is_the_whole_of_it() -> None:
    word = Word("people / zero", Span("f.yaml", 100, 115))

    assert FormulaError("", 9, 13).span(word) == word.span


@pytest.mark.parametrize(
    ("text", "exact"), [("807", "807"), ("0.01 %", "1/10000"), ("20%", "1/5"), ("1.10", "1.1")]
)
def test_a_number_is_read_exactly(text: str, exact: str) -> None:
    found = amount(text)

    assert found is not None
    assert found.exact == Fraction(exact)
    assert str(found.shown()) == text.rstrip("% ")


@pytest.mark.parametrize("text", ["1,241", "1 241", "١", "1e5", "", "%", "5 %%"])
def test_other_writings_are_no_numbers(text: str) -> None:
    assert amount(text) is None


@given(st.fractions(), st.integers(0, 6))
def test_rounding_is_to_the_nearest_and_halves_go_away_from_zero(value: Fraction, places: int) -> None:
    error = Fraction(half_up(value, places)) - value

    half = Fraction(1, 2 * 10**places)
    assert abs(error) <= half
    assert abs(error) < half or (error > 0) == (value > 0)


def test_rounding_is_exact_beyond_28_digits() -> None:
    assert half_up(Fraction(10**40 + 1), 0) == Decimal(10**40 + 1)
