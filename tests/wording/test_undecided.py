"""What a clerk writes who does not know is told from a wording."""

from __future__ import annotations

import pytest

from resminama.lang import Lang
from resminama.wording.undecided import undecided

DOUBTS = {
    Lang.TK: [
        "bilemok",
        "Anyk bilemok.",
        "men bilmeýärin",
        "heniz belli däl",
        "anyk däl",
        "takyklamaly",
        "entek çözülmedi",
        "Ynamymyz ýok, Adalat ministrliginden soraň",
        "mümkin",
        "maslahatlaşmaly",
        "ýokardaky ýaly",
        "razy däl",
        "I don’t know",
    ],
    Lang.RU: [
        "не ясно",
        "Пока не знаем",
        "ещё не решено",
        "Затрудняюсь ответить",
        "не знаю, спросите в Министерстве адалат",
        "требует уточнения",
        "не нашли: в сборнике такого слова нет",
        "на согласовании",
        "скорее всего",
        "то же самое",
        "см. выше",
        "не согласны – это другой орган",
    ],
}

WORDINGS = {
    Lang.TK: [
        "Soňra çaga diňlenilýär",
        "belli bolan maglumatlar",
        "mümkin bolan kömek",
        "bilmeýän adama düşündirmek",
        "anyk maksat",
        "heniz ýaşyna ýetmedik",
    ],
    Lang.RU: [
        "позже назначенного срока",
        "уточнить данные получателя",
        "не состоящий в браке",
        "пока не истек срок",
        "возможность обжалования",
        "согласовать план с получателем",
    ],
}


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang in DOUBTS for said in DOUBTS[lang]])
def test_a_doubt_decides_nothing(lang: Lang, said: str) -> None:
    assert (
        undecided(said, "başga söz" if lang is Lang.TK else "другое слово", lang)
        == f"«{said}» decides nothing"
    )


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang in WORDINGS for said in WORDINGS[lang]])
def test_a_wording_that_begins_like_a_doubt_is_a_wording(lang: Lang, said: str) -> None:
    assert undecided(said, "başga söz" if lang is Lang.TK else "другое слово", lang) == ""


def test_a_doubt_that_was_asked_about_is_an_answer() -> None:
    assert undecided("Kesgitlenmeli", "kesgitlenmeli", Lang.TK) == ""
