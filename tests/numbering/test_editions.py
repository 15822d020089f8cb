"""What approval freezes stays: index numbers for what is inserted, holes for what is repealed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbering.acts import act, approved, edition, printed, standing
from resminama.model.edition import FrozenKind, FrozenUnit
from resminama.model.values import Word
from resminama.numbering.holes import standing as compared
from resminama.ordinal import Ordinal, parse
from resminama.outline.content import Kind, Outline, TableRow, TableSpec, Unit

FIRST = "g(a b(x y z) c) r(d e) s(f)"


def test_a_document_that_was_never_approved_is_counted_from_one() -> None:
    assert printed(FIRST) == "1(1 2(1 2 3) 3) 2(4 5) 3(6)"


@pytest.mark.parametrize(
    ("change", "now", "numbers"),
    [
        ("nothing", FIRST, "1(1 2(1 2 3) 3) 2(4 5) 3(6)"),
        ("a point inserted", "g(a new b(x y z) c) r(d e) s(f)", "1(1 1¹ 2(1 2 3) 3) 2(4 5) 3(6)"),
        ("two in a row", "g(a n o b(x y z) c) r(d e) s(f)", "1(1 1¹ 1² 2(1 2 3) 3) 2(4 5) 3(6)"),
        ("at the end of a chapter", "g(a b(x y z) c n) r(d e) s(f)", "1(1 2(1 2 3) 3 3¹) 2(4 5) 3(6)"),
        ("at the end of the act", "g(a b(x y z) c) r(d e) s(f n o)", "1(1 2(1 2 3) 3) 2(4 5) 3(6 7 8)"),
        ("an item inserted", "g(a b(x n y z) c) r(d e) s(f)", "1(1 2(1 1¹ 2 3) 3) 2(4 5) 3(6)"),
        ("an item added at the end", "g(a b(x y z n) c) r(d e) s(f)", "1(1 2(1 2 3 4) 3) 2(4 5) 3(6)"),
        ("items of an inserted point", "g(a n(p q) b(x y z) c) r(d e) s(f)",
         "1(1 1¹(1 2) 2(1 2 3) 3) 2(4 5) 3(6)"),
        ("a chapter inserted", "g(a b(x y z) c) mid(n o) r(d e) s(f)",
         "1(1 2(1 2 3) 3) 1¹(3¹ 3²) 2(4 5) 3(6)"),
        ("a chapter added", "g(a b(x y z) c) r(d e) s(f) more(n)",
         "1(1 2(1 2 3) 3) 2(4 5) 3(6) 4(7)"),
        ("a point repealed", "g(a c) r(d e) s(f)", "1(1 2✗ 3) 2(4 5) 3(6)"),
        ("the first", "g(b(x y z) c) r(d e) s(f)", "1(1✗ 2(1 2 3) 3) 2(4 5) 3(6)"),
        ("the last", "g(a b(x y z) c) r(d e) s()", "1(1 2(1 2 3) 3) 2(4 5) 3(6✗)"),
        ("repealed at the end, added after it", "g(a b(x y z) c) r(d e) s(n)",
         "1(1 2(1 2 3) 3) 2(4 5) 3(6✗ 7)"),
        ("an item repealed", "g(a b(x z) c) r(d e) s(f)", "1(1 2(1 2✗ 3) 3) 2(4 5) 3(6)"),
        ("a chapter repealed with its points", "g(a b(x y z) c) s(f)", "1(1 2(1 2 3) 3) 2✗ 3(6)"),
        ("replaced by another", "g(a n c) r(d e) s(f)", "1(1 2✗ 2¹ 3) 2(4 5) 3(6)"),
        ("a point moved is repealed there and added here", "g(a c) r(d b(x y z) e) s(f)",
         "1(1 2✗ 3) 2(4 4¹(1 2 3) 5) 3(6)"),
        ("an item moved to another point", "g(a(z) b(x y) c) r(d e) s(f)",
         "1(1(1) 2(1 2 3✗) 3) 2(4 5) 3(6)"),
    ],
)  # fmt: skip
def test_numbers_after_approval(change: str, now: str, numbers: str) -> None:
    assert printed(now, approved(FIRST)) == numbers, change


def test_the_second_edition_freezes_indexes_and_holes() -> None:
    second = approved("g(a n b(x z) c) s(f)", approved(FIRST))
    third = "g(a o n p b(x z q) c) more(d) s(f)"

    assert printed("g(a n b(x z) c) s(f)", second) == "1(1 1¹ 2(1 2✗ 3) 3) 2✗ 3(6)"
    # between 1 and 1¹ no number is free: EDN002 tells; the number after the taken ones is shown
    assert printed(third, second) == "1(1 1² 1¹ 1² 2(1 2✗ 3 4) 3) 2✗ 2¹(3¹) 3(6)"


def test_a_number_is_never_given_again() -> None:
    without = approved("g(a b(x y z) c) r(d e) s()", approved(FIRST))

    assert printed("g(a b(x y z) c) r(d e) s(new)", without) == "1(1 2(1 2 3) 3) 2(4 5) 3(6✗ 7)"
    assert printed("g(a b(x y z) c) r(d e) s(f)", without) == "1(1 2(1 2 3) 3) 2(4 5) 3(6✗ 7)"


def test_a_hole_knows_the_edition_that_made_it() -> None:
    second = approved("g(a c) r(d e) s(f)", approved(FIRST))
    third = approved("g(a c) r(d) s(f)", second)

    assert [(u.unit, u.number, u.repealed) for u in third.units if u.repealed] == [
        ("b", "2", "2"),
        ("e", "5", "3"),
    ]


def test_what_was_moved_is_told_with_the_number_that_it_left() -> None:
    found = compared(act("g(a c) r(d b(x y z) e) s(f)"), approved(FIRST))

    assert found.moved == {"act/b": Ordinal(2)}
    assert [hole.unit for hole in found.holes] == ["b"]


def test_steps_are_frozen_in_their_table() -> None:
    def procedure(*steps: str) -> Outline:
        table = TableSpec((), tuple(TableRow(("?", step), f"act/{step}") for step in steps), steps=True)
        return Outline("act", (Unit("act/steps", Kind.POINT, "steps", after=(table,)),))

    frozen = tuple(
        FrozenUnit(unit=Word(unit), kind=FrozenKind.STEP, under=Word("steps"), number=Word(str(n)))
        for n, unit in enumerate(("one", "two", "three"), start=1)
    )
    point = FrozenUnit(unit=Word("steps"), kind=FrozenKind.POINT, number=Word("1"))
    last = edition(1, (point, *frozen))

    assert printed(procedure("one", "new", "three", "end"), last) == "1(1 2✗ 2¹ 3 4)"


@given(st.lists(st.sampled_from("abcdefghijklmnop"), unique=True), st.data())
def test_no_number_twice_and_none_shifted(first: list[str], data: st.DataObject) -> None:
    frozen = approved(f"ch({' '.join(first)})")
    numbers = {str(unit.unit): unit.ordinal for unit in frozen.units if unit.kind == "point"}
    now = data.draw(st.lists(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), unique=True))
    outline, places = standing(act(f"ch({' '.join(now)})"), frozen)
    points = outline.units[0].children

    assert len({places[point.address].number for point in points}) == len(points)
    moved = compared(act(f"ch({' '.join(now)})"), frozen).moved
    for unit in set(now) & numbers.keys():
        assert (places[f"act/{unit}"].number == numbers[unit]) == (f"act/{unit}" not in moved)
    found = [number for point in points if (number := places[point.address].number)]
    assert all(before < after for before, after in pairwise(found))
    assert set(numbers.values()) <= set(found)


@pytest.mark.parametrize(("written", "ordinal"), [("7", Ordinal(7)), ("7^12", Ordinal(7, 12))])
def test_numbers_are_written_and_read(written: str, ordinal: Ordinal) -> None:
    assert parse(written) == ordinal
    assert repr(ordinal) == written


@pytest.mark.parametrize("written", ["", "7^", "7^0", "7¹", "VII", "-1", "7^1^1"])
def test_what_is_no_number(written: str) -> None:
    assert parse(written) is None


def test_an_index_sorts_behind_its_number_and_prints_raised() -> None:
    numbers = [Ordinal(8), Ordinal(7, 10), Ordinal(7), Ordinal(7, 2)]

    assert " ".join(str(number) for number in sorted(numbers)) == "7 7² 7¹⁰ 8"
