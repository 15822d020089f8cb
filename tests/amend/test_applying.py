"""Changes that fit the act and changes that do not."""

from __future__ import annotations

import pytest

from amend.support import Op, U, at, change
from resminama.amend.apply import apply
from resminama.amend.operations import Change
from resminama.amend.units import Act, Unit, lines
from resminama.lang import Lang
from resminama.language.citation import Level, Number
from resminama.language.values import Path


def point(number: int, text: str, *children: Unit) -> Unit:
    return Unit(U.POINT, text, f"{number}.", Number(number), children)


def item(number: int, text: str) -> Unit:
    return Unit(U.SUBPOINT, text, f"{number})", Number(number))


RU = Act(
    "Положение о службе",
    (
        Unit(U.CHAPTER, "Общие положения", "Глава I.", Number(1), (
            point(1, "Служба помогает семье; служба бесплатна."),
            point(2, "Служба обязана:", item(1, "помогать семье;"), item(2, "вести дела.")),
        )),
        Unit(U.CHAPTER, "Служба", "Глава II.", Number(2), (
            point(3, "Работу ведет социальный работник."),
            point(4, "Социальному работнику дается время. Помощь социального работника бесплатна.",
                  Unit(U.INDENT, "О социальных работниках сообщается.")),
        )),
    ),
)  # fmt: skip


def told(*changes: Change, act: Act = RU, lang: Lang = Lang.RU) -> list[str]:
    """Return the act after the changes, as lines; nothing may be at fault."""
    new, faults = apply(act, changes, lang)
    assert faults == ()
    return [line.text for line in lines(new)]


def fault(*changes: Change, act: Act = RU, lang: Lang = Lang.RU) -> str:
    """Return why the last change does not fit; the act must be as the others leave it."""
    new, faults = apply(act, changes, lang)
    rest, _ = apply(act, changes[:-1], lang)
    assert new == rest
    return faults[-1].why


def test_words_in_their_cases() -> None:
    change_ = change(
        Op.REPLACE_WORDS,
        old=("социальный работник",),
        new=("специалист по социальной работе",),
        throughout=True,
        in_cases=True,
    )

    assert told(change_)[7:] == [
        "3. Работу ведет специалист по социальной работе.",
        "4. Специалисту по социальной работе дается время. Помощь специалиста по социальной работе "
        "бесплатна.",
        "О специалистах по социальной работе сообщается.",
    ]


def test_turkmen_words_in_their_cases() -> None:
    act = Act("", (point(1, "Durmuş işgärine kömek edilýär. Durmuş işgärleriniň hukugy bar."),))
    change_ = change(
        Op.REPLACE_WORDS, old=("durmuş işgäri",), new=("ýerine ýetiriji",), throughout=True, in_cases=True
    )

    assert told(change_, act=act, lang=Lang.TK) == [
        "1. Ýerine ýetirijä kömek edilýär. Ýerine ýetirijileriň hukugy bar."
    ]


def test_a_case_that_cannot_be_told_is_no_case() -> None:
    act = Act("", (point(1, "Решения службы обжалуются."),))
    change_ = change(Op.REPLACE_WORDS, old=("служба",), new=("отдел",), throughout=True, in_cases=True)

    assert "which case “службы” stands in" in fault(change_, act=act)


def test_words_are_looked_for_in_the_old_text_only() -> None:
    swapped = [
        change(Op.REPLACE_WORDS, at((U.POINT, 3)), old=("Работу",), new=("работник",)),
        change(Op.REPLACE_WORDS, at((U.POINT, 3)), old=("работник",), new=("помощник",)),
    ]

    assert told(*swapped)[7] == "3. работник ведет социальный помощник."


def test_a_range_takes_in_index_numbers() -> None:
    first = Unit(U.POINT, "Новое.", "2¹.", Number(2, 1))
    act, _ = apply(RU, [change(Op.ADD_AFTER, at((U.POINT, 2)), first, added=U.POINT)], Lang.RU)
    path: Path = (Level(U.POINT, (Number(2), Number(3)), through=True),)

    assert [line for line in told(change(Op.REPEAL, path), act=act) if "силу" in line] == [
        "2. Утратил силу.",
        "2¹. Утратил силу.",
        "3. Утратил силу.",
    ]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ([change(Op.REMOVE, at((U.POINT, 9)))], "there is no such unit"),
        ([change(Op.REMOVE, at((U.SUBPOINT, 1))), change(Op.REMOVE, at((U.INDENT, 3)))], "no such unit"),
        ([change(Op.REPLACE_WORDS, at((U.POINT, 1)), old=("служба",), new=("отдел",)),
          change(Op.REPLACE_WORDS, at((U.POINT, 2)), old=("отдел",), new=("служба",))],
         "the words “отдел” do not stand there"),
        ([change(Op.REPLACE_WORDS, at((U.CHAPTER, 1)), old=("семье",), new=("детям",))], "there 2 times"),
        ([change(Op.REPLACE_WORDS, at((U.POINT, 1)), old=("лужба",), new=("x",))], "do not stand there"),
        ([change(Op.REMOVE, at((U.POINT, 3))), change(Op.REPEAL, at((U.POINT, 3)))], "already takes this"),
        ([change(Op.REPLACE_WORDS, at((U.POINT, 3)), old=("ведет",), new=("a",)),
          change(Op.REMOVE_WORDS, at((U.POINT, 3)), old=("ведет социальный",))], "already takes these words"),
        ([change(Op.RESTATE, at((U.POINT, 3)), point(4, "Текст."))], "not the one that is named"),
        ([change(Op.APPEND_WORDS, at((U.POINT, 2)), new=("и иное",))], "the unit has parts"),
        ([change(Op.REPLACE_MARK, at((U.POINT, 2)), old=(":",), new=(".",))], "the unit has parts"),
        ([change(Op.REPLACE_MARK, at((U.POINT, 3)), old=(";",), new=(".",))], "does not end in “;”"),
        ([change(Op.REMOVE, ())], "names no whole unit"),
        ([change(Op.REPEAL, (Level(U.POINT, (Number(3), Number(2)), through=True),))], "no such ends"),
        ([change(Op.REMOVE, (*at((U.POINT, 4)), Level(U.INDENT, (Number(1), Number(2)), through=True)))],
         "names no whole unit"),
    ],
)  # fmt: skip
def test_a_change_that_does_not_fit_is_told_and_left_out(changes: list[Change], why: str) -> None:
    assert why in fault(*changes)


def test_nothing_is_changed_inside_a_unit_that_is_taken_as_a_whole() -> None:
    _, faults = apply(
        RU,
        [
            change(Op.REPLACE_WORDS, at((U.POINT, 2), (U.SUBPOINT, 1)), old=("семье",), new=("детям",)),
            change(Op.REPEAL, at((U.POINT, 2))),
        ],
        Lang.RU,
    )

    assert [fault.why for fault in faults] == ["another change of this instrument takes the unit as a whole"]
