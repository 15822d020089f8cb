"""Russian references: from the smallest unit to the largest."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import SPACE, cite, level, plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, ActName, Citation, Number, Style, UnitKind
from resminama.language.values import MissingFormError

RU = language.get(Lang.RU)
U = UnitKind

SERVICES = ActName(ActKind.LAW, {Lang.RU: "О социальных услугах"}, date=date(2021, 12, 18), number="434-VI")
PROTECTION = ActName(ActKind.CODE, {Lang.RU: "О социальной защите населения"})
LAW = ActName(ActKind.LAW, short={Lang.RU: {Case.NOM: "Закон", Case.GEN: "Закона", Case.PREP: "Законе"}})
STATUTE = ActName(ActKind.STATUTE, legislative=False)
MINISTER = {Case.GEN: "Министра труда и социальной защиты населения Туркменистана"}
ORDER = ActName(ActKind.ORDER, date=date(2020, 4, 15), number="45-Ö", issuer={Lang.RU: MINISTER})

COMPOSED = [
    (cite(PROTECTION, level(U.ARTICLE, 96), level(U.PART, 3)), Case.INS, Style.FULL,
     "частью третьей статьи 96 Кодекса Туркменистана «О социальной защите населения»"),
    (cite(STATUTE, level(U.POINT, 4), level(U.SUBPOINT, 2)), Case.DAT, Style.OWN,
     "подпункту 2 пункта 4 настоящего Положения"),
    (cite(LAW, level(U.ARTICLE, 7), level(U.PART, 2), level(U.POINT, 6, 8, through=True)), Case.PREP,
     Style.SHORT, "пунктах 6–8 части второй статьи 7 Закона"),
    (cite(None, level(U.POINT, 7), level(U.INDENT, 1)), Case.INS, Style.BARE, "абзацем первым пункта 7"),
    (cite(STATUTE, level(U.ANNEX, 1)), Case.NOM, Style.OWN, "приложение 1 к настоящему Положению"),
    (cite(STATUTE, level(U.ANNEX, 1), level(U.POINT, 3)), Case.PREP, Style.OWN,
     "пункте 3 приложения 1 к настоящему Положению"),
    (cite(None, level(U.ARTICLE, 10, 17)), Case.INS, Style.BARE, "статьями 10 и 17"),
    (cite(None, level(U.POINT, 1, 3, 5)), Case.PREP, Style.BARE, "пунктах 1, 3 и 5"),
    (cite(None, level(U.ARTICLE, 1), level(U.PART, 1)), Case.ACC, Style.BARE, "часть первую статьи 1"),
    (cite(None, level(U.ARTICLE, 5), level(U.PART, 1, 2)), Case.PREP, Style.BARE,
     "частях первой и второй статьи 5"),
    (cite(None, level(U.POINT)), Case.GEN, Style.OWN, "настоящего пункта"),
    (cite(None, level(U.ARTICLE), level(U.PART, 1)), Case.PREP, Style.OWN, "части первой настоящей статьи"),
    (cite(SERVICES, level(U.CHAPTER, 2)), Case.PREP, Style.FULL,
     "главе II Закона Туркменистана «О социальных услугах»"),
    (cite(SERVICES, level(U.CHAPTER, 1, 3, through=True)), Case.ACC, Style.OWN,
     "главы I–III настоящего Закона"),
    (cite(LAW, level(U.ARTICLE, Number(7, 1))), Case.GEN, Style.SHORT, "статьи 7¹ Закона"),
    (cite(None, level(U.ARTICLE, 250), level(U.NOTE)), Case.PREP, Style.BARE, "примечании к статье 250"),
    (cite(STATUTE, level(U.POINT, 21), level(U.INDENT, 21, 23, through=True)), Case.DAT, Style.BARE,
     "абзацам двадцать первому – двадцать третьему пункта 21"),
]  # fmt: skip


@pytest.mark.parametrize(("citation", "case", "style", "worded"), COMPOSED)
def test_reference(citation: Citation, case: Case, style: Style, worded: str) -> None:
    assert plain(RU.reference(citation, case, style)) == worded


@pytest.mark.parametrize(
    ("case", "first"),
    [(None, "статья"), (Case.NOM, "статья"), (Case.GEN, "статьи"), (Case.DAT, "статье"), (Case.ACC, "статью"),
     (Case.INS, "статьей"), (Case.PREP, "статье")],
)  # fmt: skip
def test_the_first_unit_takes_the_case(case: Case | None, first: str) -> None:
    reference = plain(RU.reference(cite(SERVICES, level(U.ARTICLE, 12)), case))

    assert reference == f"{first} 12 Закона Туркменистана «О социальных услугах»"


PLURALS = {
    U.ARTICLE: "статьи статей статьям статьи статьями статьях",
    U.PART: "части частей частям части частями частях",
    U.POINT: "пункты пунктов пунктам пункты пунктами пунктах",
    U.SUBPOINT: "подпункты подпунктов подпунктам подпункты подпунктами подпунктах",
    U.INDENT: "абзацы абзацев абзацам абзацы абзацами абзацах",
    U.CHAPTER: "главы глав главам главы главами главах",
    U.SECTION: "разделы разделов разделам разделы разделами разделах",
    U.ANNEX: "приложения приложений приложениям приложения приложениями приложениях",
    U.NOTE: "примечания примечаний примечаниям примечания примечаниями примечаниях",
}


@pytest.mark.parametrize("kind", PLURALS)
def test_several_units_share_one_plural_noun(kind: UnitKind) -> None:
    heads = [plain(RU.reference(cite(None, level(kind, 1, 2)), case)).split()[0] for case in RU.cases]

    assert " ".join(heads) == PLURALS[kind]


@pytest.mark.parametrize(
    ("kind", "forms"),
    [
        (ActKind.STATUTE, "настоящее Положение/настоящего Положения/настоящему Положению/настоящее Положение/"
                          "настоящим Положением/настоящем Положении"),
        (ActKind.INSTRUCTION, "настоящая Инструкция/настоящей Инструкции/настоящей Инструкции/"
                              "настоящую Инструкцию/настоящей Инструкцией/настоящей Инструкции"),
        (ActKind.RULES, "настоящие Правила/настоящих Правил/настоящим Правилам/настоящие Правила/"
                        "настоящими Правилами/настоящих Правилах"),
        (ActKind.ORDER, "настоящий приказ/настоящего приказа/настоящему приказу/настоящий приказ/"
                        "настоящим приказом/настоящем приказе"),
    ],
)  # fmt: skip
def test_own_act_in_every_case(kind: ActKind, forms: str) -> None:
    assert [RU.own_act(kind, case) for case in RU.cases] == forms.split("/")


@pytest.mark.parametrize(
    ("act", "case", "style", "name"),
    [
        (SERVICES, Case.GEN, Style.FULL, "Закона Туркменистана «О социальных услугах»"),
        (PROTECTION, Case.NOM, Style.FULL, "Кодекс Туркменистана «О социальной защите населения»"),
        (ORDER, Case.INS, Style.FULL, "приказом Министра труда и социальной защиты населения Туркменистана "
         "от 15 апреля 2020 года № 45-Ö"),
        (ActName(ActKind.CONSTITUTION), Case.INS, Style.FULL, "Конституцией Туркменистана"),
        (ActName(ActKind.CONVENTION, {Lang.RU: "о правах ребенка"}), Case.GEN, Style.FULL,
         "Конвенции о правах ребенка"),
        (ActName(ActKind.STATUTE, {Lang.RU: "о службе сопровождения"}), Case.PREP, Style.FULL,
         "Положении о службе сопровождения"),
        (LAW, Case.PREP, Style.SHORT, "Законе"),
    ],
)  # fmt: skip
def test_name_of_an_act(act: ActName, case: Case, style: Style, name: str) -> None:
    assert plain(RU.reference(cite(act), case, style)) == name


@pytest.mark.parametrize(
    ("word", "following", "heard"),
    [
        ("с", "статьей 5", "со"), ("с", "статьями 10 и 17", "со"), ("с", "Законом", "с"),
        ("с", "пунктом 3", "с"),
        ("с", "Стандартом", "со"), ("с", "частью первой", "с"), ("с", "«Стандартом»", "со"),
        ("в", "второй части", "во"), ("в", "пункте 3", "в"), ("в", "введении", "во"), ("в", "абзаце", "в"),
        ("о", "оказании услуг", "об"), ("о", "службе", "о"), ("о", "утверждении", "об"),
        ("о", "единице", "о"),
        ("к", "настоящему Положению", "к"), ("к", "Всеобщей декларации", "ко"), ("на", "основании", "на"),
    ],
)  # fmt: skip
def test_preposition_as_it_sounds(word: str, following: str, heard: str) -> None:
    assert RU.preposition(word, following) == heard


def test_every_kind_of_act_and_unit_has_a_name_in_every_case() -> None:
    for case in RU.cases:
        assert all(RU.act_kind(kind, case) for kind in ActKind)
        assert all(RU.unit(kind, case) for kind in UnitKind)


def test_a_number_does_not_leave_its_unit() -> None:
    reference = RU.reference(cite(STATUTE, level(U.POINT, 4)), Case.DAT, Style.OWN)

    assert reference == f"пункту{SPACE}4 настоящего Положения"


def test_what_cannot_be_worded_is_refused() -> None:
    with pytest.raises(ValueError, match="no case loc"):
        RU.reference(cite(SERVICES), Case.LOC)
    with pytest.raises(MissingFormError):
        RU.reference(cite(LAW), Case.INS, Style.SHORT)
    with pytest.raises(MissingFormError):
        RU.reference(cite(ActName(ActKind.ORDER, issuer={Lang.RU: {Case.NOM: "Министр"}})))
