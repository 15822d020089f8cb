"""Gives a flow chart its sizes: columns from the tracks between them, rows from their texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resminama.draw.flow.geometry import (
    LABEL_SIZE,
    PADDING,
    PITCH,
    POINT,
    SIZE,
    Band,
    Box,
    Drawing,
    Route,
    TextLine,
    stacked,
)
from resminama.draw.flow.model import Flow, Step, StepKind
from resminama.draw.flow.ports import Ports, ports
from resminama.draw.flow.rank import rows
from resminama.draw.flow.route import Way, ways
from resminama.draw.metrics import LINE, width, wrapped
from resminama.draw.svg import Point
from resminama.lean import dataclass

_WIDEST = 56.0  # of a box: more makes a step no easier to read
_PORTRAIT, _LANDSCAPE = 170.0, 250.0
_TRACK = 2.2  # between two edges side by side
_EDGE = 2.0  # between a box and the first edge beside it
_SHARE = 0.35  # of the width, at most, for edges between the lanes
_OVER, _UNDER = 1.5, 3.2  # white under the boxes of a row, and above those of the next (the arrow)


def layout(flow: Flow, width_mm: float | None = None) -> Drawing:
    """Return ``flow`` laid out on one page as high as it needs.

    Args:
        flow: what to draw.
        width_mm: width of the picture; without it 170 mm, or 250 mm for more than four lanes.
    """
    total = picture_width(flow, width_mm)
    place = rows(flow)
    found = ways(flow, place)
    columns = _columns(flow, found, total)
    flat = columns.box - 2 * POINT
    sized = {step.id: _lines(step, flat) for step in flow.steps}
    ends = ports(found, flat)
    sides = [_side(way, index, found, ends) for index, way in enumerate(found)]
    labels = [_label(way, index, found, ends, flat, sides[index]) for index, way in enumerate(found)]
    levels = _levels(found, ends, columns, max(place.values(), default=0) + 2)
    titles = [wrapped(lane.title, columns.box, SIZE, bold=True) for lane in flow.lanes]
    head = max(map(len, titles)) * PITCH + 2 * PADDING
    lay = _Rows(place, sized, found, labels, levels, head)
    lanes = {lane.id: index for index, lane in enumerate(flow.lanes)}
    boxes = {
        step.id: _box(step, lay, (lanes[step.lane], place[step.id]), columns, _reach(step, found, ends))
        for step in flow.steps
    }
    routes = [
        _route(way, index, ends, columns, lay, boxes, (sides[index], labels[index]), levels)
        for index, way in enumerate(found)
    ]
    bands = tuple(_band(lane, titles[lane], columns, head) for lane in range(len(flow.lanes)))
    return Drawing(total, lay.bottom, bands, tuple(boxes.values()), tuple(routes))


def picture_width(flow: Flow, asked: float | None) -> float:
    """Return the width asked for, or one that the lanes need, in millimetres."""
    return asked or (_PORTRAIT if len(flow.lanes) <= 4 else _LANDSCAPE)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where lanes and the channels between them lie."""

    box: float
    """Width of every box."""
    lefts: tuple[float, ...]
    """Left edge of each lane's boxes."""
    tracks: tuple[tuple[float, ...], ...]
    """Channel -> its tracks, from the left."""
    bounds: tuple[float, ...]
    """Where the lanes meet."""

    def middle(self, lane: int) -> float:
        return self.lefts[lane] + self.box / 2


