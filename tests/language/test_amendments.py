"""Amendments in the formulae of amending laws."""

from __future__ import annotations

import pytest

from language.support import level, plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import Number, UnitKind
from resminama.language.values import Amendment, Made, Operation

U, Op = UnitKind, Operation
POINT_4 = (level(U.POINT, 4),)
POINT_7 = (level(U.POINT, 7),)
ARTICLE_119 = (level(U.ARTICLE, 119),)
PART_1_OF_1 = (level(U.ARTICLE, 1), level(U.PART, 1))
PART_9 = (level(U.PART, 9),)
NOTES = (level(U.ARTICLE, 284, 285), level(U.NOTE), level(U.PART, 3))
PARTS = (
    (level(U.ARTICLE, 18), level(U.PART, 4, 5)),
    (level(U.ARTICLE, 177), level(U.PART, 2), level(U.POINT, 3)),
)
ROW_3 = (level(U.POINT, 7), level(U.TABLE), level(U.ROW, 3))


def amend(operation: Operation, *units: tuple[object, ...], **what: object) -> Amendment:
    return Amendment(operation=operation, units=units, **what)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "change", "formula"),
    [
        (Lang.TK, amend(Op.RESTATE, POINT_4), "4-nji bendi şu görnüşde beýan etmeli:"),
        (Lang.TK, amend(Op.ADD, POINT_7, added=U.INDENT), "7-nji bende şu mazmunly tesimi goşmaly:"),
        (Lang.TK, amend(Op.ADD, PART_1_OF_1, added=U.INDENT, many=True),
         "1-nji maddanyň birinji bölegine şu mazmunly tesimleri goşmaly:"),
        (Lang.TK, amend(Op.ADD, added=U.PART), "şu mazmunly bölegi goşmaly:"),
        (Lang.TK, amend(Op.ADD_AFTER, ARTICLE_119, added=U.ARTICLE),
         "119-njy maddadan soň şu mazmunly maddany goşmaly:"),
        (Lang.TK, amend(Op.REPEAL, (level(U.PART, 1), level(U.INDENT, 5))),
         "birinji bölegiň bäşinji tesimini güýjüni ýitiren diýip ykrar etmeli"),
        (Lang.TK, amend(Op.REPLACE_MARK, POINT_4, old=(".",), new=(";",)),
         "4-nji bentde nokady nokatly otura çalşyrmaly"),
        (Lang.RU, amend(Op.REPLACE_MARK, POINT_4, old=(".",), new=(";",)),
         "в пункте 4 точку заменить точкой с запятой"),
        (Lang.EN, amend(Op.REPLACE_MARK, POINT_4, old=(".",), new=(";",)),
         "in point 4, the full stop at the end shall be replaced by a semicolon"),
        (Lang.TK, amend(Op.RESTATE, (level(U.TITLE),)), "adyny şu görnüşde beýan etmeli:"),
        (Lang.TK, amend(Op.REPLACE_WORDS, POINT_4, old=("bir söz",), new=("söz",)),
         "4-nji bentde «bir söz» diýen sözleri «söz» diýen söze çalşyrmaly"),
        (Lang.TK, amend(Op.REPLACE_WORDS, (level(U.TITLE),), old=("we",), new=("ýa-da",)),
         "adynda «we» diýen sözi «ýa-da» diýen söze çalşyrmaly"),
        (Lang.TK, amend(Op.REPLACE_WORDS, NOTES, old=("şu maddada", "ol"), new=("şu bölekde", "oňa")),
         "284-nji we 285-nji maddalaryň bellikleriniň üçünji böleklerinde «şu maddada» we «ol» diýen sözleri "
         "degişlilikde «şu bölekde» we «oňa» diýen sözlere çalşyrmaly"),
        (Lang.TK, amend(Op.REMOVE_WORDS, *PARTS, old=("we administratiw",)),
         "18-nji maddanyň dördünji we bäşinji böleklerinde we 177-nji maddanyň ikinji böleginiň 3-nji "
         "bendinde «we administratiw» diýen sözleri aýyrmaly"),
        (Lang.TK, amend(Op.ADD_WORDS, POINT_4, old=("iki söz",), new=("üç söz bar",)),
         "4-nji bentde «iki söz» diýen sözlerden soň «üç söz bar» diýen sözleri goşmaly"),
        (Lang.TK, amend(Op.REPLACE_WORDS, ROW_3, old=("3",), new=("5",)),
         "7-nji bendiň tablisasynyň 3-nji setirinde «3» diýen sanlary «5» diýen sanlara çalşyrmaly"),
        (Lang.TK, amend(Op.REPLACE_WORDS, old=("ene",), new=("ata",), throughout=True, in_cases=True),
         "tekst boýunça «ene» diýen sözi degişli düşümlerde «ata» diýen söze degişli düşümlerde çalşyrmaly"),
        (Lang.RU, amend(Op.ADD, PART_1_OF_1, added=U.POINT),
         "часть первую статьи 1 дополнить пунктом следующего содержания:"),
        (Lang.RU, amend(Op.RESTATE, (level(U.PART, 8),)), "часть восьмую изложить в следующей редакции:"),
        (Lang.RU, amend(Op.ADD_AFTER, (level(U.PART, 3),), added=U.PART),
         "после части третьей дополнить частью следующего содержания:"),
        (Lang.RU, amend(Op.REPLACE_WORDS, PART_9, old=("на полном обеспечении",), new=("бесплатно",)),
         "в части девятой слова «на полном обеспечении» заменить словом «бесплатно»"),
        (Lang.RU, amend(Op.REPLACE_WORDS, ROW_3, old=("497", "492"), new=("62", "60")),
         "в строке 3 таблицы пункта 7 цифры «497» и «492» заменить соответственно цифрами «62» и «60»"),
        (Lang.RU, amend(Op.REMOVE, (level(U.ARTICLE, Number(7, 1)),)), "статью 7¹ исключить"),
        (Lang.RU, amend(Op.REPEAL, (level(U.PART, 5),)), "часть пятую признать утратившей силу"),
        (Lang.RU, amend(Op.REPEAL, (level(U.POINT, 7, 9),)), "пункты 7 и 9 признать утратившими силу"),
        (Lang.RU, amend(Op.ADD_WORDS, POINT_4, old=("лицо",), new=("и его семья",)),
         "пункт 4 после слова «лицо» дополнить словами «и его семья»"),
        (Lang.RU, amend(Op.REPLACE_WORDS, old=("мать",), new=("отец",), throughout=True, in_cases=True),
         "по тексту слово «мать» в соответствующих падежах заменить словом «отец» в соответствующих падежах"),
        (Lang.RU, amend(Op.REMOVE_WORDS, (level(U.CHAPTER, 2), level(U.TITLE)), old=("и права",)),
         "в наименовании главы II слова «и права» исключить"),
        (Lang.EN, amend(Op.REPLACE_WORDS, POINT_4, old=("one",), new=("two words",)),
         "in point 4, the word “one” shall be replaced by the words “two words”"),
        (Lang.EN, amend(Op.ADD, POINT_7, added=U.INDENT),
         "the following indent shall be added to point 7:"),
        (Lang.EN, amend(Op.RESTATE, (level(U.CHAPTER, 2), level(U.TITLE))),
         "the title of chapter II shall be restated as follows:"),
    ],
)  # fmt: skip
def test_amendment(lang: Lang, change: Amendment, formula: str) -> None:
    assert plain(language.get(lang).amendment(change)) == formula


