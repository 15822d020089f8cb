"""COR003: a point repeats something that is not a list, or repeats it where it would be lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.check.walk import records
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.guide import Guide, GuideSection
from resminama.model.statute import Clause, Point
from resminama.model.values import Word
from resminama.outline.content import Kind, Unit

CODE = "COR003"


def include_not_a_list(world: World) -> Iterator[Finding]:
    """Yield a finding for each include that does not repeat a list of a standard."""
    lists = _lists(world)
    for record in records(world, Clause):
        if isinstance(record, Point) and record.include is not None:
            message = f"the clause point '{record.id}' includes a list, which only an act can"
            yield error(CODE, record.include.span, message, "refer to the list instead: [[address]]")
    for section in records(world, Guide):
        if isinstance(section, GuideSection) and section.repeats is not None:
            yield from _list(section.repeats, lists)
    for act in world.corpus.chaptered.values():
        for point in (point for chapter in act.own_chapters for point in chapter.points):
            if point.include is not None:
                yield from _include(point, point.include, lists)


def _include(point: Point, target: Word, lists: Mapping[str, bool]) -> Iterator[Finding]:
    if point.text is not None:
        message = f"the point '{point.id}' has words of its own beside the list it includes"
        yield error(CODE, target.span, message, "give the words a point of their own")
    yield from _list(target, lists)


def _list(target: Word, lists: Mapping[str, bool]) -> Iterator[Finding]:
    if target not in lists:
        yield error(CODE, target.span, f"unknown list '{target}'", near(target, lists))
    elif not lists[target]:
        message = f"'{target}' is no list and cannot be included"
        found = near(target, [name for name, is_list in lists.items() if is_list and name != target])
        yield error(
            CODE, target.span, message, f"refer to it: [[{target}]]" + (f", or {found}" if found else "")
        )


def _lists(world: World) -> dict[str, bool]:
    """Return the units of the standards, from which lists are taken: whether each is a list."""
    outlines = [world.outlines[key] for key in world.corpus.standards if key in world.outlines]
    return {unit.address: _is_list(unit) for outline in outlines for unit in outline.walk()}


def _is_list(unit: Unit) -> bool:
    return any(child.kind in (Kind.ITEM, Kind.SUBITEM) for child in unit.children)
