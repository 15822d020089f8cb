"""The steps of a procedure as a graph: exits, ways, loops."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from graphlib import TopologicalSorter

from resminama.model.sop import Sop
from resminama.outline.steps import END

Graph = Mapping[str, Iterable[str]]
"""Step -> steps that may follow it."""


def graph_of(sop: Sop) -> dict[str, list[str]]:
    """Return the steps with the known steps that may follow each, ``end`` left out."""
    known = {str(step.id) for step in sop.steps}
    return {
        str(step.id): [str(target) for target in step.exits if target in known and target != END]
        for step in sop.steps
    }


def reached(graph: Graph, start: str, without: Container[str] = ()) -> set[str]:
    """Return the steps that can be reached from ``start``, itself included, not through ``without``."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        step = waiting.pop()
        if step not in found and step not in without:
            found.add(step)
            waiting += graph.get(step, ())
    return found


def reversed_graph(graph: Graph) -> dict[str, list[str]]:
    """Return the graph with every way turned round."""
    turned: dict[str, list[str]] = {step: [] for step in graph}
    for step, following in graph.items():
        for target in following:
            turned[target].append(step)
    return turned


def between(graph: Graph, first: str, last: str) -> dict[str, list[str]]:
    """Return the part of the graph that lies on a way from ``first`` to ``last``, where it stops."""
    cut = {step: [] if step == last else list(following) for step, following in graph.items()}
    on_way = reached(cut, first) & reached(reversed_graph(cut), last)
    return {step: [target for target in cut[step] if target in on_way] for step in graph if step in on_way}


def loops_in_order(graph: Graph) -> list[list[str]]:
    """Return the steps grouped by loop (a step on no loop is alone), each group after those before it.

    Groups are the strongly connected components (two passes, Kosaraju); inside a group the steps
    keep the order of the source.
    """
    back = reversed_graph(graph)
    group: dict[str, str] = {}
    for step in reversed(_finished(graph)):
        if step not in group:
            group |= dict.fromkeys(reached(back, step, without=group), step)
    before: dict[str, set[str]] = {root: set() for root in group.values()}
    for step, following in graph.items():
        for target in following:
            if group[step] != group[target]:
                before[group[target]].add(group[step])
    order = TopologicalSorter(before).static_order()
    return [[step for step in graph if group[step] == root] for root in order]


def _finished(graph: Graph) -> list[str]:
    """Return the steps in the order in which a depth-first walk leaves them."""
    left: list[str] = []
    seen: set[str] = set()
    for root in graph:
        stack = [(root, iter(graph[root]))] if root not in seen else []
        seen.add(root)
        while stack:
            target = next((t for t in stack[-1][1] if t not in seen), None)
            if target is None:
                left.append(stack.pop()[0])
            else:
                seen.add(target)
                stack.append((target, iter(graph[target])))
    return left