def test_braces_in_the_text_of_a_law_are_text() -> None:
    change = amend(Op.REMOVE_WORDS, POINT_4, old=("{unit}",))

    assert plain(language.get("en").amendment(change)) == "in point 4, the word “{unit}” shall be deleted"


@pytest.mark.parametrize("lang", Lang)
def test_every_operation_is_worded_in_every_language(lang: Lang) -> None:
    for operation in Operation:
        old, new = (";", ":") if operation is Operation.REPLACE_MARK else ("a", "b c")
        for units in ((), (POINT_4,)):
            change = Amendment(operation=operation, units=units, old=(old,), new=(new,), added=U.POINT)
            assert "{" not in language.get(lang).amendment(change)


@pytest.mark.parametrize(
    ("lang", "lead"),
    [(Lang.TK, "263-nji maddada:"), (Lang.RU, "в статье 263:"), (Lang.EN, "in article 263:")],
)
def test_changes_of_one_unit_stand_under_its_name(lang: Lang, lead: str) -> None:
    assert plain(language.get(lang).amendments_in((level(U.ARTICLE, 263),))) == lead


@pytest.mark.parametrize(
    ("lang", "case", "made", "words"),
    [
        (Lang.TK, Case.ACC, {Made.CHANGE: False, Made.ADDITION: False}, "üýtgetmäni we goşmaçany"),
        (Lang.TK, Case.NOM, {Made.ADDITION: True, Made.CHANGE: False}, "goşmaçalar we üýtgetme"),
        (Lang.RU, Case.ACC, {Made.ADDITION: False, Made.CHANGE: True}, "дополнение и изменения"),
        (Lang.RU, Case.GEN, {Made.CHANGE: True}, "изменений"),
        (Lang.EN, Case.NOM, {Made.CHANGE: True, Made.ADDITION: False}, "amendments and addition"),
    ],
)
def test_changes_are_called_by_kind_and_number_in_the_order_they_come(
    lang: Lang, case: Case, made: dict[Made, bool], words: str
) -> None:
    assert language.get(lang).made(made, case) == words


@pytest.mark.parametrize(
    ("lang", "quoted"),
    [(Lang.TK, "«a “b” «c»»"), (Lang.RU, "«a “b” «c»»"), (Lang.EN, "“a ‘b’ ‘c’”")],
)
def test_quoted_wording_keeps_its_letters(lang: Lang, quoted: str) -> None:
    assert language.get(lang).verbatim("a “b” «c»") == quoted


def test_the_place_of_a_repealed_unit_says_so() -> None:
    assert language.get("ru").repealed(U.PART) == "Утратила силу."
    assert language.get("tk").repealed(U.PART) == "Güýjüni ýitirdi."
