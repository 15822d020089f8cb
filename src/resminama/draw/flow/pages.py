"""A flow chart over several pages: cut between rows, cut edges end and go on at lettered circles."""

from __future__ import annotations

from resminama.draw.flow.geometry import Drawing
from resminama.draw.flow.layout import layout, picture_width
from resminama.draw.flow.model import Edge, Flow, Step, StepKind
from resminama.draw.flow.rank import rows

_UPRIGHT, _UPRIGHT_WIDTH, _LEVEL = 240.0, 180.0, 155.0
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def flow_pages(
    flow: Flow,
    max_height_mm: float | None = None,
    width_mm: float | None = None,
    first_height_mm: float | None = None,
) -> list[Drawing]:
    """Return ``flow`` as drawings, none higher than ``max_height_mm``.

    An edge to a step on another page ends at a circle with that step's letter; on the step's own
    page a circle with the same letter leads to it.

    Args:
        flow: what to draw.
        max_height_mm: without it 240 mm, or 155 mm for a picture that only a landscape page is
            wide enough for; both leave room for a heading and a caption on A4.
        width_mm: width of the picture, as for ``layout``.
        first_height_mm: height of the first drawing, where it is to be lower than the others.

    Raises:
        ValueError: a row of steps with its circles is higher than a page.
    """
    wide = picture_width(flow, width_mm)
    highest = max_height_mm or (_UPRIGHT if wide <= _UPRIGHT_WIDTH else _LEVEL)
    place = rows(flow)
    grouped = [
        [step for step in flow.steps if place[step.id] == row]
        for row in range(max(place.values(), default=0) + 1)
    ]
    pages: list[list[Step]] = []
    count = 4
    while grouped:
        room = highest if pages else first_height_mm or highest
        count = _fitting(flow, grouped, wide, room, count)
        if not count:
            raise ValueError(f"step {grouped[0][0].number} does not fit a page of {room} mm")
        pages.append([step for row in grouped[:count] for step in row])
        grouped = grouped[count:]
    letters = _letters(flow, pages)
    return [layout(_part(flow, page, letters), wide) for page in pages]


def _fitting(flow: Flow, grouped: list[list[Step]], width_mm: float, highest: float, guess: int) -> int:
    """Return how many rows fit a page; ``guess`` is how many the page before took, or nearly so."""
    count = min(guess, len(grouped))
    if _height(flow, grouped[:count], width_mm) <= highest:
        while count < len(grouped) and _height(flow, grouped[: count + 1], width_mm) <= highest:
            count += 1
        return count
    while count > 1 and _height(flow, grouped[: count - 1], width_mm) > highest:
        count -= 1
    return count - 1


def _height(flow: Flow, grouped: list[list[Step]], width_mm: float) -> float:
    steps = [step for row in grouped for step in row]
    return layout(_part(flow, steps, {step.id: "A" for step in flow.steps}), width_mm).height


def _letters(flow: Flow, pages: list[list[Step]]) -> dict[str, str]:
    """Return the letter of every step that an edge from another page leads to, in the flow's order."""
    page = {step.id: number for number, steps in enumerate(pages) for step in steps}
    reached = {edge.target for edge in flow.edges if page[edge.source] != page[edge.target]}
    targets = [step.id for step in flow.steps if step.id in reached]
    rounds = (divmod(index, len(_ALPHABET)) for index in range(len(targets)))
    return {
        target: _ALPHABET[letter] + (str(again) if again else "")
        for target, (again, letter) in zip(targets, rounds, strict=True)
    }


def _part(flow: Flow, steps: list[Step], letters: dict[str, str]) -> Flow:
    """Return the steps of one page and their lanes, with circles where edges leave it or come to it."""
    here = {step.id for step in steps}
    lanes = {step.id: step.lane for step in flow.steps}
    arriving = {edge.target: "" for edge in flow.edges if edge.target in here and edge.source not in here}
    circles = [_circle(f"to {target}", lanes[target], letters[target]) for target in arriving]
    edges = [Edge(f"to {target}", target) for target in arriving]
    onward: list[Step] = []
    for number, edge in enumerate(flow.edges):
        if edge.source not in here:
            continue
        if edge.target in here:
            edges.append(edge)
            continue
        onward.append(_circle(f"on {number}", lanes[edge.source], letters[edge.target]))
        edges.append(Edge(edge.source, onward[-1].id, edge.label))
    shown = (*circles, *steps, *onward)
    busy = {step.lane for step in shown}
    return Flow(tuple(lane for lane in flow.lanes if lane.id in busy), shown, tuple(edges))


def _circle(id_: str, lane: str, letter: str) -> Step:
    return Step(id_, lane, "", letter, StepKind.CONNECTOR)
