"""Numbers as they are spoken and written."""

from __future__ import annotations

from decimal import Decimal

import babel.numbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.support import SPACE, plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.values import Gender, row

TK, RU, EN = language.get("tk"), language.get("ru"), language.get("en")

# Read in laws and orders: minjust.gov.tm, bp.gov.tm, turkmenistan.gov.tm, metbugat.gov.tm.
READ = row("""1-nji 5-nji 6-njy 7-nji 9-njy 10-njy 11-nji 15-nji 16-njy 18-nji 19-njy 20-nji 24-nji 26-njy
29-njy 30-njy 31-nji 33-nji 36-njy 40-njy 50-nji 51-nji 60-njy 62-nji 80-nji 89-njy 90-njy 96-njy 99-njy
100-nji 106-njy 109-njy 110-njy 119-njy 140-njy 177-nji 180-nji 186-njy 250-nji 460-njy 891-nji 1940-njy
1960-njy 2000-nji 2009-njy 2010-njy 2012-nji 2016-njy 2020-nji 2021-nji 2030-njy 14970-nji""")


@pytest.mark.parametrize("read", READ)
def test_turkmen_ordinal_as_read_in_acts(read: str) -> None:
    assert TK.ordinal(int(read.split("-")[0])) == read


def test_a_quarter_of_the_first_hundred_is_back() -> None:
    suffixes = [TK.ordinal(number).partition("-")[2] for number in range(1, 101)]

    assert suffixes.count("njy") == 25
    assert suffixes.count("nji") == 75


def test_zero_and_millions_are_back() -> None:
    assert TK.ordinal(0) == "0-njy"
    assert TK.ordinal(1_000_000) == "1000000-njy"
    assert TK.ordinal(3_000) == "3000-nji"


def last_spoken_is_back(number: int) -> bool:
    """Tell whether the last non-zero place is spoken with back vowels: alty, dokuz, on, otuz, kyrk …"""
    if number == 0 or number % 10**6 == 0:
        return True  # nol, million
    if number % 10:
        return number % 10 in {6, 9}
    return number // 10 % 10 in {1, 3, 4, 6, 9}  # a zero here leaves ýüz or müň, both front


@given(st.integers(0, 10**6))
def test_suffix_is_that_of_the_last_spoken_word(number: int) -> None:
    in_figures = TK.ordinal(number).partition("-")[2]

    assert in_figures == ("njy" if last_spoken_is_back(number) else "nji")
    assert TK.ordinal_word(number).endswith(in_figures)


@given(st.integers(0, 999_999), st.sampled_from(RU.cases), st.sampled_from(Gender))
def test_every_russian_cardinal_has_its_words(number: int, case: Case, gender: Gender) -> None:
    assert RU.cardinal_word(number, case, gender).replace(" ", "").isalpha()


@given(st.integers(1, 9999), st.sampled_from(RU.cases), st.sampled_from(Gender))
def test_every_russian_ordinal_ends_as_in_figures(number: int, case: Case, gender: Gender) -> None:
    ending = RU.ordinal(number, case, gender).partition("-")[2]

    assert RU.ordinal_word(number, case, gender).endswith(ending)


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "birinji"), (2, "ikinji"), (3, "üçünji"), (4, "dördünji"), (5, "bäşinji"), (6, "altynjy"),
        (7, "ýedinji"), (8, "sekizinji"), (9, "dokuzynjy"), (10, "onunjy"), (11, "on birinji"),
        (14, "on dördünji"), (20, "ýigriminji"), (25, "ýigrimi bäşinji"), (30, "otuzynjy"),
        (40, "kyrkynjy"), (50, "ellinji"), (60, "altmyşynjy"), (99, "togsan dokuzynjy"), (100, "ýüzünji"),
        (1000, "müňünji"),
    ],
)  # fmt: skip
def test_turkmen_ordinal_word(number: int, word: str) -> None:
    assert TK.ordinal_word(number) == word


@pytest.mark.parametrize(
    ("number", "case", "written"),
    [
        (75, Case.ABL, "75-den"), (5, Case.DAT, "5-e"), (10, Case.DAT, "10-a"), (2, Case.DAT, "2-ä"),
        (6, Case.ABL, "6-dan"), (6, Case.DAT, "6-a"), (2, Case.ABL, "2-den"), (2024, Case.ABL, "2024-den"),
        (15, Case.ACC, "15-i"), (20, Case.ACC, "20-ni"), (3, Case.GEN, "3-üň"), (18, Case.NOM, "18"),
    ],
)  # fmt: skip
def test_turkmen_figures_with_a_case(number: int, case: Case, written: str) -> None:
    assert TK.numeral(number, case) == written


@pytest.mark.parametrize(
    ("number", "case", "written"),
    [(5, Case.GEN, "5-njiniň"), (5, Case.DAT, "5-njä"), (5, Case.ACC, "5-njini"),
     (6, Case.GEN, "6-njynyň"), (6, Case.DAT, "6-nja"), (6, Case.ACC, "6-njyny")],
)  # fmt: skip
def test_turkmen_ordinal_used_as_a_noun(number: int, case: Case, written: str) -> None:
    assert TK.ordinal(number, case) == written


