"""Words compared: what turns one text into the other, and no more than that."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resminama.compare.changes import Edit, Token
from resminama.compare.words import applied, cut, edits

_TEXTS = st.lists(
    st.sampled_from(["мүraçaat", "12-nji", "1\u00a0500", " ", " ", "\u00a0", ",", ".", "на", "§"])
)


def compared(old: str, new: str) -> list[tuple[str, str]]:
    return [(edit.old, edit.new) for edit in edits(tuple(cut(old)), tuple(cut(new)))]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("15-nji bendinde", ["15-nji", " ", "bendinde"]),
        (
            "в течение 1\u00a0500,50 манатов.",
            ["в", " ", "течение", " ", "1\u00a0500,50", " ", "манатов", "."],
        ),
        ("5\u00a0рабочих дней", ["5", "\u00a0", "рабочих", " ", "дней"]),
        ("«iş-hereket»;", ["«", "iş-hereket", "»", ";"]),
    ],
)
def test_words_numbers_and_marks_are_tokens(text: str, pieces: list[str]) -> None:
    assert [token.text for token in cut(text)] == pieces


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("в течение трех рабочих дней", "в течение пяти рабочих дней", [("трех", "пяти")]),
        ("in three working days", "in five calendar days", [("three working", "five calendar")]),
        ("a, b and c", "a and c", [(", b", "")]),
        ("resmi talapnama", "resmi ýazmaça talapnama", [("", "ýazmaça ")]),
        ("10 (ten) days", "15 (fifteen) days", [("10", "15"), ("ten", "fifteen")]),
        ("same", "same", []),
    ],
)
def test_edits_are_those_a_lawyer_would_mark(old: str, new: str, found: list[tuple[str, str]]) -> None:
    assert compared(old, new) == found


def test_a_reference_is_one_word_and_its_new_number_follows() -> None:
    old = (*cut("as in "), Token("point 12 of this Statute", "d/rights"), *cut(" says"))
    new = (*cut("as in "), Token("point 13 of this Statute", "d/rights"), *cut(" tells"))

    assert edits(old, new, lambda target: target == "d/rights") == (
        Edit(6, "point 12 of this Statute", 6, "point 13 of this Statute", consequential=True),
        Edit(31, "says", 31, "tells"),
    )


def test_a_reference_to_another_unit_is_a_change_of_words() -> None:
    old, new = Token("point 12", "d/rights"), Token("point 14", "d/duties")

    assert edits((old,), (new,), lambda target: True) == (Edit(0, "point 12", 0, "point 14"),)


def test_nothing_changed_that_a_reader_could_see() -> None:
    old, new = Token("point 12", "d/rights"), Token("point 12", "d/entitlements")

    assert edits((old,), (new,)) == ()


@given(_TEXTS, _TEXTS)
def test_edits_applied_to_the_old_text_give_the_new_one(old: Sequence[str], new: Sequence[str]) -> None:
    before, after = tuple(cut("".join(old))), tuple(cut("".join(new)))

    found = edits(before, after)

    assert applied("".join(old), found) == "".join(new)
    back = [Edit(edit.at, edit.new, edit.start, edit.old) for edit in found]
    assert applied("".join(new), back) == "".join(old)


@given(_TEXTS)
def test_nothing_is_lost_in_cutting(text: Sequence[str]) -> None:
    assert "".join(token.text for token in cut("".join(text))) == "".join(text)
