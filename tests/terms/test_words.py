"""Words of running text, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resminama.lang import Lang
from resminama.terms.words import Words, tokens

PIECES = [
    "the ",
    "An ",
    "person's",
    "BMGÖM-niň",
    "ИПР-",
    "ёлка",
    "İş",
    "kanun",
    "5-nji",
    " – ",
    "e\u0301",
    "a_b",
]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text("aÝъ-'. \n«́", max_size=4))).map("".join)


@pytest.mark.parametrize("lang", Lang)
@settings(deadline=None)  # the first example compiles
@given(text=TEXTS)
def test_words_and_their_places_are_those_of_the_tokens(lang: Lang, text: str) -> None:
    found = Words(text, lang)
    known = tokens(text, lang)

    assert found.words == [word for word, _, _ in known]
    assert [found.place(i) for i in range(len(known))] == [(start, end) for _, start, end in known]
