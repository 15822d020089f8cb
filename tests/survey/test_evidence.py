"""What speaks for a wording, in the language of the question sheet."""

from __future__ import annotations

import re

import pytest

from resminama.lang import Lang
from resminama.survey.evidence import evidence
from resminama.survey.questions import asked_about
from resminama.survey.teller import Teller
from resminama.wording.groups import Asked
from resminama.wording.questions import Kind, Question
from resminama.world import materials, prepare
from support.sample import sample


@pytest.fixture(scope="module")
def tellers() -> dict[Lang, Teller]:
    given = materials(prepare(sample(), checked=False))
    return {lang: Teller(given, lang) for lang in Lang}


@pytest.mark.parametrize(
    ("kind", "noted", "russian", "turkmen"),
    [
        (Kind.TERM, "memory; high", "по памяти; уверенность высокая", "ýatdan; ynam ýokary"),
        (Kind.NAME, "", "источник не прочитан", "çeşme okalmady"),
        (
            Kind.NAME,
            "unicef.org/turkmenistan, press release of 4 October 2022",
            "unicef.org/turkmenistan, пресс-релиз, 4 октября 2022 года",
            "unicef.org/turkmenistan, metbugat habary, 2022-nji ýylyň 4-nji oktýabry",
        ),
        (
            Kind.NAME,
            "seed 002, section on the follow-up programme (English only)",
            "отчет об извлеченных уроках Совместной программы, 2022 год, "
            "прочитано только на английском языке",
            "Bilelikdäki maksatnamanyň alnan sapaklar hakynda hasabaty, 2022-nji ýyl, "
            "diňe iňlis dilinde okaldy",
        ),
        (
            Kind.TERM,
            "memory; The word sanaw, list, was seen.",
            "по памяти",
            "ýatdan; duş gelen görnüşi: «sanaw»",
        ),
        (Kind.TERM, "memory; For children under seven.", "по памяти", "ýatdan"),
        (Kind.TERM, "lss-tk", "lss-tk", "lss-tk"),
        (
            Kind.PHRASE,
            "the name of such a table",
            "в опубликованных текстах не найдено",
            "çap edilen tekstlerde tapylmady",
        ),
    ],
)
def test_evidence_is_told_in_the_language_of_the_sheet(
    tellers: dict[Lang, Teller], kind: Kind, noted: str, russian: str, turkmen: str
) -> None:
    told = {}
    for lang in (Lang.RU, Lang.TK):
        asked = Asked("x", "x", (Question(kind, "x", lang, "x", "x", (), noted),))
        told[lang] = "; ".join(evidence(asked, tellers[lang])).replace("\xa0", " ")
    assert told == {Lang.RU: russian, Lang.TK: turkmen}


@pytest.mark.parametrize("lang", list(Lang))
def test_no_question_is_without_evidence_nor_has_it_in_english_alone(
    tellers: dict[Lang, Teller], lang: Lang
) -> None:
    cells = ["; ".join(evidence(one, tellers[lang])) for one in asked_about(tellers[lang])]
    assert all(cells)
    if lang is not Lang.EN:
        assert [cell for cell in cells if re.search(r"\b(the|of|is|was|and|for)\b", cell)] == []
