"""Time limits and counted things."""

from __future__ import annotations

import pytest

from language.support import SPACE, plain
from resminama import language
from resminama.lang import Case
from resminama.language.russian.nouns import TIMES
from resminama.language.values import CountedNoun, MissingFormError, TimeUnit, Wording

DAY, WEEK, MONTH, YEAR = TimeUnit.WORKING_DAY, TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR
CALENDAR, HOUR, NOW = TimeUnit.CALENDAR_DAY, TimeUnit.HOUR, TimeUnit.AT_ONCE
WITHIN, PLAIN, EVERY, UP_TO = Wording.WITHIN, Wording.PLAIN, Wording.EVERY, Wording.UP_TO

DURATIONS = [
    (10, DAY, WITHIN, "10 (on) iş gününiň dowamynda", "в течение 10 (десяти) рабочих дней",
     "within 10 (ten) working days"),
    (1, DAY, WITHIN, "1 (bir) iş gününiň dowamynda", "в течение 1 (одного) рабочего дня",
     "within 1 (one) working day"),
    (21, DAY, WITHIN, "21 (ýigrimi bir) iş gününiň dowamynda", "в течение 21 (двадцати одного) рабочего дня",
     "within 21 (twenty-one) working days"),
    (30, CALENDAR, WITHIN, "30 (otuz) senenama gününiň dowamynda",
     "в течение 30 (тридцати) календарных дней", "within 30 (thirty) calendar days"),
    (24, HOUR, WITHIN, "24 (ýigrimi dört) sagadyň dowamynda", "в течение 24 (двадцати четырех) часов",
     "within 24 (twenty-four) hours"),
    (1, WEEK, WITHIN, "1 (bir) hepdäniň dowamynda", "в течение 1 (одной) недели", "within 1 (one) week"),
    (2, WEEK, WITHIN, "2 (iki) hepdäniň dowamynda", "в течение 2 (двух) недель", "within 2 (two) weeks"),
    (3, MONTH, WITHIN, "3 (üç) aýyň dowamynda", "в течение 3 (трех) месяцев", "within 3 (three) months"),
    (5, YEAR, Wording.FOR, "5 (bäş) ýylyň dowamynda", "в течение 5 (пяти) лет", "for 5 (five) years"),
    (5, DAY, Wording.NOT_LATER, "5 (bäş) iş gününden gijä galman", "не позднее 5 (пяти) рабочих дней",
     "not later than 5 (five) working days"),
    (10, DAY, Wording.BEFORE, "10 (on) iş güni öň", "за 10 (десять) рабочих дней",
     "10 (ten) working days before"),
    (1, WEEK, Wording.BEFORE, "1 (bir) hepde öň", "за 1 (одну) неделю", "1 (one) week before"),
    (10, DAY, PLAIN, "10 iş güni", "10 рабочих дней", "10 working days"),
    (2, DAY, PLAIN, "2 iş güni", "2 рабочих дня", "2 working days"),
    (21, DAY, PLAIN, "21 iş güni", "21 рабочий день", "21 working days"),
    (2, YEAR, PLAIN, "2 ýyl", "2 года", "2 years"),
    (12, MONTH, PLAIN, "12 aý", "12 месяцев", "12 months"),
    (3, MONTH, EVERY, "her 3 aýda bir gezek", "каждые 3 месяца", "every 3 months"),
    (1, MONTH, EVERY, "her aýda bir gezek", "каждый месяц", "every month"),
    (1, WEEK, EVERY, "her hepdede bir gezek", "каждую неделю", "every week"),
    (2, WEEK, EVERY, "her 2 hepdede bir gezek", "каждые 2 недели", "every 2 weeks"),
    (2, HOUR, UP_TO, "2 sagada çenli", "до 2 часов", "up to 2 hours"),
    (6, MONTH, UP_TO, "6 aýa çenli", "до 6 месяцев", "up to 6 months"),
    (0, NOW, WITHIN, "haýal etmän", "незамедлительно", "at once"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "unit", "wording", "tk", "ru", "en"), DURATIONS)
def test_time_limit(number: int, unit: TimeUnit, wording: Wording, tk: str, ru: str, en: str) -> None:
    worded = [plain(language.get(code).duration(number, unit, wording)) for code in ("tk", "ru", "en")]

    assert worded == [tk, ru, en]


def test_a_number_does_not_leave_its_unit() -> None:
    limit = language.get("tk").duration(10, DAY, WITHIN)

    assert limit == f"10{SPACE}(on) iş gününiň dowamynda"
    assert language.get("ru").duration(10, DAY, PLAIN) == f"10{SPACE}рабочих дней"


@pytest.mark.parametrize(
    ("number", "per", "up_to", "tk", "ru", "en"),
    [
        (3, WEEK, True, "hepdede 3 gezege çenli", "до 3 раз в неделю", "up to 3 times a week"),
        (1, WEEK, True, "hepdede 1 gezege çenli", "до 1 раза в неделю", "up to once a week"),
        (2, MONTH, False, "aýda 2 gezek", "2 раза в месяц", "twice a month"),
        (5, YEAR, False, "ýylda 5 gezek", "5 раз в год", "5 times a year"),
    ],
)
def test_how_often(number: int, per: TimeUnit, up_to: bool, tk: str, ru: str, en: str) -> None:
    worded = [plain(language.get(code).frequency(number, per, up_to)) for code in ("tk", "ru", "en")]

    assert worded == [tk, ru, en]


def test_how_often_in_several_units() -> None:
    worded = [plain(language.get(code).frequency(1, MONTH, units=3)) for code in ("tk", "ru", "en")]

    assert worded == ["3 (üç) aýda 1 gezek", "1 раз в 3 (три) месяца", "once in 3 (three) months"]


@pytest.mark.parametrize(
    ("number", "case", "text"),
    [
        (1, Case.NOM, "1 рабочий день"), (21, Case.NOM, "21 рабочий день"), (11, Case.NOM, "11 рабочих дней"),
        (21, Case.GEN, "21 рабочего дня"), (3, Case.GEN, "3 рабочих дней"), (4, Case.NOM, "4 рабочих дня"),
        (2, Case.DAT, "2 рабочим дням"), (112, Case.NOM, "112 рабочих дней"),
        (5, Case.INS, "5 рабочими днями"),
    ],
)  # fmt: skip
def test_russian_numeral_and_noun(number: int, case: Case, text: str) -> None:
    assert plain(language.get("ru").count(number, TIMES[DAY][1], case)) == text


def test_turkmen_noun_stays_singular_after_a_numeral() -> None:
    user = CountedNoun({Case.NOM: "peýdalanyjy", Case.DAT: "peýdalanyja"}, {Case.NOM: "peýdalanyjylar"})

    assert plain(language.get("tk").count(25, user)) == "25 peýdalanyjy"
    assert plain(language.get("tk").count(25, user, Case.DAT)) == "25 peýdalanyja"


def test_english_noun_is_plural_after_a_numeral() -> None:
    user = CountedNoun({Case.NOM: "user"}, {Case.NOM: "users"})

    assert plain(language.get("en").count(1, user)) == "1 user"
    assert plain(language.get("en").count(1132, user)) == "1,132 users"


def test_a_form_that_nobody_wrote_is_reported() -> None:
    user = CountedNoun({Case.NOM: "получатель"})

    with pytest.raises(MissingFormError, match="no gen form in ru"):
        language.get("ru").count(5, user)
