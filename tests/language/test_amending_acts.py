"""Titles and leads of amending orders and laws."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import plain
from language.test_drafting import MINISTER
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, ActName
from resminama.language.values import AmendedAct, Approval, Forms, Line, Made

TK, RU, EN = language.get("tk"), language.get("ru"), language.get("en")
BOTH = {Made.CHANGE: True, Made.ADDITION: True}
ONE = {Made.CHANGE: False, Made.ADDITION: False}
STATUTE: dict[Lang, Forms] = {
    Lang.TK: {Case.DAT: "Gulluk hakynda düzgünnama", Case.LOC: "Gulluk hakynda düzgünnamada"},
    Lang.RU: {Case.ACC: "Положение о службе", Case.PREP: "Положении о службе"},
    Lang.EN: {Case.NOM: "Statute of the service"},
}
CODE = ActName(
    ActKind.CODE,
    title={
        Lang.EN: "On Social Protection of Population",
        Lang.RU: "О социальной защите населения",
        Lang.TK: "Ilaty durmuş taýdan goramak hakynda",
    },
)


def said(line: Line) -> str:
    return plain("".join("___" if piece is None else piece for piece in line))


def statute(lang: Lang, day: date | None = date(2020, 4, 15)) -> AmendedAct:
    by = Approval(ActKind.ORDER, MINISTER[lang], day, "45-Ö" if day else None)
    return AmendedAct(ActKind.STATUTE, STATUTE[lang], (by,))


def code(lang: Lang) -> AmendedAct:
    forms = {case: language.get(lang).act(CODE, case) for case in language.get(lang).cases}
    by = Approval(ActKind.LAW, {}, date(2012, 10, 19))
    return AmendedAct(ActKind.CODE, forms, (by,), "2012 ý., № 4" if lang is Lang.TK else "2012 г., № 4")


@pytest.mark.parametrize(
    ("lang", "lead"),
    [
        (
            Lang.TK,
            "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň 2020-nji ýylyň 15-nji "
            "aprelinde çykaran 45-Ö belgili buýrugy bilen tassyklanylan Gulluk hakynda düzgünnama şu "
            "üýtgetmäni we goşmaçany girizmeli:",
        ),
        (
            Lang.RU,
            "Внести в Положение о службе, утвержденное приказом Министра труда и социальной защиты "
            "населения Туркменистана от 15 апреля 2020 года № 45-Ö, следующие изменение и дополнение:",
        ),
        (
            Lang.EN,
            "The following amendment and addition shall be made to the Statute of the service, "
            "approved by the order of the Minister of Labour and Social Protection of the Population "
            "of Turkmenistan of 15 April 2020 No. 45-Ö:",
        ),
    ],
)
def test_lead_of_an_amending_order(lang: Lang, lead: str) -> None:
    assert said(language.get(lang).amend(ONE, statute(lang))) == lead


@pytest.mark.parametrize(
    ("lang", "lead"),
    [
        (
            Lang.TK,
            "2012-nji ýylyň 19-njy oktýabrynda Türkmenistanyň Kanuny bilen tassyklanylan "
            "Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksine (2012 ý., № 4) şu "
            "üýtgetmeleri we goşmaçalary girizmeli:",
        ),
        (
            Lang.RU,
            "Внести в Кодекс Туркменистана «О социальной защите населения», утвержденный Законом "
            "Туркменистана от 19 октября 2012 года (2012 г., № 4), следующие изменения и дополнения:",
        ),
    ],
)
def test_lead_of_an_amending_law(lang: Lang, lead: str) -> None:
    assert said(language.get(lang).amend(BOTH, code(lang))) == lead


@pytest.mark.parametrize(
    ("lang", "lead"),
    [
        (
            Lang.TK,
            "2012-nji ýylyň 19-njy oktýabrynda Türkmenistanyň Kanuny bilen tassyklanylan "
            "Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksinde (2012 ý., № 4):",
        ),
        (
            Lang.RU,
            "В Кодексе Туркменистана «О социальной защите населения», утвержденном Законом "
            "Туркменистана от 19 октября 2012 года (2012 г., № 4):",
        ),
    ],
)
def test_one_act_of_a_list(lang: Lang, lead: str) -> None:
    assert said(language.get(lang).amend_in(code(lang))) == lead


def test_one_change_is_one() -> None:
    change = {Made.CHANGE: False}

    assert said(RU.amend(change, statute(Lang.RU, None))).endswith("от ___ № ___, следующее изменение:")
    assert said(TK.amend(change, statute(Lang.TK))).endswith("şu üýtgetmäni girizmeli:")


def test_titles_name_up_to_three_acts() -> None:
    titles = {lang: STATUTE[lang] for lang in Lang}

    assert RU.amending_title(BOTH, [titles[Lang.RU]]) == (
        "О внесении изменений и дополнений в Положение о службе"
    )
    assert TK.amending_title(ONE, [titles[Lang.TK]]) == (
        "Gulluk hakynda düzgünnama üýtgetme we goşmaça girizmek hakynda"
    )
    assert (
        EN.amending_title({Made.CHANGE: True}, [titles[Lang.EN]])
        == "On amendments to the Statute of the service"
    )
    assert TK.amending_title(BOTH, [titles[Lang.TK]] * 4) == (
        "Türkmenistanyň käbir kanunçylyk namalaryna üýtgetmeler we goşmaçalar girizmek hakynda"
    )
    assert RU.amend_several(BOTH) == (
        "Внести изменения и дополнения в следующие законодательные акты Туркменистана:"
    )


def test_a_law_has_head_force_and_signature() -> None:
    assert TK.law_head() == ("TÜRKMENISTANYŇ", "K A N U N Y")
    assert TK.law_in_force() == "Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär."
    assert RU.law_signed() == "Президент Туркменистана"
    assert said(TK.law_place(date(2022, 7, 24))) == "Aşgabat şäheri. 2022-nji ýylyň 24-nji iýuly."
    assert said(TK.law_place(None)) == "Aşgabat şäheri. ___."