def _columns(flow: Flow, found: Sequence[Way], total: float) -> _Columns:
    lanes = len(flow.lanes)
    counts = [
        max((way.track + 1 for way in found if way.side == side), default=0) for side in range(lanes + 1)
    ]
    gap = min(_TRACK, _SHARE * total / max(sum(counts) + lanes, 1))
    channels = [max(count - 1, 0) * gap + 2 * _EDGE for count in counts]
    room = total - sum(channels)
    box = min(room / lanes, _WIDEST)
    spare = (room - lanes * box) / (lanes + 1)
    channels = [channel + spare for channel in channels]
    starts = [sum(channels[:side]) + side * box for side in range(lanes + 1)]
    firsts = [starts[0] + spare, *starts[1:]]  # tracks keep to a box, whatever is to spare behind them
    tracks = tuple(
        tuple(first + _EDGE + track * gap for track in range(count))
        for first, count in zip(firsts, counts, strict=True)
    )
    lefts = tuple(starts[lane] + channels[lane] for lane in range(lanes))
    inner = [left - (spare + _EDGE) / 2 for left in lefts[1:]]  # beside the tracks, not under one
    return _Columns(box, lefts, tracks, (0.0, *inner, total))


def _lines(step: Step, flat: float) -> list[str]:
    """Return the text of a step in lines that fit between the tips of a decision."""
    # Bold figures are as wide as plain ones, so the number in bold takes no more room.
    return wrapped(f"{step.number} {step.text}", flat, SIZE) or [""]


def _label(way: Way, index: int, found: Sequence[Way], ends: Ports, flat: float, side: int) -> list[str]:
    """Return an edge's label in lines that reach neither the next edge nor beyond the box."""
    if not way.edge.label:
        return []
    here = ends[index, True]
    edge = flat / 2 + POINT
    others = _exits(way, found, ends)
    if side < 0:
        room = here - max((spot for spot in others if spot < here), default=-edge)
    else:
        room = min((spot for spot in others if spot > here), default=edge) - here
    return wrapped(way.edge.label, max(room - 1.4, 3.0), LABEL_SIZE)


def _exits(way: Way, found: Sequence[Way], ends: Ports) -> list[float]:
    """Return where the edges of the step that ``way`` leaves begin."""
    return [ends[index, True] for index, rival in enumerate(found) if rival.source == way.source]


def _side(way: Way, index: int, found: Sequence[Way], ends: Ports) -> int:
    """Return -1 for a label on the left of its edge: the leftmost of several has no neighbour there."""
    here, exits = ends[index, True], _exits(way, found, ends)
    return -1 if here < 0 or here == min(exits) < max(exits) else 1


Levels = dict[tuple[int, int], tuple[int, int]]
"""(way, channel between rows) -> its track there and how many tracks the channel has."""


def _levels(found: Sequence[Way], ends: Ports, columns: _Columns, channels: int) -> Levels:
    """Give every level stretch a track: those that leave above those that enter."""
    stretches: dict[int, list[tuple[int, float, float, int]]] = {channel: [] for channel in range(channels)}
    for index, way in enumerate(found):
        if way.straight:
            continue
        start = columns.middle(way.source[0]) + ends[index, True]
        end = columns.middle(way.target[0]) + ends[index, False]
        if way.side is None:
            stretches[way.leaves].append((1, min(start, end), max(start, end), index))
            continue
        aside = columns.tracks[way.side][way.track]
        stretches[way.leaves].append((0, min(start, aside), max(start, aside), index))
        stretches[way.enters].append((2, min(aside, end), max(aside, end), index))
    levels: Levels = {}
    for channel, parts in stretches.items():
        ends_at: list[list[tuple[float, float]]] = []
        for _, low, high, index in sorted(parts):
            fits = (
                track
                for track, spans in enumerate(ends_at)
                if all(high < first - 1 or last + 1 < low for first, last in spans)
            )
            track = next(fits, len(ends_at))
            if track == len(ends_at):
                ends_at.append([])
            ends_at[track].append((low, high))
            levels[index, channel] = (track, 0)
        for _, _, _, index in parts:
            levels[index, channel] = (levels[index, channel][0], len(ends_at))
    return levels


