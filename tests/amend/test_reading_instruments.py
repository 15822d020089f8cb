"""Instruments as legislatures print them: the shapes of published acts, filled with other words."""

from __future__ import annotations

import pytest

from amend.support import Op, U, at, change, unprinted
from resminama.amend.parse import parse
from resminama.amend.printed import printed
from resminama.amend.units import Unit
from resminama.lang import Lang
from resminama.language.citation import Level, Number


def text(*paragraphs: str) -> str:
    """Return paragraphs as a Word file without styles prints them."""
    return "".join(f"body {paragraph}\n" for paragraph in paragraphs)


def test_turkmen_law_of_one_act_without_numbers() -> None:
    acts, faults = parse(
        printed(
            text(
                "I. 2008-nji ýylda «Hormatly at hakynda» Türkmenistanyň Kanuny bilen tassyklanylan «Ene» "
                "diýen adyň Düzgünnamasyna (Türkmenistanyň Mejlisiniň Maglumatlary, 2008 ý., № 1, 18-nji "
                "madda) şu üýtgetmäni we goşmaçany girizmeli:",
                "4-nji bendi şu görnüşde beýan etmeli:",
                "«4. «Ene» diýen ady dakmaga hödürlemek ýerli edara tarapyndan amala aşyrylýar.",
                "Ýaşaýan ýeri Kanuna laýyklykda kesgitlenilýär.»;",
                "7-nji bende şu mazmunly tesimi goşmaly:",
                "«Hukuk saklanyp galýar.».",
                "II. Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär.",
                "Türkmenistanyň Prezidenti",
            )
        ),
        Lang.TK,
    )

    (act,) = acts
    assert faults == ()
    assert "«Ene» diýen adyň Düzgünnamasyna (" in act.name
    assert unprinted(act.changes) == [
        change(
            Op.RESTATE,
            at((U.POINT, 4)),
            Unit(
                U.POINT,
                "«Ene» diýen ady dakmaga hödürlemek ýerli edara tarapyndan amala aşyrylýar.",
                "4.",
                Number(4),
                (Unit(U.INDENT, "Ýaşaýan ýeri Kanuna laýyklykda kesgitlenilýär."),),
            ),
        ),
        change(Op.ADD, at((U.POINT, 7)), Unit(U.INDENT, "Hukuk saklanyp galýar."), added=U.INDENT),
    ]


def test_turkmen_law_of_several_acts_with_changes_of_one_article_in_a_list() -> None:
    acts, faults = parse(
        printed(
            text(
                "I. Türkmenistanyň şu kanunçylyk namalaryna üýtgetmeleri we goşmaçalary girizmeli:",
                "1. Türkmenistanyň Jenaýat kodeksinde (Maglumatlar, 2022 ý., № 2, 11-nji madda):",
                "250-nji maddanyň belliginiň ikinji böleginde «ol» we «boşadylýar» diýen sözleri "
                "degişlilikde «oňa» we «jeza bellenilmez» diýen sözlere çalşyrmaly;",
                "263-nji maddada:",
                "adynda «we» diýen sözi «ýa-da» diýen söze çalşyrmaly;",
                "birinji bölegiň bäşinji tesimini güýjüni ýitiren diýip ykrar etmeli;",
                "284-nji we 285-nji maddalaryň bellikleriniň üçünji böleklerinde «ol» diýen sözi aýyrmaly.",
                "2. Türkmenistanyň Suw kodeksinde (Maglumatlar, 2016 ý., № 4, 139-njy madda):",
                "41-nji maddanyň 7-nji bendinden soň, şu mazmunly bendi goşmaly:",
                "«7¹) suwuň möçberini ölçemäge;»;",
                "111-nji maddada:",
                "adyny şu görnüşde beýan etmeli:",
                "«111-nji madda. Tölegli peýdalanmak»;",
                "şu mazmunly bölegi goşmaly:",
                "«6. Düzgünler tassyklanylýar.».",
                "II. Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär.",
            )
        ),
        Lang.TK,
    )

    assert faults == ()
    criminal, water = (unprinted(act.changes) for act in acts)
    notes = (Level(U.ARTICLE, (Number(284), Number(285))), *at(U.NOTE, (U.PART, 3)))
    assert criminal == [
        change(Op.REPLACE_WORDS, at((U.ARTICLE, 250), U.NOTE, (U.PART, 2)), old=("ol", "boşadylýar"),
               new=("oňa", "jeza bellenilmez")),
        change(Op.REPLACE_WORDS, at((U.ARTICLE, 263), U.TITLE), old=("we",), new=("ýa-da",)),
        change(Op.REPEAL, at((U.ARTICLE, 263), (U.PART, 1), (U.INDENT, 5))),
        change(Op.REMOVE_WORDS, notes, old=("ol",)),
    ]  # fmt: skip
    assert water == [
        change(Op.ADD_AFTER, at((U.ARTICLE, 41), (U.POINT, 7)),
               Unit(U.POINT, "suwuň möçberini ölçemäge;", "7¹)", Number(7, 1)), added=U.POINT),
        change(Op.RESTATE, at((U.ARTICLE, 111), U.TITLE), Unit(U.TITLE, "Tölegli peýdalanmak")),
        change(Op.ADD, at((U.ARTICLE, 111)), Unit(U.PART, "Düzgünler tassyklanylýar.", "6.", Number(6)),
               added=U.PART),
    ]  # fmt: skip


