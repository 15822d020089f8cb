"""Lists, quotation marks, no-break spaces, capitals, alphabetical order."""

from __future__ import annotations

import babel.lists
import pytest

from language.support import SPACE
from resminama import language
from resminama.lang import Lang
from resminama.language.values import Join

TK, RU, EN = language.get("tk"), language.get("ru"), language.get("en")


@pytest.mark.parametrize(
    ("lang", "kind", "sentence"),
    [
        (Lang.TK, Join.ALL, "a, b we c"), (Lang.TK, Join.ANY, "a, b ýa-da c"),
        (Lang.RU, Join.ALL, "a, b и c"),
        (Lang.RU, Join.ANY, "a, b или c"), (Lang.EN, Join.ALL, "a, b and c"),
        (Lang.EN, Join.ANY, "a, b or c"),
    ],
)  # fmt: skip
def test_items_in_one_sentence(lang: Lang, kind: Join, sentence: str) -> None:
    assert language.get(lang).join(["a", "b", "c"], kind) == sentence


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
@pytest.mark.parametrize(("kind", "style"), [(Join.ALL, "standard"), (Join.ANY, "or")])
def test_lists_are_those_of_the_unicode_locale_data(lang: Lang, kind: Join, style: str) -> None:
    for items in ([], ["a"], ["a", "b"], ["a", "b", "c", "d"]):
        expected = babel.lists.format_list(items, style, locale=lang.value)  # type: ignore[arg-type]
        assert language.get(lang).join(items, kind) == expected


def test_items_of_a_list_end_in_semicolons_and_the_last_in_a_full_stop() -> None:
    for lang in Lang:
        assert [language.get(lang).list_mark(last) for last in (False, True)] == [";", "."]


@pytest.mark.parametrize(
    ("lang", "text", "quoted"),
    [
        (Lang.TK, "Hukuk namalary hakynda", "«Hukuk namalary hakynda»"),
        (Lang.TK, "«Ene mähri» diýen adyň", "««Ene mähri» diýen adyň»"),
        (Lang.RU, "О службе “Забота”", "«О службе «Забота»»"),
        (Lang.RU, "О службе „Забота“", "«О службе «Забота»»"),
        (Lang.EN, "On the “Care” service", "“On the ‘Care’ service”"),
        (Lang.EN, "On «care»", "“On ‘care’”"),
        (Lang.EN, "On the user’s rights", "“On the user’s rights”"),
    ],
)
def test_quotation_marks_of_two_levels(lang: Lang, text: str, quoted: str) -> None:
    assert language.get(lang).quote(text) == quoted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (Lang.TK, "№~434-VI"), (Lang.TK, "5-nji~madda"), (Lang.TK, "6-8-nji~bentlerinde"), (Lang.TK, "I~bap"),
        (Lang.TK, "2021-nji~ýylyň 18-nji~dekabry"), (Lang.TK, "09.06.2018~ý."), (Lang.TK, "15~%"),
        (Lang.TK, "1-nji we 11-nji~bentlerinde"), (Lang.TK, "45-Ö~belgili"), (Lang.TK, "10~(on) iş gününiň"),
        (Lang.RU, "2021~года"), (Lang.RU, "18~декабря 2021~г."), (Lang.RU, "статьи~5"), (Lang.RU, "ст.~5"),
        (Lang.RU, "пунктах~1, 3 и 5"), (Lang.RU, "Главы~II"), (Lang.RU, "приложение~1"),
        (Lang.RU, "100~манатов"),
        (Lang.EN, "18~December 2021"), (Lang.EN, "Article~5"), (Lang.EN, "points~6 to 8"),
        (Lang.EN, "No.~45"),
    ],
)  # fmt: skip
def test_spaces_that_must_not_break(lang: Lang, text: str) -> None:
    tied = language.get(lang).nbsp(text.replace("~", " "))

    assert tied == text.replace("~", SPACE)
    assert language.get(lang).nbsp(tied) == tied


@pytest.mark.parametrize(
    ("text", "begun"),
    [("şu Kanun", "Şu Kanun"), ("«ýaşaýyş» jaýy", "«Ýaşaýyş» jaýy"), ("(ä)", "(Ä)"),
     ("10 (on) gün", "10 (on) gün"),
     ("", ""), ("iş", "Iş")],
)  # fmt: skip
def test_a_sentence_begins_with_a_capital(text: str, begun: str) -> None:
    assert TK.capital(text) == begun


def test_turkmen_order_of_letters() -> None:
    assert TK.alphabet == "abçdeäfghijžklmnňoöprsştuüwyýz"
    assert sorted("zaýybçwdüeuätfşgshriöjpžokňlnm", key=TK.sort_key) == list(TK.alphabet)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            Lang.TK,
            ["bap", "çäre", "durmuş", "ene", "äht", "jan", "žanr", "kanun", "Şahsy", "ýaş", "zerurlyk"],
        ),
        (Lang.TK, ["durmuş hyzmaty", "durmuş işgäri", "durmuşy"]),
        (Lang.RU, ["ёж", "ежегодный", "ель", "Закон", "щит", "эпоха"]),
        (Lang.EN, ["12 visits", "3 visits", "care", "Case", "plan"]),
    ],
)
def test_dictionary_order(lang: Lang, words: list[str]) -> None:
    shuffled = words[1::2] + words[::2]

    assert sorted(shuffled, key=language.get(lang).sort_key) == words
