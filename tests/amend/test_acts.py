"""Whole amending acts: an order and a law, several acts in one, gazette lines, notes and annexes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from amend.support import Op, U, act_document, at, change, document
from resminama.amend.act import Amending, points, sections
from resminama.amend.law import amended_act, amending_law
from resminama.amend.operations import Change
from resminama.amend.parse import parse
from resminama.amend.printed import printed
from resminama.amend.prove import prove
from resminama.amend.units import Act, Unit
from resminama.document.dump import dump
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.language.citation import ActKind, Number
from resminama.language.values import AmendedAct, Approval
from resminama.world import materials, prepare
from support.sample import sample

ROOT = Path(__file__).parents[2]
LAWS = {
    Lang.RU: ("Закон Туркменистана «О службе «Забота»»", "Кодекс Туркменистана «О семье»"),
    Lang.TK: ("«Gulluk hakynda» Türkmenistanyň Kanuny", "Türkmenistanyň Maşgala kodeksi"),
}
DECLINED = {
    "Закон Туркменистана «О службе «Забота»»": {
        Case.ACC: "Закон Туркменистана «О службе «Забота»»",
        Case.PREP: "Законе Туркменистана «О службе «Забота»»",
    },
    "Кодекс Туркменистана «О семье»": {
        Case.ACC: "Кодекс Туркменистана «О семье»",
        Case.PREP: "Кодексе Туркменистана «О семье»",
    },
    "«Gulluk hakynda» Türkmenistanyň Kanuny": {
        Case.DAT: "«Gulluk hakynda» Türkmenistanyň Kanunyna",
        Case.LOC: "«Gulluk hakynda» Türkmenistanyň Kanunynda",
    },
    "Türkmenistanyň Maşgala kodeksi": {
        Case.DAT: "Türkmenistanyň Maşgala kodeksine",
        Case.LOC: "Türkmenistanyň Maşgala kodeksinde",
    },
}
WORDS = {Lang.RU: ("Примечание.", "Приложение {}"), Lang.TK: ("Bellik.", "{}-nji goşundy")}


def article(lang: Lang, number: Number, title: str, *parts: Unit) -> Unit:
    label = f"Статья {number}." if lang is Lang.RU else f"{number}-nji madda."
    return Unit(U.ARTICLE, title, label, number, parts)


def old(lang: Lang) -> tuple[Act, Act]:
    note, annex = WORDS[lang]
    parts = (Unit(U.PART, "Birinji bölek.", "1.", Number(1)), Unit(U.PART, "Ikinji bölek.", "2.", Number(2)))
    first = article(lang, Number(1), "At", *parts, Unit(U.NOTE, "Köne bellik.", note))
    appendix = Unit(U.ANNEX, "Sanaw", annex.format(1), Number(1), (Unit(U.INDENT, "Mazmun."),))
    return (
        Act(LAWS[lang][0], (first, appendix)),
        Act(LAWS[lang][1], (article(lang, Number(5), "Maşgala", Unit(U.PART, "Ýeke bölek.")),)),
    )


def new(lang: Lang) -> tuple[Act, Act]:
    note, annex = WORDS[lang]
    parts = (Unit(U.PART, "Birinji bölek.", "1.", Number(1)), Unit(U.PART, "Täze bölek.", "2.", Number(2)))
    first = article(lang, Number(1), "At", *parts, Unit(U.NOTE, "Täze bellik.", note))
    inserted = article(lang, Number(1, 1), "Goşulan madda", Unit(U.PART, "«Ene» diýen at."))
    annexes = tuple(
        Unit(U.ANNEX, title, annex.format(n), Number(n), (Unit(U.INDENT, text),))
        for n, title, text in ((1, "Sanaw", "Täze mazmun."), (2, "Ikinji sanaw", "Başga mazmun."))
    )
    return (
        Act(LAWS[lang][0], (first, inserted, *annexes)),
        Act(LAWS[lang][1], (article(lang, Number(5), "Maşgala", Unit(U.PART, "Ýeke täze bölek.")),)),
    )


def changes(lang: Lang) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    after = new(lang)[0].units
    return (
        (
            change(Op.REPLACE_WORDS, at((U.ARTICLE, 1), (U.PART, 2)), old=("Ikinji",), new=("Täze",)),
            change(Op.REPLACE_WORDS, at((U.ARTICLE, 1), U.NOTE), old=("Köne",), new=("Täze",)),
            change(Op.ADD_AFTER, at((U.ARTICLE, 1)), after[1], added=U.ARTICLE),
            change(Op.RESTATE, at((U.ANNEX, 1)), after[2]),
            change(Op.ADD, (), after[3], added=U.ANNEX),
        ),
        (change(Op.ADD_WORDS, at((U.ARTICLE, 5)), old=("Ýeke",), new=("täze",)),),
    )


def amending(lang: Lang) -> list[Amending]:
    kinds = (ActKind.LAW, ActKind.CODE)
    gazettes = ("2021, № 4, 130", "2012 ý., № 1, 8-nji madda; 2018 ý., № 2, 5-nji madda")
    approved = ((), (Approval(ActKind.LAW, {}, date(2012, 1, 10)),))
    return [
        Amending(AmendedAct(kind, DECLINED[title], by, gazette), said)
        for kind, title, by, gazette, said in zip(
            kinds, LAWS[lang], approved, gazettes, changes(lang), strict=True
        )
    ]


def texts(acts: tuple[Act, Act], lang: Lang) -> Mapping[str, str]:
    return {act.title: dump(act_document(act, lang)) for act in acts}


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_a_law_that_amends_two_acts(lang: Lang) -> None:
    law = dump(document(lang, sections(amending(lang), get(lang), "law")))

    acts, faults = parse(printed(law), lang)

    assert faults == ()
    assert ["№ 4" in acts[0].name, "5-nji madda" in acts[1].name] == [True, True]
    assert prove(texts(old(lang), lang), law, texts(new(lang), lang), lang) == ()
    assert law.splitlines()[1].startswith("point [I.]")
    assert law.splitlines()[-1].startswith("point [II.]")


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_an_order_that_amends_two_acts(lang: Lang) -> None:
    order = dump(document(lang, points(amending(lang), get(lang), "order")))

    assert prove(texts(old(lang), lang), order, texts(new(lang), lang), lang) == ()


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_a_law_of_one_act(lang: Lang) -> None:
    law = dump(document(lang, sections(amending(lang)[:1], get(lang), "law")))
    first = old(lang)[0].title

    before, after = ({first: texts(acts, lang)[first]} for acts in (old(lang), new(lang)))
    assert prove(before, law, after, lang) == ()


def test_an_act_that_was_not_given_is_named() -> None:
    order = dump(document(Lang.RU, points(amending(Lang.RU), get(Lang.RU), "order")))
    given = {
        "Положение о другой службе": "title Положение о другой службе\n",
        "Иной закон": "title Иной закон\n",
    }

    found = prove(given, order, given, Lang.RU)

    assert [difference.why for difference in found] == ["no act of this name was given"] * 2


@pytest.mark.parametrize("lang", list(Lang))
def test_a_draft_law_has_head_force_and_signature(lang: Lang) -> None:
    given = materials(prepare(sample(), checked=False))
    code = given.corpus.acts["social-protection-code"]
    act = amended_act(code, lang, (Approval(ActKind.LAW, {}, date(2012, 10, 19)),), "2012, № 4")
    said = (change(Op.REPLACE_WORDS, at((U.ARTICLE, 5)), old=("köne",), new=("täze",)),)

    law = dump(amending_law("draft-law", [Amending(act, said)], lang, given)).replace(
        "\N{NO-BREAK SPACE}", " "
    )

    assert law.splitlines()[1:] == LAW_AS_PRINTED[lang]


LAW_AS_PRINTED = {
    Lang.TK: [
        "draft TASLAMA⏎Wersiýa 0.1.0",
        "issuer TÜRKMENISTANYŇ",
        "issuer K A N U N Y",
        "title Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksine üýtgetme girizmek hakynda",
        "point [I.] 2012-nji ýylyň 19-njy oktýabrynda Türkmenistanyň Kanuny bilen tassyklanylan "
        "Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksine (2012, № 4) şu üýtgetmäni girizmeli:",
        "item [1)] 5-nji maddada «köne» diýen sözi «täze» diýen söze çalşyrmaly.",
        "point [II.] Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär.",
        "table",
        "row | Türkmenistanyň Prezidenti | ____ |",
        "stamp Aşgabat şäheri. ____.",
    ],
    Lang.RU: [
        "draft ПРОЕКТ⏎Версия 0.1.0",
        "issuer ЗАКОН ТУРКМЕНИСТАНА",
        "title О внесении изменения в Кодекс Туркменистана «О социальной защите населения»",
        "point [I.] Внести в Кодекс Туркменистана «О социальной защите населения», утвержденный Законом "
        "Туркменистана от 19 октября 2012 года (2012, № 4), следующее изменение:",
        "item [1)] в статье 5 слово «köne» заменить словом «täze».",
        "point [II.] Настоящий Закон вступает в силу со дня его официального опубликования.",
        "table",
        "row | Президент Туркменистана | ____ |",
        "stamp город Ашхабад, ____",
    ],
    Lang.EN: [
        "draft DRAFT⏎Version 0.1.0",
        "issuer LAW OF TURKMENISTAN",
        "title On amendment to the Code of Turkmenistan “On Social Protection of Population”",
        "point [I.] The following amendment shall be made to the Code of Turkmenistan “On Social Protection "
        "of Population”, approved by the Law of Turkmenistan of 19 October 2012 (2012, № 4):",
        "item [1)] in article 5, the word “köne” shall be replaced by the word “täze”.",
        "point [II.] This Law shall enter into force on the day of its official publication.",
        "table",
        "row | President of Turkmenistan | ____ |",
        "stamp Ashgabat, ____",
    ],
}
