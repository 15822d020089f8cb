"""The graph of a procedure against a slow and plain reckoning."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from resminama.check.sop_graph import between, loops_in_order, reached
from resminama.check.timed_way import longest

STEPS = [f"s{i}" for i in range(7)]
WAYS = st.sets(st.tuples(st.sampled_from(STEPS), st.sampled_from(STEPS)), max_size=14)


def graph(ways: set[tuple[str, str]]) -> dict[str, list[str]]:
    return {step: sorted(b for a, b in ways if a == step) for step in STEPS}


def forward(ways: set[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the ways that lead ahead: no loops."""
    return graph({(a, b) for a, b in ways if a < b})


def all_ways(steps: dict[str, list[str]], at: str, goal: str) -> list[list[str]]:
    if at == goal:
        return [[at]]
    return [[at, *way] for after in steps[at] for way in all_ways(steps, after, goal)]


@given(WAYS)
def test_what_lies_between_lies_on_a_way(ways: set[tuple[str, str]]) -> None:
    steps = forward(ways)
    on_way = {step for way in all_ways(steps, "s0", "s6") for step in way}
    assert set(between(steps, "s0", "s6")) == on_way


@given(WAYS, st.lists(st.integers(0, 9), min_size=7, max_size=7))
def test_the_longest_way_is_the_longest(ways: set[tuple[str, str]], lengths: list[int]) -> None:
    steps = forward(ways)
    days = {step: Fraction(length) for step, length in zip(STEPS, lengths, strict=True)}
    found = longest(between(steps, "s0", "s6"), days)
    every = all_ways(steps, "s0", "s6")
    assert sum((days[step] for step in found), Fraction(0)) == max(
        (sum((days[step] for step in way), Fraction(0)) for way in every), default=0
    )
    assert found == set() or any(set(way) == found for way in every)


@given(WAYS)
def test_loops_are_the_steps_that_reach_each_other(ways: set[tuple[str, str]]) -> None:
    steps = graph(ways)
    groups = loops_in_order(steps)
    assert sorted(step for group in groups for step in group) == STEPS
    for group in groups:
        for one, other in pairwise(group):
            assert other in reached(steps, one)
            assert one in reached(steps, other)
    for place, group in enumerate(groups):
        for before in groups[:place]:
            assert not set(before) & reached(steps, group[0])
