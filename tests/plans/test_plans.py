"""Plans, and what fills itself from them: reports, matrices; inventories and gap tables."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from resminama.check import section_over_limit
from resminama.compose.words import Scope, Words
from resminama.compute.stock import years_of
from resminama.document.tree import Paragraph, Picture, Section, Table
from resminama.draw.metrics import MM_PER_PT
from resminama.impact.edges import edges
from resminama.lang import Lang
from resminama.model.plan import Risk, RiskKind
from resminama.model.text import Text
from resminama.model.values import Open, Word
from resminama.outline.content import Cite
from resminama.outline.plandata import level_of, quarter
from resminama.outline.targets import baseline_proposed, targets_of
from resminama.survey.blanks import blanks
from resminama.survey.proposed_in_plans import of_plans
from resminama.survey.teller import Teller
from resminama.world import materials, prepare
from support.small import Small

SMALL = Small(Path(__file__).parent)
DOCUMENTS = ("gaps-help", "inventory-help", "note-help", "plan-help", "report-help", "risks")
CARD = "plan-help/ind-specialists"
FIGURES = "specs/figures/figures.yaml"


def test_the_small_workspace_loads_whole() -> None:
    assert [str(finding) for finding in SMALL.prepared.findings] == []
    assert set(DOCUMENTS) <= set(SMALL.given.outlines)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("key", DOCUMENTS)
def test_a_document_is_the_golden_one(key: str, lang: Lang) -> None:
    assert SMALL.shown(key, lang) == SMALL.golden(f"{key}-{lang}")


def test_measures_and_risks_stand_on_wide_pages_and_the_title_on_the_first() -> None:
    sections = SMALL.document("plan-help", Lang.EN).sections
    assert [section.landscape for section in sections] == [False, True, False, True, False]
    assert all(section.landscape for section in SMALL.document("risks", Lang.EN).sections)


def test_one_figure_changed_changes_the_plan_and_its_report() -> None:
    found = SMALL.files()
    found[FIGURES] = found[FIGURES].replace(b"value: 45", b"value: 60")
    changed = materials(prepare(found, checked=False))
    for lang in Lang:
        for key, was, now in (
            ("plan-help", "2024–2025: 90", "2024–2025: 120"),
            ("plan-help", "85*", "115*"),
            ("report-help", "| 90 |", "| 120 |"),
        ):
            before, after = SMALL.shown(key, lang), SMALL.shown(key, lang, changed)
            assert (was in before, now in before) == (True, False)
            assert (was in after, now in after) == (False, True)


def test_bars_show_the_values_of_figures_in_the_writing_of_the_language() -> None:
    drawn = _pictures("report-help", Lang.RU)[0]
    assert [words in drawn.svg for words in (">45<", ">90<", ">До<", ">Через год<")] == [True] * 4
    assert drawn.alt == "Диаграмма: Персонал, по полосе на каждое значение"


def test_the_trend_of_an_indicator_leaves_gaps_where_nothing_is_known() -> None:
    drawn = _pictures("report-help", Lang.EN)[1]
    assert drawn.alt == "Chart: number of specialists, by year"
    # reached: 45 in 2021 and 90 in 2022; targets: 85 proposed for 2022, 90 in 2024 and 2025, nothing for 2023
    assert [drawn.svg.count(f">{number}<") for number in ("90", "45", "85*")] == [3, 1, 1]
    assert ">Target (* drafting proposal)<" in drawn.svg


def test_a_year_is_printed_without_separators_and_a_number_with() -> None:
    assert _row("report-help", "Year of the count")[1] == "2020"


def test_neighbouring_years_of_one_target_stand_together() -> None:
    cells = _row("plan-help", "Targets", nth=1)
    assert cells[1].replace("\N{NO-BREAK SPACE}", " ") == "2022: 85*; 2023: to be set; 2024–2025: 90"


def test_a_card_says_why_targets_are_proposed_or_open_and_where_the_others_were_read() -> None:
    assert _row("plan-help", "Grounds of the targets")[1].split("\n") == [
        "* Drafting proposal: as many as there are posts",
        "To be set: the posts of that year are not known",
    ]
    assert _row("plan-help", "Source", nth=1)[1].split("\n") == [
        "Annual report of the Joint Programme for 2021",
        "Overview of the Joint Programme, 2022",
    ]


def test_a_table_with_proposals_has_a_note_under_it_and_no_other() -> None:
    shown = SMALL.shown("report-help", Lang.EN)
    assert "| 85* | 90 |" in shown
    assert shown.count("* Drafting proposal; its grounds stand on the card") == 1


def test_a_figure_in_the_arithmetic_of_a_target_leads_to_its_card() -> None:
    found = edges(SMALL.prepared.corpus, SMALL.given.outlines, None)
    told = [(edge.target, edge.carried) for edge in found if edge.user == CARD and edge.how == "targets"]
    assert told == [("specialists-before", True), ("specialists-next", True), ("specialists-next", True)]


def test_a_unit_of_a_plan_whose_title_has_no_cases_is_cited_by_itself_and_the_gap_is_told() -> None:
    words = Words(Lang.TK, SMALL.given.resolver(), Scope("report-help"))
    assert words.text_of(Cite("plan-help/measure-train")) == "ikinji tesim"
    assert [finding.code for finding in words.findings] == ["NAME001"]


def test_what_a_plan_proposes_stands_in_the_report_of_proposals() -> None:
    told = [
        tuple(cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row)
        for row in of_plans(Teller(SMALL.given, Lang.EN))
    ]
    assert told == [
        ("Plan of help", "2.1", "Train specialists", "quarter I of 2023 – quarter IV of 2025"),
        ("Plan of help", "2.1", "Number of specialists: as many as there are posts", "2022: 85"),
    ]


def test_what_is_to_be_set_says_whose_value_it_is_and_what_it_waits_for() -> None:
    corpus = SMALL.prepared.corpus
    plan = corpus.plans["plan-help"]
    told = [row[2] for table in blanks(Teller(SMALL.given, Lang.EN)).tables for row in table.rows]
    assert "Number of specialists: target – the posts of that year are not known" in told
    open_ = replace(plan.cards[0], baseline=replace(plan.cards[0].baseline, value=Open.TO_BE_SET))
    changed = replace(plan, cards=(open_, *plan.cards[1:]))
    given = replace(SMALL.given, corpus=replace(corpus, plans={"plan-help": changed}))
    told = [row[2] for table in blanks(Teller(given, Lang.EN)).tables for row in table.rows]
    assert "Rules in force: baseline" in told


def test_a_baseline_that_is_no_figure_is_proposed_where_the_card_has_no_source() -> None:
    card = next(card for card in SMALL.prepared.corpus.plans["plan-help"].cards if card.code == "1.1")
    statistics = SMALL.prepared.world.statistics
    assert not baseline_proposed(card, statistics)
    assert baseline_proposed(replace(card, source=None), statistics)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("7", "7"),
        ("specialists-before", "45"),
        ("previous + 5", "95"),  # what was reached in 2022 comes after the baseline
        ("round(previous / 4, 10)", "20"),
        ("to be set", None),
        ("soon", None),
    ],
)
def test_what_a_target_is_worked_out_to(written: str, number: str | None) -> None:
    card = next(card for card in SMALL.prepared.corpus.plans["plan-help"].cards if card.code == "2.1")
    target: Word | Open = Open.TO_BE_SET if written == "to be set" else Word(written)
    found = targets_of(replace(card, targets={"2023": target}), SMALL.prepared.world.statistics)[2023]
    assert (str(found.amount.shown()) if found.amount else None) == number
    assert found.proposed == (number is not None)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("2022", (2022,)),
        ("2022-2024", (2022, 2023, 2024)),
        ("soon", ()),
        ("2022-", ()),
        ("-2022", ()),
        ("", ()),
    ],
)
def test_years_of_a_stretch(words: str, years: tuple[int, ...]) -> None:
    assert years_of(words) == years


@pytest.mark.parametrize("words", ["2022-Q5", "2022-Q0", "2022", "Q1-2022", "2022-q1", ""])
def test_what_is_no_quarter(words: str) -> None:
    assert quarter(words) is None


@pytest.mark.parametrize(
    ("score", "level"), [((1, 1), "low"), ((2, 2), "low"), ((3, 2), "medium"), ((3, 3), "high")]
)
def test_levels_are_those_of_the_annual_report(score: tuple[int, int], level: str) -> None:
    words = Text("Money is short", ())
    risk = Risk(
        id=Word("risk"),
        kind=RiskKind.FIDUCIARY,
        text=words,
        likelihood=Word(str(score[0])),
        impact=Word(str(score[1])),
        answer=words,
        owners=(),
    )
    assert level_of(risk) == level


def test_the_page_that_limits_are_measured_on_is_that_of_the_design() -> None:
    design = SMALL.document("report-help", Lang.EN).design
    wide, high = 210 - design.left - design.right, 297 - design.top - design.bottom
    assert (wide, high) == section_over_limit.PAGE
    assert design.size * MM_PER_PT == pytest.approx(section_over_limit.SIZE)


def _pictures(key: str, lang: Lang) -> list[Picture]:
    sections = SMALL.document(key, lang).sections
    return [block for section in sections for block in section.blocks if isinstance(block, Picture)]


def _row(key: str, first: str, nth: int = 0) -> tuple[str, ...]:
    """Return the cells of the ``nth`` row of a document that begins with ``first``."""
    rows = [row for row in _rows(SMALL.document(key, Lang.EN).sections) if row[0] == first]
    return rows[nth]


def _rows(sections: tuple[Section, ...]) -> list[tuple[str, ...]]:
    tables = [block for section in sections for block in section.blocks if isinstance(block, Table)]
    return [
        tuple("\n".join(_words(p) for p in cell.paragraphs) for cell in row.cells)
        for table in tables
        for row in table.rows
    ]


def _words(paragraph: Paragraph) -> str:
    return "".join(getattr(inline, "text", "") for inline in paragraph.inlines)
