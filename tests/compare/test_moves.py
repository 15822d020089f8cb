"""Moves: as few units as can be."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resminama.compare.moves import moved


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("abcde", "abcde", ""),
        ("abcde", "bcdea", "a"),
        ("abcde", "eabcd", "e"),
        ("abcd", "badc", "bd"),
        ("", "", ""),
    ],
)
def test_one_unit_moves_past_its_neighbours(old: str, new: str, found: str) -> None:
    assert moved(old, new) == set(found)


@given(st.permutations("abcdef"))
def test_the_fewest_units_move(new: list[str]) -> None:
    old = sorted(new)

    found = moved(old, new)

    assert [unit for unit in new if unit not in found] == [unit for unit in old if unit not in found]
    for fewer in combinations(old, max(0, len(found) - 1)):
        if len(fewer) < len(found):
            left = [unit for unit in new if unit not in fewer]
            assert left != sorted(left)
