"""Which way each edge goes, before anything has a size.

Rows of boxes have channels above and below them, lanes have channels at their sides; boxes never
reach into a channel. An edge leaves the source's bottom, runs in channels and enters the target's
top, so that it can cross other edges but never a box. Channel ``n`` lies above row ``n``, or left
of lane ``n``.
"""

from __future__ import annotations

from resminama.draw.flow.model import Edge, Flow
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """The channels of one edge; a straight one falls from box to box within its lane."""

    edge: Edge
    source: tuple[int, int]
    """Lane and row."""
    target: tuple[int, int]
    straight: bool = False
    side: int | None = None
    """Channel between lanes; none if the edge needs only the one between two rows."""
    track: int = 0
    """Place in that channel, from the left."""

    @property
    def leaves(self) -> int:
        """Channel between rows under the source."""
        return self.source[1] + 1

    @property
    def enters(self) -> int:
        """Channel between rows above the target."""
        return self.target[1]


def ways(flow: Flow, rows: dict[str, int]) -> list[Way]:
    """Return the ways of all edges, in the edges' order."""
    lanes = {lane.id: index for index, lane in enumerate(flow.lanes)}
    cells = {step.id: (lanes[step.lane], rows[step.id]) for step in flow.steps}
    sides = _Sides(len(flow.lanes))
    found: list[Way] = []
    for edge in flow.edges:
        source, target = cells[edge.source], cells[edge.target]
        known = any(way.source == source and way.target == target for way in found)
        if not known and _falls(source, target, set(cells.values())):
            found.append(Way(edge, source, target, straight=True))
        elif target[1] == source[1] + 1:
            found.append(Way(edge, source, target))
        else:
            side, track = sides.take(source, target)
            found.append(Way(edge, source, target, side=side, track=track))
    return found


def _falls(source: tuple[int, int], target: tuple[int, int], taken: set[tuple[int, int]]) -> bool:
    """Whether the target stands under the source with nothing between."""
    lane, top = source
    between = range(top + 1, target[1])
    return lane == target[0] and target[1] > top and not any((lane, row) in taken for row in between)


class _Sides:
    """Hands out tracks in the channels between lanes; edges that share a row get different tracks."""

    def __init__(self, lanes: int) -> None:
        self._taken: list[list[list[tuple[int, int]]]] = [[] for _ in range(lanes + 1)]

    def take(self, source: tuple[int, int], target: tuple[int, int]) -> tuple[int, int]:
        """Return channel and track: the emptiest channel on the edge's way, the nearest to the target."""
        start, end = source[1] + 1, target[1]
        span = (min(start, end), max(start, end))
        free = [
            (self._track(side, span), place, side)
            for place, side in enumerate(_between(source[0], target[0]))
        ]
        track, _, side = min(free)
        tracks = self._taken[side]
        if track == len(tracks):
            tracks.append([])
        tracks[track].append(span)
        return side, track

    def _track(self, side: int, span: tuple[int, int]) -> int:
        tracks = self._taken[side]
        fits = (
            track
            for track, spans in enumerate(tracks)
            if all(span[1] < low or high < span[0] for low, high in spans)
        )
        return next(fits, len(tracks))


def _between(source: int, target: int) -> list[int]:
    """Return the channels that an edge between two lanes may take, the best one first."""
    if target > source:
        return list(range(target, source, -1))
    if target < source:
        return list(range(target + 1, source + 1))
    return [source + 1, source]
