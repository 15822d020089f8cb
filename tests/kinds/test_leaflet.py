"""A leaflet says what the standard says, and has one page."""

from __future__ import annotations

from resminama.compose.document import compose
from resminama.compose.lengths import over_length
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.world import materials, prepare

from .support import files, given, small

LEAFLET = "leaflet-home-help"
STANDARD = "specs/standards/standard-home-help.yaml"


def leaflet_where(standard: bytes, became: bytes) -> str:
    sources = files()
    assert sources[STANDARD].count(standard) == 1
    changed = prepare({**sources, STANDARD: sources[STANDARD].replace(standard, became)}, checked=False)
    return dump(compose(LEAFLET, Lang.EN, materials(changed)).document).replace("\N{NO-BREAK SPACE}", " ")


def test_a_time_limit_changed_in_the_standard_changes_in_the_words_and_in_the_passport() -> None:
    said = leaflet_where(b"within: 10 working days", b"within: 7 calendar days")

    assert "You get an answer within 7 (seven) calendar days." in said
    assert "row | Answer to the application | Within 7 (seven) calendar days |" in said


def test_a_service_without_an_end_has_no_row_for_its_length() -> None:
    said = leaflet_where(b"    lasts: up to 6 months\n", b"    within: 1 working day\n")

    assert "Length of the help" not in said


def test_a_complaint_that_nobody_answers_yet_has_no_row() -> None:
    said = leaflet_where(b"    answers: post-head\n", b"")

    assert "row | Complaint |" not in said
    assert "row | Appeal against a decision |" in said


def test_promises_are_the_first_person_words_of_the_standard_in_the_order_of_the_leaflet() -> None:
    said = leaflet_where(b"says: I choose my helper.", b"says: I choose who helps me.")

    assert "bullet I choose who helps me.\nbullet I am asked how I want to be helped.\n" in said


def test_two_pages_are_too_many_for_a_leaflet_and_not_for_a_guide() -> None:
    pages = {"en/leaflet-home-help": 1, "ru/leaflet-home-help": 1, "tk/leaflet-home-help": 1}
    assert list(over_length(given(), {**pages, "tk/guide-home-help": 40})) == []

    (found,) = over_length(given(), {**pages, "tk/leaflet-home-help": 2})

    assert (found.code, found.message) == ("GDE004", "'leaflet-home-help' has more than 1 page (tk: 2)")
    assert found.span == small().corpus.leaflets[LEAFLET].id.span
