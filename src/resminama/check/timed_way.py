"""The longest way of a procedure from its first step to the one that its total time is counted to."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from resminama.check.sop_graph import Graph, between, graph_of, loops_in_order
from resminama.check.working_days import working_days
from resminama.model.corpus import Corpus
from resminama.model.sop import Sop
from resminama.model.values import Duration
from resminama.outline.sop import stages_of, time_limit


def timed_steps(sop: Sop) -> Graph:
    """Return the steps that lie on a way to ``total_time.to``; none if there is no way."""
    return between(graph_of(sop), str(sop.steps[0].id), str(sop.total_time.to)) if sop.steps else {}


def limits_of(sop: Sop, corpus: Corpus) -> dict[str, Duration | None]:
    """Return the time limit of each step: its own, or that of its stage."""
    stages = stages_of(sop, corpus)
    return {str(step.id): time_limit(step, stages) for step in sop.steps}


def longest_way(sop: Sop, corpus: Corpus) -> dict[str, Fraction]:
    """Return the steps that take time on the longest way, with their working days.

    A loop is walked once: each of its steps counts, once.
    """
    days = {
        step: working_days(limit) if limit else Fraction(0) for step, limit in limits_of(sop, corpus).items()
    }
    graph = timed_steps(sop)
    way = longest(graph, days)
    return {step: days[step] for step in graph if step in way and days[step]}


def longest(graph: Graph, days: Mapping[str, Fraction]) -> set[str]:
    """Return the steps of the longest way through ``graph``, in which every way ends at the same step."""
    groups = loops_in_order(graph)
    of = {step: place for place, group in enumerate(groups) for step in group}
    best: list[tuple[Fraction, int | None]] = [(Fraction(0), None)] * len(groups)
    total = [Fraction(0)] * len(groups)
    for place, group in enumerate(groups):
        total[place] = best[place][0] + sum((days[step] for step in group), Fraction(0))
        for target in (of[target] for step in group for target in graph[step]):
            if target != place and (best[target][1] is None or total[place] > best[target][0]):
                best[target] = (total[place], place)
    return _back(groups, [before for _, before in best])


def _back(groups: list[list[str]], before: list[int | None]) -> set[str]:
    """Return the steps of the way that ends in the last group."""
    way: set[str] = set()
    place: int | None = len(groups) - 1 if groups else None
    while place is not None:
        way |= set(groups[place])
        place = before[place]
    return way
