"""Where edges touch boxes: places along the bottom of one box and the top of the box below it.

An edge that leaves and an edge that enters between the same two boxes never share a place, so
that no stretch of one lies upon the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.draw.flow.route import Way

_STEP = 1.6
Ports = dict[tuple[int, bool], float]
"""(index of the way, leaves) -> millimetres right of the box's middle."""


def ports(ways: Sequence[Way], flat: float) -> Ports:
    """Return the places of all edges; ``flat`` is the width of a box's straight top and bottom."""
    found: Ports = {}
    slots: dict[tuple[int, int], list[tuple[int, bool]]] = {}
    for index, way in enumerate(ways):
        slots.setdefault((way.source[0], way.leaves), []).append((index, True))
        slots.setdefault((way.target[0], way.enters), []).append((index, False))
    for ends in slots.values():
        found |= _slot(ways, ends, flat)
    return found


def _slot(ways: Sequence[Way], ends: Sequence[tuple[int, bool]], flat: float) -> Ports:
    step = min(_STEP, flat / (len(ends) + 1))
    reach = int(flat / 2 / step + 1e-9)
    free = {place * step for place in range(-reach, reach + 1)}
    placed: Ports = {}
    for end in (end for end in ends if ways[end[0]].straight):
        placed[end] = 0.0
        free.discard(0.0)
    for leaves in (True, False):
        group = [end for end in ends if end[1] is leaves]
        for end, wish in _wishes(ways, group, flat):
            best = min(free, key=lambda place: (abs(place - wish), place))
            placed[end] = best
            free.discard(best)
    return placed


def _wishes(
    ways: Sequence[Way], group: list[tuple[int, bool]], flat: float
) -> Iterator[tuple[tuple[int, bool], float]]:
    """Yield the edges that are not straight with the place each would like, from left to right."""
    bent = [end for end in group if not ways[end[0]].straight]
    bent.sort(key=lambda end: _turn(ways[end[0]], end[1]))
    if len(bent) == len(group):
        spots = [
            (place - (len(bent) - 1) / 2) * flat / 2 / max(len(bent) - 1, 1) for place in range(len(bent))
        ]
    else:
        left = sum(_turn(ways[end[0]], end[1]) < 0 for end in bent)
        right = len(bent) - left
        beside = _apart if group[0][1] else _together
        spots = [-spot for spot in reversed(beside(left, flat))] + beside(right, flat)
    yield from zip(bent, spots, strict=True)


def _together(count: int, flat: float) -> list[float]:
    """Return the places of edges on one side of a straight one, from the middle."""
    return [flat / 4 * (place + 1) / count for place in range(count)]


def _apart(count: int, flat: float) -> list[float]:
    """Return such places of edges that leave: between them, and outside, stand their labels."""
    if count < 2:
        return _together(count, flat)
    return [_STEP / 2, *(flat / 3 * place / (count - 1) for place in range(1, count))]


def _turn(way: Way, leaves: bool) -> float:
    """Return how far to the right the edge goes from (or comes to) this box, in lanes."""
    here, there = (way.source[0], way.target[0]) if leaves else (way.target[0], way.source[0])
    if way.side is not None:
        return way.side - 0.5 - here
    return there - here
