"""Formulae of orders and by-laws."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.language.values import Approval, Forms, Line, NamedAct, TimeUnit

TK, RU, EN = language.get("tk"), language.get("ru"), language.get("en")

MINISTER: dict[Lang, Forms] = {
    Lang.TK: {Case.GEN: "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň"},
    Lang.RU: {Case.GEN: "Министра труда и социальной защиты населения Туркменистана"},
    Lang.EN: {Case.NOM: "Minister of Labour and Social Protection of the Population of Turkmenistan"},
}
HEALTH: dict[Lang, Forms] = {
    Lang.TK: {Case.GEN: "Türkmenistanyň Saglygy goraýyş we derman senagaty ministriniň"},
    Lang.RU: {Case.GEN: "Министра здравоохранения и медицинской промышленности Туркменистана"},
}
DEPUTY: dict[Lang, Forms] = {
    Lang.TK: {Case.NOM: "ministriň orunbasary"},
    Lang.RU: {Case.ACC: "заместителя министра"},
    Lang.EN: {Case.NOM: "deputy minister"},
}


def order(lang: Lang, signed: bool = True) -> Approval:
    """Return order 45-Ö of 15 April 2020, or a draft of it."""
    day = date(2020, 4, 15) if signed else None
    return Approval(ActKind.ORDER, MINISTER[lang], day, "45-Ö" if signed else None)


def lines(block: tuple[Line, ...]) -> list[str]:
    """Return a block line by line, a blank as an underline."""
    return [plain("".join("___" if piece is None else piece for piece in line)) for line in block]


def test_turkmen_approval_block_is_that_of_order_45() -> None:
    assert lines(TK.approval_block(ActKind.STATUTE, [order(Lang.TK)])) == [
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň",
        "2020-nji ýylyň 15-nji aprelinde",
        "çykaran 45-Ö belgili buýrugy bilen",
        "tassyklandy",
    ]


def test_russian_approval_block() -> None:
    assert lines(RU.approval_block(ActKind.STATUTE, [order(Lang.RU)])) == [
        "Утверждено",
        "приказом Министра труда и социальной защиты населения Туркменистана",
        "от 15 апреля 2020 года № 45-Ö",
    ]


def test_english_approval_block() -> None:
    assert lines(EN.approval_block(ActKind.STATUTE, [order(Lang.EN)])) == [
        "Approved",
        "by order of the Minister of Labour and Social Protection of the Population of Turkmenistan",
        "of 15 April 2020 No. 45-Ö",
    ]


def test_a_draft_leaves_blanks_for_the_hand() -> None:
    assert lines(TK.approval_block(ActKind.STATUTE, [order(Lang.TK, signed=False)]))[1:3] == [
        "___",
        "çykaran ___ belgili buýrugy bilen",
    ]
    assert RU.approval_block(ActKind.STATUTE, [order(Lang.RU, signed=False)])[2] == (
        "от ",
        None,
        " №\N{NO-BREAK SPACE}",
        None,
    )


def test_three_issuers_are_listed_with_one_conjunction() -> None:
    sides = [Approval(ActKind.JOINT_ORDER, MINISTER[Lang.RU], None, None)] * 3

    dated = [line for line in lines(RU.order_head(sides)) if line.startswith("от")]
    assert dated == ["от ___ № ___,", "от ___ № ___ и", "от ___ № ___"]


def test_titles_decline_with_the_noun_of_their_kind() -> None:
    russian = RU.title_forms(ActKind.STAFF_LIST, "Штатное расписание службы")
    turkmen = TK.title_forms(ActKind.PROCEDURE, "Hyzmat etmegiň tertibi")

    assert russian is not None
    assert turkmen is not None
    assert russian[Case.INS] == "Штатным расписанием службы"
    assert turkmen[Case.LOC] == "Hyzmat etmegiň tertibinde"
    assert RU.title_forms(ActKind.PROCEDURE, "Порядковый номер") is None
    assert TK.title_forms(ActKind.RULES, "Düzgünler: barmak") is None
    assert EN.title_forms(ActKind.RULES, "Rules of visits") == {Case.NOM: "Rules of visits"}
    assert EN.title_forms(ActKind.STANDARD, "Standards of prices") is None


def test_a_joint_order_has_a_side_for_each_issuer() -> None:
    turkmen = [
        Approval(ActKind.JOINT_ORDER, MINISTER[Lang.TK], date(2022, 3, 1), "12-Ö"),
        Approval(ActKind.JOINT_ORDER, HEALTH[Lang.TK], None, None),
    ]
    russian = [
        Approval(a.kind, m[Lang.RU], a.date, a.number)
        for a, m in zip(turkmen, (MINISTER, HEALTH), strict=True)
    ]

    assert lines(TK.approval_block(ActKind.PROCEDURE, turkmen)) == [
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň",
        "2022-nji ýylyň 1-nji martynda",
        "çykaran 12-Ö belgili we",
        "Türkmenistanyň Saglygy goraýyş we derman senagaty ministriniň",
        "___",
        "çykaran ___ belgili",
        "bilelikdäki buýrugy bilen",
        "tassyklandy",
    ]
    assert lines(RU.approval_block(ActKind.PROCEDURE, russian)) == [
        "Утвержден",
        "совместным приказом",
        "Министра труда и социальной защиты населения Туркменистана",
        "от 1 марта 2022 года № 12-Ö и",
        "Министра здравоохранения и медицинской промышленности Туркменистана",
        "от ___ № ___",
    ]


def test_the_approving_act_is_data() -> None:
    resolution = Approval(
        ActKind.RESOLUTION, {Case.GEN: "Türkmenistanyň Ministrler Kabinetiniň"}, None, "891"
    )

    assert lines(TK.approval_block(ActKind.STANDARD, [resolution]))[2] == "çykaran 891-nji karary bilen"


@pytest.mark.parametrize(
    ("kind", "participle"),
    [
        (ActKind.STATUTE, "Утверждено"), (ActKind.PROCEDURE, "Утвержден"), (ActKind.STANDARD, "Утвержден"),
        (ActKind.INSTRUCTION, "Утверждена"), (ActKind.RULES, "Утверждены"),
        (ActKind.STAFF_LIST, "Утверждено"),
    ],
)  # fmt: skip
def test_russian_participle_agrees_with_the_act(kind: ActKind, participle: str) -> None:
    assert RU.approved(kind) == participle


def test_head_of_an_order() -> None:
    assert lines(TK.order_head([order(Lang.TK)])) == [
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň",
        "2020-nji ýylyň 15-nji aprelinde çykaran 45-Ö belgili buýrugy",
    ]
    assert lines(RU.order_head([order(Lang.RU)])) == [
        "ПРИКАЗ",
        "Министра труда и социальной защиты населения Туркменистана",
        "от 15 апреля 2020 года № 45-Ö",
    ]


def test_mark_of_an_annex_to_an_order() -> None:
    assert lines(TK.annex_mark(1, [order(Lang.TK)])) == [
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň",
        "2020-nji ýylyň 15-nji aprelinde",
        "çykaran 45-Ö belgili buýrugyna",
        "1-nji goşundy",
    ]
    assert lines(RU.annex_mark(1, [order(Lang.RU)])) == [
        "Приложение 1",
        "к приказу Министра труда и социальной защиты населения Туркменистана",
        "от 15 апреля 2020 года № 45-Ö",
    ]


TITLES: dict[Lang, list[NamedAct]] = {
    Lang.TK: [
        NamedAct(ActKind.STANDARD, TK.act_title(ActKind.STANDARD, {Case.GEN: "şahsy kömekçi hyzmatynyň"}), 1),
        NamedAct(ActKind.STATUTE, TK.act_title(ActKind.STATUTE, {Case.NOM: "şahsy kömekçi gullugy"}), 2),
    ],
    Lang.RU: [
        NamedAct(
            ActKind.STANDARD, RU.act_title(ActKind.STANDARD, {Case.GEN: "услуги персонального ассистента"}), 1
        ),
        NamedAct(
            ActKind.STATUTE, RU.act_title(ActKind.STATUTE, {Case.PREP: "службе персонального ассистента"}), 2
        ),
    ],
    Lang.EN: [
        NamedAct(
            ActKind.STANDARD, EN.act_title(ActKind.STANDARD, {Case.NOM: "personal assistant service"}), 1
        ),
        NamedAct(ActKind.STATUTE, EN.act_title(ActKind.STATUTE, {Case.NOM: "personal assistant service"}), 2),
    ],
}


def test_titles_of_bylaws() -> None:
    assert [act.title[Case.NOM] for lang in (Lang.TK, Lang.RU, Lang.EN) for act in TITLES[lang]] == [
        "Şahsy kömekçi hyzmatynyň Standarty",
        "Şahsy kömekçi gullugy hakynda Düzgünnama",
        "Стандарт услуги персонального ассистента",
        "Положение о службе персонального ассистента",
        "Standard for the personal assistant service",
        "Statute of the personal assistant service",
    ]
    assert TITLES[Lang.TK][1].title[Case.ACC] == "Şahsy kömekçi gullugy hakynda Düzgünnamany"
    assert TITLES[Lang.RU][1].title[Case.INS] == "Положением о службе персонального ассистента"
    assert RU.act_title(ActKind.STATUTE, {Case.PREP: "отделе"})[Case.NOM] == "Положение об отделе"


def test_one_act_is_approved_in_a_sentence() -> None:
    points = [language.get(lang).approve_point(TITLES[lang][1:]) for lang in (Lang.TK, Lang.RU, Lang.EN)]

    assert [point.text for point in points] == [
        "Şahsy kömekçi gullugy hakynda Düzgünnamany tassyklamaly (goşulýar).",
        "Утвердить Положение о службе персонального ассистента (прилагается).",
        "To approve the Statute of the personal assistant service (annexed).",
    ]
    assert all(point.items == () for point in points)


def test_acts_with_plural_names_are_annexed_in_the_plural() -> None:
    rules = NamedAct(ActKind.RULES, RU.act_title(ActKind.RULES, {Case.GEN: "приема"}))

    assert RU.approve_point([rules]).text == "Утвердить Правила приема (прилагаются)."


def test_several_acts_are_approved_in_a_list() -> None:
    russian, turkmen = RU.approve_point(TITLES[Lang.RU]), TK.approve_point(TITLES[Lang.TK])

    assert (russian.text, [plain(item) for item in russian.items]) == (
        "Утвердить:",
        [
            "Стандарт услуги персонального ассистента (приложение 1)",
            "Положение о службе персонального ассистента (приложение 2)",
        ],
    )
    assert [plain(item) for item in turkmen.items] == [
        "Şahsy kömekçi hyzmatynyň Standartyny (1-nji goşundy)",
        "Şahsy kömekçi gullugy hakynda Düzgünnamany (2-nji goşundy)",
    ]


def test_title_of_an_order_that_approves() -> None:
    assert TK.approval_title(TITLES[Lang.TK][1:]) == (
        "Şahsy kömekçi gullugy hakynda Düzgünnamany tassyklamak hakynda"
    )
    assert RU.approval_title(TITLES[Lang.RU]) == (
        "Об утверждении Стандарта услуги персонального ассистента и "
        "Положения о службе персонального ассистента"
    )
    assert (
        EN.approval_title(TITLES[Lang.EN][1:])
        == "On approval of the Statute of the personal assistant service"
    )


def test_preamble() -> None:
    assert TK.preamble(["«Hukuk namalary hakynda» Türkmenistanyň Kanunyna"]) == (
        "«Hukuk namalary hakynda» Türkmenistanyň Kanunyna laýyklykda, buýurýaryn:"
    )
    assert TK.preamble(["Kanuna"], "wezipeleriň ýerine ýetirilmegini üpjün etmek maksady bilen") == (
        "Kanuna laýyklykda, wezipeleriň ýerine ýetirilmegini üpjün etmek maksady bilen buýurýaryn:"
    )
    assert plain(RU.preamble(["статьей 5 Закона", "Кодексом"], "в целях выполнения задач")) == (
        "В соответствии со статьей 5 Закона и Кодексом и в целях выполнения задач ПРИКАЗЫВАЮ:"
    )
    assert EN.preamble(["the Law"]) == "In accordance with the Law, I ORDER:"
    assert (TK.ground_case, RU.ground_case) == (Case.DAT, Case.INS)


def test_publication_point_is_that_of_order_45() -> None:
    assert plain(TK.publication_point(ActKind.ORDER, 10, TimeUnit.WORKING_DAY)).startswith(
        "Şu buýrugyň döwlet belligine alnan gününden başlap, 10 (on) iş gününiň dowamynda resmi çap "
        "edilmegini üpjün etmeli we"
    )
    assert plain(RU.publication_point(ActKind.ORDER, 10, TimeUnit.WORKING_DAY)) == (
        "В течение 10 (десяти) рабочих дней со дня государственной регистрации настоящего приказа "
        "обеспечить его официальное опубликование и сообщить об этом в Министерство адалат Туркменистана."
    )


def test_control_point_leaves_a_blank_for_the_name() -> None:
    worded = [
        lines((language.get(lang).control_point(ActKind.ORDER, DEPUTY[lang], None),))[0]
        for lang in (Lang.TK, Lang.RU, Lang.EN)
    ]

    assert worded == [
        "Şu buýrugyň ýerine ýetirilişine ministriň orunbasary ___ gözegçilik etmeli.",
        "Контроль за исполнением настоящего приказа возложить на заместителя министра ___.",
        "The deputy minister ___ shall supervise the performance of this order.",
    ]


def test_mark_of_registration() -> None:
    day = date(2020, 10, 14)

    assert lines((TK.registration_mark(ActKind.ORDER, day, "1396"),)) == [
        "Türkmenistanyň Adalat ministrligi tarapyndan 2020-nji ýylyň 14-nji oktýabrynda 1396 bellige "
        "alyş belgisi bilen döwlet belligine alnan"
    ]
    assert lines((RU.registration_mark(ActKind.ORDER, None, None),)) == [
        "Зарегистрирован Министерством адалат Туркменистана ___, регистрационный № ___"
    ]


def test_words_of_an_order() -> None:
    assert [spoken.order_word for spoken in (TK, RU, EN)] == ["buýurýaryn:", "ПРИКАЗЫВАЮ:", "I ORDER:"]
    assert [spoken.agreed for spoken in (TK, RU, EN)] == ["Ylalaşyldy:", "Согласовано:", "Agreed:"]
    assert [spoken.draft_mark for spoken in (TK, RU, EN)] == ["TASLAMA", "ПРОЕКТ", "DRAFT"]


def test_short_names() -> None:
    assert TK.short_name("gulluk") == "(mundan beýläk\xa0– gulluk)"
    assert RU.short_name("служба") == "(далее\xa0– служба)"
    assert EN.short_name("service") == "(hereinafter\xa0– the service)"


def test_annex_to_a_bylaw() -> None:
    assert (
        plain(TK.annex_to(1, TITLES[Lang.TK][1])) == "Şahsy kömekçi gullugy hakynda Düzgünnama 1-nji goşundy"
    )
    assert (
        plain(RU.annex_to(1, TITLES[Lang.RU][1]))
        == "Приложение 1 к Положению о службе персонального ассистента"
    )
    assert EN.annex_to(None, TITLES[Lang.EN][1]) == "Annex to the Statute of the personal assistant service"


@pytest.mark.parametrize(
    ("kind", "number", "tk", "ru", "en"),
    [
        (UnitKind.SECTION, 1, "I bölüm", "Раздел I", "Section I"),
        (UnitKind.CHAPTER, 4, "IV bap", "Глава IV", "Chapter IV"),
        (UnitKind.ARTICLE, 5, "5-nji madda", "Статья 5", "Article 5"),
        (UnitKind.ARTICLE, Number(180, 2), "180²-nji madda", "Статья 180²", "Article 180²"),
        (UnitKind.PART, 3, "Üçünji bölek", "Часть третья", "Part three"),
        (UnitKind.ANNEX, 6, "6-njy goşundy", "Приложение 6", "Annex 6"),
    ],
)
def test_label_of_a_unit(kind: UnitKind, number: Number | int, tk: str, ru: str, en: str) -> None:
    assert [plain(spoken.unit_heading(kind, number)) for spoken in (TK, RU, EN)] == [tk, ru, en]


def test_labels_as_patterns() -> None:
    chapters = [plain(spoken.unit_pattern(UnitKind.CHAPTER) or "") for spoken in (TK, RU, EN)]

    assert chapters == ["%1 bap.", "Глава %1.", "Chapter %1."]
    assert [TK.unit_pattern(UnitKind.POINT, legislative) for legislative in (True, False)] == ["%1)", "%1."]


def test_a_label_that_varies_with_its_number_has_no_pattern() -> None:
    assert TK.unit_pattern(UnitKind.ARTICLE) is None
    assert plain(RU.unit_pattern(UnitKind.ARTICLE) or "") == "Статья %1."
