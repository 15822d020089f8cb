"""Briefing notes: amounts are worked out, the recommended option has one number, silence is said."""

from __future__ import annotations

import re

import pytest

from resminama.compose.document import Materials
from resminama.lang import Lang
from resminama.survey.blanks import blanks
from resminama.survey.duties import duties
from resminama.survey.teller import Teller
from resminama.world import materials, prepare

from .test_plans import FIGURES, SMALL

OPEN = "‹to-be-set:to be set›"
NOTE = "specs/notes/note-help.yaml"
PRICE = b"""
  - id: cost-of-post
    title: Cost of a post
    unit: manat
    value: 1000
    source: seed 001, section I
  - id: cost-of-training
    title: Cost of the training
    unit: manat
    value: 500
    source: seed 001, section I
charts:"""


def _changed(note: bytes, figures: bytes | None = None) -> Materials:
    found = SMALL.files()
    found[NOTE] = note
    found[FIGURES] = figures or found[FIGURES]
    return materials(prepare(found, checked=False))


def _priced(note: bytes) -> Materials:
    figures = SMALL.files()[FIGURES].replace(b"\ncharts:", PRICE)
    posts = note.replace(b"unit_cost: to be set", b"unit_cost: cost-of-post")
    paid = posts.replace(b"amounts:\n        2023: to be set", b"amounts:\n        2023: cost-of-training")
    return _changed(paid, figures)


def _rows(lang: Lang, given: Materials, *heads: str) -> list[str]:
    lines = SMALL.shown("note-help", lang, given).splitlines()
    return [line for line in lines if line.startswith(tuple(f"row | {head}" for head in heads))]


def test_amounts_are_units_times_their_cost_and_the_total_is_that_of_the_recommended_option() -> None:
    assert _rows(Lang.EN, _priced(SMALL.files()[NOTE]), "Posts", "Training", "Total") == [
        "row | Posts (option 1) | Number ¶ Manat | 45 ¶ 45,000 | 45 ¶ 45,000 |",
        f"row | Posts (option 2) | Number ¶ Manat | 90 ¶ 90,000 | {OPEN} ¶ {OPEN} |",
        "row | Training | Manat | 500 | – |",
        f"row | Total of option 2 | Manat | 90,500 | {OPEN} |",
    ]


def test_another_option_recommended_is_another_number_and_another_total() -> None:
    note = SMALL.files()[NOTE].replace(b"option: double\n  text: Help", b"option: keep\n  text: Help")
    shown = SMALL.shown("note-help", Lang.RU, _priced(note))
    assert "heading1 Рекомендация: вариант 1" in shown
    assert "Вариант 1 (рекомендуется) | Вариант 2 |" in shown
    assert "row | Всего, вариант 1 | Манат | 45 500 | 45 000 |" in shown


def test_one_figure_changed_changes_the_options_and_the_amounts() -> None:
    figures = SMALL.files()[FIGURES].replace(b"value: 45", b"value: 60")
    shown = SMALL.shown("note-help", Lang.EN, _changed(SMALL.files()[NOTE], figures))
    assert "row | What is done | 60 posts | 120 posts |" in shown
    assert f"row | Posts (option 2) | Number ¶ Manat | 120 ¶ {OPEN} | {OPEN} ¶ {OPEN} |" in shown


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (Lang.EN, "None; the note informs"),
        (Lang.RU, "Не запрашивается; записка представляется для сведения"),
        (Lang.TK, "Soralmaýar; hat maglumat üçin berilýär"),
    ],
)
def test_a_note_without_a_decision_says_so(lang: Lang, said: str) -> None:
    note = re.sub(rb"(?s)decision: [^\n]*\n|options:.*(?=steps:)", b"", SMALL.files()[NOTE])
    shown = SMALL.shown("note-help", lang, _changed(note))
    assert said in shown
    assert "Option" not in shown


@pytest.mark.parametrize(
    ("lang", "row"),
    [
        (Lang.EN, "row | Date | 12 May 2022 |"),
        (Lang.RU, "row | Дата | 12 мая 2022 года |"),
        (Lang.TK, "row | Senesi | 2022-nji ýylyň 12-nji maýy |"),
    ],
)
def test_the_day_of_a_note_is_worded_as_in_acts(lang: Lang, row: str) -> None:
    dated = SMALL.files()[NOTE].replace(b"\ndecision:", b"\ndate: 2022-05-12\ndecision:")
    assert row in SMALL.shown("note-help", lang, _changed(dated)).splitlines()


def test_what_is_to_be_set_is_listed_by_year() -> None:
    to_be_set = blanks(Teller(SMALL.given, Lang.RU)).tables[0]
    rows = [row for row in to_be_set.rows if row[0] == "Должности для помощи"]
    assert [(row[2], row[3]) for row in rows if "Должности" in row[2] or row[2] == "Обучение"] == [
        ("Должности", "стоимость единицы"),
        ("Должности", "единиц в год: 2024"),
        ("Должности", "стоимость единицы"),
        ("Обучение", "сумма по годам: 2023"),
    ]


def test_a_next_step_is_a_duty_of_those_who_take_it_with_its_quarter() -> None:
    _, bodies = duties(Teller(SMALL.given, Lang.TK)).tables
    steps = [row for row in bodies.rows if row[1] == "Kömek üçin wezipeler"]
    assert [(row[0], row[3], row[4]) for row in steps] == [
        ("Ministrlik", "Wezipäniň çykdajysyny ylalaşmak", "2022-nji ýylyň IV çärýegi"),
        ("Mekdep", "Wezipäniň çykdajysyny ylalaşmak", "2022-nji ýylyň IV çärýegi"),
    ]
