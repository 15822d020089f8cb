"""Numbers as the three languages write them in running text."""

from __future__ import annotations

import pytest

from resminama.check.amounts_in_text import amounts
from resminama.lang import Lang

_READ: tuple[tuple[Lang, str, list[str]], ...] = (
    (Lang.TK, "bäşden köp bolmadyk", ["5"]),
    (Lang.TK, "on bäşe çenli", ["15"]),
    (Lang.TK, "15-den (on bäşden) köp", ["15"]),
    (Lang.TK, "üçden ikisi", []),  # two thirds
    (Lang.TK, "ondan uly, oňa görä, ýüze çykarmak", []),  # older than that, according to it, to reveal
    (Lang.TK, "5 (bäş) minudyň dowamynda", ["5 minute"]),
    (Lang.RU, "в течение 7 (семи) лет", ["7 year"]),
    (Lang.RU, "с 7 (семи) лет", ["7"]),  # an age
    (Lang.RU, "ребенок, достигший 10 (десяти) лет", ["10"]),
)


@pytest.mark.parametrize(("lang", "words", "read"), _READ, ids=lambda value: str(value))
def test_what_is_read(lang: Lang, words: str, read: list[str]) -> None:
    found = amounts(words, lang)
    assert [f"{amount.value} {amount.unit}".strip() for amount in found] == read
