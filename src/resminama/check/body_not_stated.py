"""MAN005: an act establishes a body and does not say how it is composed and decides, or says it twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.bodies import chaptered
from resminama.check.texts import at, english
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.collegium import Collegium, Stated
from resminama.model.statute import Point

CODE = "MAN005"
_QUORUM = re.compile(r"\bquorum\b|\bcompetent to decide\b", re.IGNORECASE)


def body_not_stated(world: World) -> Iterator[Finding]:
    """Yield findings for each part of a body that no point states, or two do; a quorum in words alone."""
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
    yield from _in_words(world)


def _in_words(world: World) -> Iterator[Finding]:
    """Yield a finding for each quorum that an act states in words and in no field."""
    silent = {str(act.id) for act in chaptered(world) if act.collegium is None}
    for wording in english(world, silent):
        for match in _QUORUM.finditer(wording.free):
            message = f"'{wording.document}' states a quorum in words"
            yield error(CODE, at(world, wording, match), message, "describe the body under `collegium`")


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
