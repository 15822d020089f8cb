"""In which row each step stands: the longest way from the start, loops left out."""

from __future__ import annotations

from resminama.draw.flow.model import Edge, Flow, Step, StepKind


def rows(flow: Flow) -> dict[str, int]:
    """Return step id -> row from 0; no two steps of one lane share a row."""
    forward = _forward(flow)
    place: dict[str, int] = {}
    taken: set[tuple[str, int]] = set()
    for step in _ordered(flow, forward):
        row = max((place[edge.source] + 1 for edge in forward if edge.target == step.id), default=0)
        while (step.lane, row) in taken:
            row += 1
        taken.add((step.lane, row))
        place[step.id] = row
    _lower(flow, place, taken)
    return _without_gaps(place)


def _lower(flow: Flow, place: dict[str, int], taken: set[tuple[str, int]]) -> None:
    """Bring every circle that leads into the page down to the step it leads to."""
    circles = {step.id: step.lane for step in flow.steps if step.kind is StepKind.CONNECTOR}
    for edge in flow.edges:
        if edge.source not in circles:
            continue
        lane, row = circles[edge.source], place[edge.target] - 1
        while row > place[edge.source] and (lane, row) in taken:
            row -= 1
        if row > place[edge.source]:
            taken.add((lane, row))
            taken.discard((lane, place[edge.source]))
            place[edge.source] = row


def _forward(flow: Flow) -> list[Edge]:
    """Return the edges without those that close a loop, found by going through from the first step."""
    onward: dict[str, list[Edge]] = {step.id: [] for step in flow.steps}
    for edge in flow.edges:
        onward[edge.source].append(edge)
    open_: dict[str, bool] = {}  # step -> still on the way
    forward: set[Edge] = set()
    for step in flow.steps:
        if step.id in open_:
            continue
        open_[step.id] = True
        way = [(step.id, iter(onward[step.id]))]
        while way:
            here, edges = way[-1]
            following = next(edges, None)
            if following is None:
                open_[here] = False
                way.pop()
            elif not open_.get(following.target, False):
                forward.add(following)
                if following.target not in open_:
                    open_[following.target] = True
                    way.append((following.target, iter(onward[following.target])))
    return [edge for edge in flow.edges if edge in forward]


def _ordered(flow: Flow, forward: list[Edge]) -> list[Step]:
    """Return the steps so that every one comes after those that lead to it, else in their own order."""
    waiting = list(flow.steps)
    done: set[str] = set()
    ordered: list[Step] = []
    while waiting:
        ready = next(
            step for step in waiting if all(edge.source in done for edge in forward if edge.target == step.id)
        )
        waiting.remove(ready)
        done.add(ready.id)
        ordered.append(ready)
    return ordered


def _without_gaps(place: dict[str, int]) -> dict[str, int]:
    used = {row: index for index, row in enumerate(sorted(set(place.values())))}
    return {step: used[row] for step, row in place.items()}