@pytest.mark.parametrize(
    ("number", "forms"),
    [
        (1, "первая первой первой первую первой первой"),
        (2, "вторая второй второй вторую второй второй"),
        (3, "третья третьей третьей третью третьей третьей"),
        (4, "четвертая четвертой четвертой четвертую четвертой четвертой"),
        (20, "двадцатая двадцатой двадцатой двадцатую двадцатой двадцатой"),
    ],
)
def test_russian_part_by_word(number: int, forms: str) -> None:
    words = [RU.ordinal_word(number, case, Gender.F) for case in RU.cases]

    assert words == forms.split()


def test_russian_indent_by_word() -> None:
    first = [RU.ordinal_word(1, case) for case in RU.cases]
    third = [RU.ordinal_word(3, case) for case in RU.cases]

    assert first == row("первый первого первому первый первым первом")
    assert third == row("третий третьего третьему третий третьим третьем")


@pytest.mark.parametrize(
    ("number", "word"),
    [(21, "двадцать первая"), (40, "сороковая"), (56, "пятьдесят шестая"), (88, "восемьдесят восьмая"),
     (90, "девяностая"), (100, "сотая"), (112, "сто двенадцатая"), (2000, "двухтысячная")],
)  # fmt: skip
def test_only_the_last_word_of_a_russian_ordinal_inflects(number: int, word: str) -> None:
    assert RU.ordinal_word(number, gender=Gender.F) == word


@pytest.mark.parametrize(
    ("number", "case", "gender", "written"),
    [(30, Case.NOM, Gender.M, "30-й"), (30, Case.GEN, Gender.M, "30-го"), (30, Case.DAT, Gender.M, "30-му"),
     (3, Case.NOM, Gender.F, "3-я"), (3, Case.GEN, Gender.F, "3-й"), (5, Case.ACC, Gender.F, "5-ю"),
     (7, Case.NOM, Gender.N, "7-е"), (2000, Case.NOM, Gender.PL, "2000-е"), (1, Case.INS, Gender.PL, "1-ми")],
)  # fmt: skip
def test_russian_ordinal_in_figures(number: int, case: Case, gender: Gender, written: str) -> None:
    assert RU.ordinal(number, case, gender) == written


@pytest.mark.parametrize(
    ("number", "genitive"),
    [(1, "одного"), (2, "двух"), (3, "трех"), (4, "четырех"), (5, "пяти"), (8, "восьми"), (10, "десяти"),
     (15, "пятнадцати"), (21, "двадцати одного"), (30, "тридцати"), (40, "сорока"), (50, "пятидесяти"),
     (75, "семидесяти пяти"), (90, "девяноста"), (100, "ста"), (365, "трехсот шестидесяти пяти"),
     (1241, "одной тысячи двухсот сорока одного"), (5000, "пяти тысяч"), (9999, "девяти тысяч девятисот "
      "девяноста девяти")],
)  # fmt: skip
def test_russian_cardinal_in_the_genitive(number: int, genitive: str) -> None:
    assert RU.cardinal_word(number, Case.GEN) == genitive


def test_every_word_of_a_russian_cardinal_inflects() -> None:
    assert RU.cardinal_word(578, Case.INS) == "пятьюстами семьюдесятью восемью"
    assert RU.cardinal_word(300, Case.DAT) == "тремстам"
    assert RU.cardinal_word(2, gender=Gender.F) == "две"
    assert RU.cardinal_word(2002, Case.NOM, Gender.F) == "две тысячи две"


@pytest.mark.parametrize(
    ("number", "word"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (30, "30th"), (112, "112th")]
)
def test_english_ordinal(number: int, word: str) -> None:
    assert EN.ordinal(number) == word


def test_english_words() -> None:
    assert EN.ordinal_word(3) == "third"
    assert EN.ordinal_word(21) == "twenty-first"
    assert EN.ordinal_word(30) == "thirtieth"
    assert EN.cardinal_word(10) == "ten"
    assert EN.cardinal_word(1241) == "one thousand two hundred and forty-one"


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("value", [0, 7, 1132, 1234567, Decimal("0.1"), Decimal("1234.5"), Decimal("-3.25")])
def test_numbers_are_those_of_the_unicode_locale_data(lang: Lang, value: int | Decimal) -> None:
    assert language.get(lang).number(value) == babel.numbers.format_decimal(value, locale=lang.value)


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_percent_is_that_of_the_unicode_locale_data(lang: Lang) -> None:
    assert language.get(lang).percent(15) == babel.numbers.format_percent(0.15, locale=lang.value)


def test_percent_keeps_its_decimals() -> None:
    assert TK.percent(Decimal("0.10")) == f"0,10{SPACE}%"
    assert EN.percent(15) == f"15{SPACE}%"


def test_sums_are_in_manat() -> None:
    assert plain(TK.amount(1234)) == "1 234 manat"
    assert plain(RU.amount(1)) == "1 манат"
    assert plain(RU.amount(1234)) == "1 234 маната"
    assert plain(RU.amount(25)) == "25 манатов"
    assert plain(RU.amount(Decimal("1234.5"))) == "1 234,50 маната"
    assert plain(EN.amount(Decimal("1234.50"))) == "1,234.50 manats"
    assert plain(EN.amount(Decimal("7.00"))) == "7 manats"
