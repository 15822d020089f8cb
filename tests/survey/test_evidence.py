"""What speaks for a wording, in the language of the question sheet."""

from __future__ import annotations

import re
from typing import Any

import pytest

from resminama.lang import Lang
from resminama.model.concept import Designation
from resminama.model.values import Word
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


@pytest.mark.parametrize(
    ("word", "russian", "turkmen"),
    [
        (
            {"evidence": Word("memory"), "confidence": Word("high")},
            "по памяти; уверенность высокая",
            "ýatdan; ynam ýokary",
        ),
        (
            {"evidence": Word("seen"), "source": Word("lss-tk")},
            "прочитано в источнике; lss-tk",
            "çeşmede okaldy; lss-tk",
        ),
        (
            {"seen_as": (Word("sanaw"),), "related": Word("tomsk")},
            "встречено: «sanaw»; встречена родственная форма: tomsk",
            "duş gelen görnüşi: «sanaw»; meňzeş görnüşine duş gelindi: tomsk",
        ),
        (
            {"not_in_law": True, "undecided": True},
            "в Законе нет; подлежит подтверждению",
            "Kanunda ýok; tassyklanmaly",
        ),
    ],
)
def test_what_the_glossary_tells_of_a_word_is_told_in_every_language_and_its_note_in_english(
    tellers: dict[Lang, Teller], word: dict[str, Any], russian: str, turkmen: str
) -> None:
    told = {}
    for lang in Lang:
        own = Designation(preferred=Word("x"), **word)
        one = Question(Kind.TERM, "x", lang, "x", "x", (), "For children under seven.", own)
        told[lang] = "; ".join(evidence(Asked("x", "x", (one,)), tellers[lang])).replace("\xa0", " ")
    assert (told[Lang.RU], told[Lang.TK]) == (russian, turkmen)
    assert told[Lang.EN].endswith("; For children under seven.")


@pytest.mark.parametrize("lang", list(Lang))
def test_no_question_is_without_evidence_nor_has_it_in_english_alone(
    tellers: dict[Lang, Teller], lang: Lang
) -> None:
    cells = ["; ".join(evidence(one, tellers[lang])) for one in asked_about(tellers[lang])]
    assert all(cells)
    if lang is not Lang.EN:
        assert [cell for cell in cells if re.search(r"\b(the|of|is|was|and|for)\b", cell)] == []
