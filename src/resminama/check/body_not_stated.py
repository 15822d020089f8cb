"""MAN005: an act establishes a body and does not say how it is composed and decides, or says it twice."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.bodies import chaptered
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.collegium import Collegium, Stated
from resminama.model.statute import Point

CODE = "MAN005"


def body_not_stated(world: World) -> Iterator[Finding]:
    """Yield a finding for each part of a body that no point states, or two points, or that there is not."""
    for clause in world.corpus.clauses.values():
        for point in clause.points:
            yield from _point(str(clause.id), None, point, set())
    for act in chaptered(world):
        points = [point for chapter in act.own_chapters for point in chapter.points]
        seen: set[Stated] = set()
        for point in points:
            yield from _point(str(act.id), act.collegium, point, seen)
        if act.collegium is not None:
            yield from _unstated(str(act.id), act.collegium, seen)


def _unstated(act: str, body: Collegium, seen: set[Stated]) -> Iterator[Finding]:
    for part in sorted(body.states - seen):
        message = f"no point of '{act}' states the {part} of '{body.body}'"
        yield error(CODE, body.body.span, message, f"give the point in which it belongs `states: [{part}]`")


def _point(act: str, body: Collegium | None, point: Point, seen: set[Stated]) -> Iterator[Finding]:
    for part in point.states:
        if body is None:
            message = f"'{point.id}' states the {part} of a body that '{act}' does not establish"
            yield error(CODE, point.id.span, message, "describe the body under `collegium` of the act")
        elif part not in body.states:
            message = f"'{point.id}' states the {part}, of which `collegium` says nothing"
            yield error(CODE, point.id.span, message, f"write `{part}` under `collegium`")
        elif part in seen:
            message = f"'{point.id}' states the {part}, which an earlier point has stated"
            yield error(CODE, point.id.span, message, "state it in one point")
        seen.add(part)
