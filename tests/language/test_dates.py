"""Dates as acts write them."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import SPACE, plain
from resminama import language
from resminama.language.values import DateForm, row

TK, RU, EN = language.get("tk"), language.get("ru"), language.get("en")
LAW_DAY = date(2021, 12, 18)

# The locative of all twelve months was read in acts.
ON_THE_FIRST = row(
    "ýanwarynda fewralynda martynda aprelinde maýynda iýunynda iýulynda awgustynda sentýabrynda "
    "oktýabrynda noýabrynda dekabrynda"
)


@pytest.mark.parametrize(("month", "word"), list(enumerate(ON_THE_FIRST, start=1)))
def test_turkmen_month_in_the_locative(month: int, word: str) -> None:
    assert TK.date(date(2021, month, 1), DateForm.LOCATIVE).endswith(word)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (DateForm.NOMINATIVE, "2021-nji ýylyň 18-nji dekabry"),
        (DateForm.GENITIVE, "2021-nji ýylyň 18-nji dekabrynyň"),
        (DateForm.DATIVE, "2021-nji ýylyň 18-nji dekabryna"),
        (DateForm.ACCUSATIVE, "2021-nji ýylyň 18-nji dekabryny"),
        (DateForm.LOCATIVE, "2021-nji ýylyň 18-nji dekabrynda"),
        (DateForm.ABLATIVE, "2021-nji ýylyň 18-nji dekabryndan"),
        (DateForm.DATED, "2021-nji ýylyň 18-nji dekabryndaky"),
        (DateForm.SHORT, "18.12.2021 ý."),
    ],
)
def test_turkmen_date(form: DateForm, text: str) -> None:
    assert plain(TK.date(LAW_DAY, form)) == text


@pytest.mark.parametrize(
    ("day", "form", "read"),
    [
        (date(2020, 4, 15), DateForm.LOCATIVE, "2020-nji ýylyň 15-nji aprelinde"),
        (date(2022, 7, 24), DateForm.NOMINATIVE, "2022-nji ýylyň 24-nji iýuly"),
        (date(2012, 4, 1), DateForm.ABLATIVE, "2012-nji ýylyň 1-nji aprelinden"),
        (date(2020, 10, 14), DateForm.LOCATIVE, "2020-nji ýylyň 14-nji oktýabrynda"),
        (date(2018, 6, 9), DateForm.SHORT, "09.06.2018 ý."),
    ],
)
def test_turkmen_date_as_read_in_acts(day: date, form: DateForm, read: str) -> None:
    assert plain(TK.date(day, form)) == read


def test_april_is_the_one_front_month() -> None:
    assert plain(TK.date(date(2020, 4, 15), DateForm.DATED)) == "2020-nji ýylyň 15-nji aprelindäki"


def test_russian_and_english_dates() -> None:
    assert plain(RU.date(LAW_DAY)) == "18 декабря 2021 года"
    assert plain(RU.date(LAW_DAY, DateForm.SHORT)) == "18.12.2021 г."
    assert plain(EN.date(LAW_DAY)) == "18 December 2021"
    assert EN.date(LAW_DAY, DateForm.SHORT) == "18.12.2021"


def test_numbers_of_a_date_keep_to_their_nouns() -> None:
    assert TK.date(LAW_DAY) == f"2021-nji{SPACE}ýylyň 18-nji{SPACE}dekabry"
    assert RU.date(LAW_DAY) == f"18{SPACE}декабря 2021{SPACE}года"
    assert EN.date(LAW_DAY) == f"18{SPACE}December 2021"
