"""Amendments in the formulae of amending laws."""

from __future__ import annotations

import pytest

from language.support import cite, level, plain
from resminama import language
from resminama.lang import Lang
from resminama.language.citation import Number, Style, UnitKind
from resminama.language.values import Amendment, Operation

U = UnitKind
POINT_4 = cite(None, level(U.POINT, 4))
POINT_7 = cite(None, level(U.POINT, 7))
ARTICLE_119 = cite(None, level(U.ARTICLE, 119))
PART_1_OF_1 = cite(None, level(U.ARTICLE, 1), level(U.PART, 1))
PART_9 = cite(None, level(U.PART, 9))


@pytest.mark.parametrize(
    ("lang", "change", "formula"),
    [
        (Lang.TK, Amendment(operation=Operation.RESTATE, unit=POINT_4, new="4. …"),
         "4-nji bendi şu görnüşde beýan etmeli: «4. …»"),
        (Lang.TK, Amendment(operation=Operation.ADD_UNIT, unit=POINT_7, added=U.INDENT, new="…"),
         "7-nji bende şu mazmunly tesimi goşmaly: «…»"),
        (Lang.TK, Amendment(operation=Operation.ADD_AFTER, unit=ARTICLE_119, added=U.ARTICLE, new="…"),
         "119-njy maddadan soň, şu mazmunly maddany goşmaly: «…»"),
        (Lang.TK, Amendment(operation=Operation.REPLACE_WORDS, unit=POINT_4, old="bir söz", new="söz"),
         "4-nji bentde «bir söz» diýen sözleri «söz» diýen söze çalşyrmaly"),
        (Lang.TK, Amendment(operation=Operation.DELETE_WORDS, unit=POINT_4, old="sosial"),
         "4-nji bentde «sosial» diýen sözi aýyrmaly"),
        (Lang.TK, Amendment(operation=Operation.ADD_WORDS, unit=POINT_4, old="iki söz", new="üç söz bar"),
         "4-nji bentde «iki söz» diýen sözlerden soň «üç söz bar» diýen sözleri goşmaly"),
        (Lang.RU, Amendment(operation=Operation.ADD_UNIT, unit=PART_1_OF_1, added=U.POINT, new="9) …"),
         "часть первую статьи 1 дополнить пунктом следующего содержания: «9) …»"),
        (Lang.RU, Amendment(operation=Operation.RESTATE, unit=cite(None, level(U.PART, 8)), new="8. …"),
         "часть восьмую изложить в следующей редакции: «8. …»"),
        (Lang.RU, Amendment(operation=Operation.REPLACE_WORDS, unit=PART_9, old="на полном обеспечении",
                            new="бесплатно"),
         "в части девятой слова «на полном обеспечении» заменить словом «бесплатно»"),
        (Lang.RU, Amendment(operation=Operation.DELETE_UNIT, unit=cite(None, level(U.ARTICLE, Number(7, 1)))),
         "статью 7¹ исключить"),
        (Lang.RU, Amendment(operation=Operation.ADD_WORDS, unit=POINT_4, old="лицо", new="и его семья"),
         "пункт 4 после слова «лицо» дополнить словами «и его семья»"),
        (Lang.EN, Amendment(operation=Operation.REPLACE_WORDS, unit=POINT_4, old="one", new="two words"),
         "in point 4, the word “one” shall be replaced by the words “two words”"),
        (Lang.EN, Amendment(operation=Operation.ADD_UNIT, unit=POINT_7, added=U.INDENT, new="…"),
         "the following indent shall be added to point 7: “…”"),
    ],
)  # fmt: skip
def test_amendment(lang: Lang, change: Amendment, formula: str) -> None:
    assert plain(language.get(lang).amendment(change)) == formula


def test_braces_in_the_text_of_a_law_are_text() -> None:
    change = Amendment(operation=Operation.RESTATE, unit=POINT_4, new="{unit}", style=Style.BARE)

    assert plain(language.get("en").amendment(change)) == "point 4 shall be restated as follows: “{unit}”"


def test_every_operation_is_worded_in_every_language() -> None:
    for lang in Lang:
        for operation in Operation:
            change = Amendment(operation=operation, unit=POINT_4, old="a", new="b c", added=U.POINT)
            assert language.get(lang).amendment(change)
