"""What a procedure prints of its typed fields: papers of the steps, answers, terms, indicators."""

from __future__ import annotations

from functools import cache

import pytest

from draw.test_flow import assert_clean
from resminama.compose.document import Materials, compose
from resminama.compose.flow import flow_of
from resminama.compose.words import Scope, Words
from resminama.document.dump import dump
from resminama.document.tree import Cell, Table
from resminama.document.walk import blocks, plain
from resminama.draw.flow import flow_pages
from resminama.lang import Lang
from resminama.resolve import Resolver
from resminama.world import materials, prepare
from support.sample import sample

SOURCE = b"""schema: sop/1
id: sop-lost-papers
title: Standard operating procedure for replacing lost papers
legal_basis: [law-social-services]
definitions: [referral, consent]
purpose: The purpose of the procedure is to establish who helps a person whose papers are lost.
scope: The procedure applies to the bodies named in its steps.
trigger: the words of a person that papers are lost
received: [form-referral-answer]
total_time: {within: 5 working days, to: tell}
steps:
  - id: hear
    title: Hear the person
    performer: body-etrap-social-department
    within: 1 working day
    form: form-intake
    consent: form-consent
    do: Listens.
    next: ask
  - id: ask
    title: Ask the police
    performer: body-police
    within: 1 working day
    do: Looks for the papers.
    output: the written answer
    record: journal-requests
    next: found
  - id: found
    title: Papers found?
    performer: body-police
    within: at once
    ask: Are the papers found?
    answers:
      - id: all-found
        when: all of them
        next: tell
      - id: some-found
        when: some of them
        next: apply
      - id: none-found
        when: none of them
        next: apply
      - id: person-gone
        when: the person is gone
        next: end
  - id: apply
    title: Apply for new papers
    performer: body-etrap-social-department
    within: 1 working day
    input: [ask, form-referral-answer]
    form: form-application
    do: Applies for new papers.
    output: the application, to the police
    next: tell
  - id: tell
    title: Tell the person
    performer: body-etrap-social-department
    within: 1 working day
    input: []
    do: Tells the person where the papers are.
    next: end
escalation: []
indicators:
  - id: count-found
    text: share of papers found
    method: a count
    target: 90 % of people
    every: 3 months
  - id: count-care
    indicator: ind-respect
    method: a question
    target: 95 % of users
    every: 1 year
sharing: Only what is needed is shared.
staff_care: Staff may ask for advice at any time.
review: 1 year
"""
EXITS = (
    "All of them: step 5 / Some of them: step 4 / None of them: step 4"
    " / The person is gone: end of the procedure"
)
PAPERS = [
    "Filled in: intake form and written consent form",
    "On hand: intake form / Result: the written answer / Entered in: journal of requests",
    "On hand: the written answer",
    "On hand: the written answer and referral reply form / Filled in: application form"
    " / Result: the application, to the police",
    "–",
]
"""The consent is kept and not passed on; a form passed on says more than its result in words."""


@cache
def given() -> Materials:
    return materials(prepare(sample() | {"specs/sops/sop-lost-papers.yaml": SOURCE}, checked=False))


def tables(lang: Lang) -> list[Table]:
    document = compose("sop-lost-papers", lang, given()).document
    return [block for block in blocks(document) if isinstance(block, Table)]


def said(cell: Cell) -> str:
    return " / ".join(plain(part.inlines) for part in cell.paragraphs).replace("\N{NO-BREAK SPACE}", " ")


def column(table: Table, head: str) -> list[str]:
    at = [said(cell) for cell in table.head[0].cells].index(head)
    return [said(row.cells[at]) for row in table.rows]


def papers(table: Table) -> list[str]:
    return column(table, "Papers")


def test_a_step_has_before_it_what_it_says_or_what_the_step_before_gave() -> None:
    assert papers(tables(Lang.EN)[0]) == PAPERS


def test_the_extract_of_a_body_says_the_same() -> None:
    *_, department, police = tables(Lang.EN)
    assert papers(department) == [PAPERS[0], PAPERS[3], PAPERS[4]]
    assert papers(police) == PAPERS[1:3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (Lang.RU, "Заполняет: форму приема обращения и форму письменного согласия"),
        (Lang.RU, "Вносится в журнал обращений"),
        (Lang.TK, "Hasaba alynýan ýeri: ýüztutmalaryň žurnaly"),
    ],
)
def test_papers_stand_in_the_case_that_the_words_ask_for(lang: Lang, words: str) -> None:
    assert any(words in said(cell) for row in tables(lang)[0].rows for cell in row.cells)


def test_a_question_tells_each_answer_with_what_follows() -> None:
    assert column(tables(Lang.EN)[0], "Then")[2] == EXITS


@pytest.mark.parametrize("lang", Lang)
def test_the_chart_has_an_edge_for_each_answer(lang: Lang) -> None:
    materials = given()
    sop = materials.corpus.sops["sop-lost-papers"]
    resolver = Resolver(materials.corpus, materials.places, materials.statistics, materials.titles)
    flow = flow_of(sop, {}, Words(lang, resolver, Scope(str(sop.id))), materials.places)
    answers = [edge.label for edge in flow.edges if edge.source == "found"]

    assert answers == ["all of them", "some of them", "none of them", "the person is gone"]  # untranslated
    for drawing in flow_pages(flow):
        assert_clean(drawing)
        routes = [route for route in drawing.routes if route.source == "found"]
        labels = {" ".join(line.text for line in route.label) for route in routes}
        assert labels == set(answers)  # no word is cut


def test_indicators_stand_in_a_table_with_their_period() -> None:
    *_, table = [table for table in tables(Lang.EN) if said(table.head[0].cells[0]) == "Indicator"]
    assert [[said(cell) for cell in row.cells] for row in table.rows] == [
        ["Share of papers found", "A count", "90 % of people", "Every 3 months"],
        [
            "Share of users who confirm that they are treated with respect",
            "A question",
            "95 % of users",
            "Every year",
        ],
    ]


@pytest.mark.parametrize(
    ("lang", "terms"),
    [
        (Lang.EN, ("consent", "referral")),
        (Lang.RU, ("согласие", "направление")),
        (Lang.TK, ("razylyk", "ugratmak")),
    ],
)
def test_terms_are_defined_after_the_first_point(lang: Lang, terms: tuple[str, str]) -> None:
    lines = (
        dump(compose("sop-lost-papers", lang, given()).document)
        .replace("\N{NO-BREAK SPACE}", " ")
        .splitlines()
    )
    point = next(place for place, line in enumerate(lines) if line.startswith("point [2.]"))
    assert lines[point + 1].startswith(f"item [1)] {terms[0]} – ")
    assert lines[point + 2].startswith(f"item [2)] {terms[1]} – ")