def test_russian_law_with_lists_of_changes_and_named_additions() -> None:
    acts, faults = parse(
        printed(
            text(
                "I. Внести в Положение о звании «Мать», утверждённое Законом Туркменистана от 3 марта 2008 "
                "года (Ведомости Меджлиса Туркменистана, 2008 г., № 1, ст. 18), следующие изменения:",
                "1) в пункте третьем:",
                "абзац первый изложить в следующей редакции:",
                "«Звание присваивается при рождении восьмого ребёнка.»;",
                "в последнем абзаце слова «без вести» заменить словами «безвестно отсутствующих»;",
                "2) в пункте 4 цифры «15» заменить цифрами «20»;",
                "3) после части третьей статьи 81 дополнить частью четвёртой следующего содержания:",
                "«(4) Срок погашения не прерывается.»;",
                "4) пункт 5 исключить.",
                "II. Настоящий Закон вступает в силу со дня его официального опубликования.",
            )
        ),
        Lang.RU,
    )

    (act,) = acts
    assert faults == ()
    assert unprinted(act.changes) == [
        change(Op.RESTATE, at((U.POINT, 3), (U.INDENT, 1)),
               Unit(U.INDENT, "Звание присваивается при рождении восьмого ребёнка.")),
        change(Op.REPLACE_WORDS, at((U.POINT, 3), (U.INDENT, -1)), old=("без вести",),
               new=("безвестно отсутствующих",)),
        change(Op.REPLACE_WORDS, at((U.POINT, 4)), old=("15",), new=("20",)),
        change(Op.ADD_AFTER, at((U.ARTICLE, 81), (U.PART, 3)),
               Unit(U.PART, "Срок погашения не прерывается.", "(4)", Number(4)), added=U.PART),
        change(Op.REMOVE, at((U.POINT, 5))),
    ]  # fmt: skip


TK_LEAD = "Gulluk hakynda düzgünnama şu üýtgetmeleri girizmeli:"
RU_LEAD = "Внести в Положение следующие изменения:"


@pytest.mark.parametrize(
    ("paragraphs", "line", "why"),
    [
        (["1) пункт 4 изложить в следующей редакции:", "«4. Текст «А».", "2) пункт 5 исключить."],
         3, "a quotation is not closed"),
        (["1) пункт 4 изложить в следующей редакции:", "4. Текст.", "2) пункт 5 исключить."],
         3, "new wording must follow in quotation marks"),
        (["1) пункт 4 изложить в следующей редакции:", "«4. Текст.» и далее;"],
         3, "words follow the closing quotation mark"),
        (["1) в пункте 4 слово «А» заменить словом Б»;"], 2, "a closing quotation mark has no opening one"),
        (["1) в пункте 4 слово «А» изменить на «Б»;"], 2, "none of the formulae"),
        (["1) в пунктике 4 слово «А» заменить словом «Б»;"], 2, "no reference to units"),
        (["1) в пункте 4 слова «А» и «Б» заменить словом «В»;"], 2, "the numbers of old and new words"),
        (["1) пункт 4 дополнить штукой следующего содержания:", "«Текст.»."], 2, "added unit has no name"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_shown_with_its_line(paragraphs: list[str], line: int, why: str) -> None:
    _, faults = parse(printed(text(RU_LEAD, *paragraphs)), Lang.RU)

    assert faults
    assert (faults[0].line, why in faults[0].why) == (line, True), faults


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (Lang.RU, "в подпункте 2 пункта 4 точку заменить точкой с запятой;"),
        (Lang.RU, "в конце подпункта 2 пункта 4 точку заменить точкой с запятой;"),
        (Lang.TK, "4-nji bendiň 2-nji kiçi bendinde nokady nokatly otura çalşyrmaly;"),
    ],
)
def test_an_end_mark_is_called_by_its_name(lang: Lang, sentence: str) -> None:
    lead = {Lang.RU: RU_LEAD, Lang.TK: TK_LEAD}[lang]
    (act,), faults = parse(printed(text(lead, f"1) {sentence}")), lang)

    assert faults == ()
    assert unprinted(act.changes) == [
        change(Op.REPLACE_MARK, at((U.POINT, 4), (U.SUBPOINT, 2)), old=(".",), new=(";",))
    ]
