"""The figures of the workspace: what the sources say, what is followed, and planted defects."""

from __future__ import annotations

from decimal import Decimal

import pytest

from resminama.findings import Severity

from .sources import complaints, statistics, workspace, written


def test_the_sources_load_and_work_out_without_errors() -> None:
    assert workspace()[1] == ()
    assert [finding.message for finding in statistics()[1] if finding.severity is not Severity.NOTE] == []


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("population", "6031000"),
        ("caseload-year", "75"),
        ("share-needing", "1"),
        ("posts-etraps", "807"),
        ("posts-etraps-low", "804"),
        ("posts-etraps-high", "805"),
        ("population-per-etrap-post", "7476"),
        ("population-per-etrap-post-caseload", "7500"),
        ("population-behind-etrap-posts", "6033132"),
        ("demand-by-ministry-total", "1241"),
        ("population-per-post-2030", "5077"),
        ("population-2030-implied", "6300000"),
        ("coverage-before", "0.1"),
        ("people-assessed", "4897"),
        ("households-assessed", "1132"),
        ("age-of-majority", "18"),
    ],
)
def test_a_figure_is_printed_as(figure: str, value: str) -> None:
    assert str(statistics()[0].figures[figure].value) == value


def test_the_stated_inputs_give_804_to_805_posts_against_807_printed() -> None:
    posts = statistics()[0].figures["posts-etraps"]

    assert [(str(reading.value), reading.followed) for reading in posts.readings] == [
        ("807", True),
        ("840", False),
        ("804.13", False),  # 6,031,000 x 1 % / 75
    ]
    assert posts.differs


def test_the_inventory_confirms_a_tenth_of_a_percent() -> None:
    coverage = statistics()[0].figures["coverage-before"]

    readings = [(str(reading.value), reading.percent, reading.followed) for reading in coverage.readings]
    assert readings == [("0.1", True, True), ("0.01", True, False), ("0.10", True, False)]


def test_every_disagreement_has_a_reason() -> None:
    differing = [figure for figure in statistics()[0].figures.values() if figure.differs]

    assert len(differing) >= 10
    assert all(figure.because for figure in differing)


def test_every_source_of_a_figure_has_been_read() -> None:
    assert [finding.message for finding in statistics()[1] if finding.severity is Severity.NOTE] == []


POSTS = """\
figures:
  - id: people
    value: 6031000
    unit: person
    source: seed 003
  - id: posts
    unit: post
    formula: people / 75
    printed: 807
    source: seed 003
    because: The inputs are rounded.
"""


def test_a_declared_difference_is_no_finding_and_prints_what_the_formula_gives() -> None:
    found, findings, _ = written(POSTS)

    assert findings == ()
    assert str(found.figures["posts"].value) == "80413.33"


def test_a_printed_value_that_does_not_come_out_is_found() -> None:
    silent = POSTS.replace("    because: The inputs are rounded.\n", "")

    assert complaints(silent) == [("FIG004", "people / 75")]


def test_a_statistic_without_source_is_found() -> None:
    assert complaints(POSTS.replace("    source: seed 003\n", "", 1)) == [("FIG002", "6031000")]


def test_an_unknown_figure_in_a_formula_is_found_where_it_stands() -> None:
    assert complaints(POSTS.replace("people / 75", "people / caseload")) == [("FIG001", "caseload")]


def test_a_near_id_is_offered() -> None:
    _, findings, _ = written(POSTS.replace("people / 75", "peopel / 75"))

    assert [finding.hint for finding in findings] == ["did you mean 'people'?"]


def test_a_minus_without_blanks_is_explained() -> None:
    _, findings, _ = written(POSTS.replace("people / 75", "people-people"))

    assert [(finding.code, finding.hint) for finding in findings] == [
        ("FIG001", "a minus sign stands between blanks")
    ]


def test_a_figure_without_any_value_is_found() -> None:
    codes = [code for code, _ in complaints("figures:\n  - {id: people, unit: person}\n")]

    assert codes == ["FIG001"]


@pytest.mark.parametrize("number", ["6,031,000", "about 6000", "6.031.000", "1/6"])
def test_what_is_not_a_number_is_found(number: str) -> None:
    assert ("FIG005", number) in complaints(POSTS.replace("value: 6031000", f"value: {number}"))


def test_a_bad_formula_is_found_where_it_breaks() -> None:
    assert complaints(POSTS.replace("people / 75", "people / (75 - 75)")) == [("FIG005", "(")]


def test_what_depends_on_a_bad_figure_has_no_finding_of_its_own() -> None:
    found, findings, _ = written(POSTS.replace("value: 6031000", "value: many"))

    assert [finding.code for finding in findings] == ["FIG005"]
    assert "people" not in found.figures
    assert str(found.figures["posts"].value) == "807"  # what the source prints is still known


CIRCLE = """\
figures:
  - {id: a, unit: post, formula: b + 1}
  - {id: b, unit: post, formula: a - 1}
  - {id: c, unit: post, value: 3, source: seed 003}
"""


def test_figures_that_need_one_another_are_found_and_the_rest_stands() -> None:
    found, findings, _ = written(CIRCLE)

    assert [finding.code for finding in findings] == ["FIG005"]
    assert list(found.figures) == ["c"]


READINGS = """\
figures:
  - id: coverage
    unit: share of the population
    readings:
      - {value: 0.1 %, source: "seed 001, section I.2"}
      - {value: 0.01 %, source: seed 003}
    follow: seed 001
    because: The inventory confirms it.
"""


def test_the_source_followed_is_named_by_its_document() -> None:
    found, findings, _ = written(READINGS)

    assert findings == ()
    coverage = found.figures["coverage"]
    assert (coverage.value, coverage.percent, coverage.source) == (
        Decimal("0.1"),
        True,
        "seed 001, section I.2",
    )


@pytest.mark.parametrize("missing", ["    follow: seed 001\n", "    because: The inventory confirms it.\n"])
def test_readings_that_differ_without_choice_or_reason_are_found(missing: str) -> None:
    codes = [code for code, _ in complaints(READINGS.replace(missing, ""))]

    assert codes == ["FIG003"]


def test_following_a_source_that_says_nothing_is_found() -> None:
    assert complaints(READINGS.replace("follow: seed 001", "follow: seed 002")) == [("FIG003", "seed 002")]


def test_following_a_document_that_says_two_things_is_found() -> None:
    both = READINGS.replace("source: seed 003", 'source: "seed 001, Annex 1"')

    assert complaints(both) == [("FIG003", "seed 001")]


def test_readings_that_agree_need_no_choice() -> None:
    same = READINGS.replace("0.01 %", "0.10 %").replace("    follow: seed 001\n", "")

    found, findings, _ = written(same.replace("    because: The inventory confirms it.\n", ""))

    assert findings == ()
    assert not found.figures["coverage"].differs


def test_a_name_that_a_model_gives_is_taken() -> None:
    clash = """\
figures:
  - {id: posts-total, value: 5, unit: post, source: seed 003}
demand:
  - id: posts
    title: Posts
    rows: []
    printed_total: 0
    source: seed 003
"""
    assert complaints(clash) == [("FIG003", "posts")]