class _Rows:
    """Where rows of boxes and the channels between them lie."""

    def __init__(
        self,
        place: dict[str, int],
        lines: dict[str, list[str]],
        found: Sequence[Way],
        labels: Sequence[list[str]],
        levels: Levels,
        head: float,
    ) -> None:
        count = max(place.values(), default=-1) + 1
        self.lines = lines
        self.heights = [
            max(len(lines[step]) for step, row in place.items() if row == here) * PITCH + 2 * PADDING
            for here in range(count)
        ]
        strips = [
            max(
                (len(label) for label, way in zip(labels, found, strict=True) if way.leaves == channel),
                default=0,
            )
            for channel in range(count + 1)
        ]
        self.tops: list[float] = []
        """Top of each row."""
        self.firsts: list[float] = []
        """First track of each channel."""
        y = head
        for channel in range(count + 1):
            tracks = max((total for (_, here), (_, total) in levels.items() if here == channel), default=0)
            strip = strips[channel] * LABEL_SIZE * LINE + (0.8 if strips[channel] else 0)
            self.firsts.append(y + _OVER + strip)
            y += _OVER + strip + max(tracks - 1, 0) * _TRACK + _UNDER
            if channel < count:
                self.tops.append(y)
                y += self.heights[channel]
        self.bottom = y

    def level(self, channel: int, track: int) -> float:
        return self.firsts[channel] + track * _TRACK


def _reach(step: Step, found: Sequence[Way], ends: Ports) -> float:
    """Return how far from the middle of ``step`` its edges touch it."""
    out = [abs(ends[index, True]) for index, way in enumerate(found) if way.edge.source == step.id]
    into = [abs(ends[index, False]) for index, way in enumerate(found) if way.edge.target == step.id]
    return max(out + into, default=0.0)


def _box(step: Step, lay: _Rows, cell: tuple[int, int], columns: _Columns, reach: float) -> Box:
    lane, row = cell
    lines = lay.lines[step.id]
    high = len(lines) * PITCH + 2 * PADDING
    wide = columns.box
    if step.kind is StepKind.CONNECTOR:
        wide = high if reach < 0.4 * high else high + 2 * reach
    top = lay.tops[row] + (lay.heights[row] - high) / 2
    middle = columns.middle(lane)
    text = stacked(middle, top + PADDING, lines, SIZE)
    if step.number and lines[0].startswith(step.number):
        text[0] = replace(text[0], head=len(step.number))
    return Box(step.id, step.kind, middle - wide / 2, top, wide, high, tuple(text))


def _route(
    way: Way,
    index: int,
    ends: Ports,
    columns: _Columns,
    lay: _Rows,
    boxes: dict[str, Box],
    label: tuple[int, list[str]],
    levels: Levels,
) -> Route:
    source, target = boxes[way.edge.source], boxes[way.edge.target]
    start = columns.middle(way.source[0]) + ends[index, True]
    end = columns.middle(way.target[0]) + ends[index, False]
    points: list[Point] = [(start, source.y + source.height)]
    if not way.straight:
        out = lay.level(way.leaves, levels[index, way.leaves][0])
        into = lay.level(way.enters, levels[index, way.enters][0])
        points.append((start, out))
        if way.side is not None:
            aside = columns.tracks[way.side][way.track]
            points += [(aside, out), (aside, into)]
        points.append((end, into))
    points.append((end, target.y))
    return Route(way.edge.source, way.edge.target, tuple(points), _beside(points[0], *label))


def _beside(start: Point, side: int, label: list[str]) -> tuple[TextLine, ...]:
    """Return the label's lines beside the beginning of the edge, on its left for ``side`` -1."""
    lines = stacked(0, start[1] + 0.4, label, LABEL_SIZE)
    return tuple(
        TextLine(start[0] + side * (0.7 + width(line.text, LABEL_SIZE) / 2), line.y, line.text, LABEL_SIZE)
        for line in lines
    )


def _band(lane: int, title: list[str], columns: _Columns, head: float) -> Band:
    left, right = columns.bounds[lane : lane + 2]
    lines = stacked(
        columns.middle(lane), PADDING + (head - 2 * PADDING - len(title) * PITCH) / 2, title, SIZE, bold=True
    )
    return Band(left, right - left, head, tuple(lines))
