"""A joint order names every issuer, each with its own number and date: in history, leads and citations."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import plain
from language.test_amending_acts import ONE, STATUTE, said
from language.test_drafting import HEALTH, MINISTER
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, ActName, Issuer
from resminama.language.values import AmendedAct, Approval

DAYS = (date(2023, 5, 12), date(2023, 6, 1))
MINISTERS = {
    Lang.TK: (
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň 2023-nji ýylyň 12-nji maýynda "
        "çykaran 12-nji",
        "Türkmenistanyň Saglygy goraýyş we derman senagaty ministriniň 2023-nji ýylyň 1-nji iýunynda "
        "çykaran 34-nji",
    ),
    Lang.RU: (
        "Министра труда и социальной защиты населения Туркменистана от 12 мая 2023 года № 12",
        "Министра здравоохранения и медицинской промышленности Туркменистана от 1 июня 2023 года № 34",
    ),
}


def sides(lang: Lang) -> list[Approval]:
    heads = zip((MINISTER, HEALTH), DAYS, ("12", "34"), strict=True)
    return [Approval(ActKind.JOINT_ORDER, head[lang], day, number) for head, day, number in heads]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (Lang.RU, "(в редакции совместного приказа {} и {})"),
        (Lang.TK, "({} we {} bilelikdäki buýrugy esasynda üýtgedildi)"),
    ],
)
def test_the_history_of_a_unit(lang: Lang, words: str) -> None:
    assert said(language.get(lang).history("reworded", sides(lang))) == words.format(*MINISTERS[lang])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            Lang.RU,
            "Внести в Положение о службе, утвержденное совместным приказом {} и {}, "
            "следующие изменение и дополнение:",
        ),
        (
            Lang.TK,
            "{} we {} bilelikdäki buýrugy bilen tassyklanylan Gulluk hakynda düzgünnama "
            "şu üýtgetmäni we goşmaçany girizmeli:",
        ),
    ],
)
def test_the_lead_over_the_changes_of_a_jointly_approved_act(lang: Lang, words: str) -> None:
    act = AmendedAct(ActKind.STATUTE, STATUTE[lang], tuple(sides(lang)))

    assert said(language.get(lang).amend(ONE, act)) == words.format(*MINISTERS[lang])


@pytest.mark.parametrize(
    ("lang", "case", "words"),
    [
        (Lang.RU, Case.INS, "совместным приказом {} и {}"),
        (Lang.TK, Case.LOC, "{} we {} bilelikdäki buýrugynda"),
    ],
)
def test_a_citation(lang: Lang, case: Case, words: str) -> None:
    first, second = (
        Issuer({lang: head[lang]}, day, number)
        for head, day, number in zip((MINISTER, HEALTH), DAYS, ("12", "34"), strict=True)
    )
    name = ActName(
        ActKind.JOINT_ORDER, date=first.date, number=first.number, issuer=first.issuer, others=(second,)
    )

    assert plain(language.get(lang).act(name, case)) == words.format(*MINISTERS[lang])


def test_what_is_not_known_is_a_blank_of_its_issuer() -> None:
    known, unknown = sides(Lang.RU)
    line = language.get("ru").history("added", [known, Approval(unknown.kind, unknown.issuer)])

    second = "Министра здравоохранения и медицинской промышленности Туркменистана от ___ № ___)"
    assert said(line).endswith(f"№ 12 и {second}")
