"""BYL007: an instruction does not say whom it binds, what is prohibited, who answers or who controls."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.check.world import World
from resminama.findings import Finding, error, warning
from resminama.model.bylaw import Bylaw, BylawKind, Instruction
from resminama.model.statute import Point
from resminama.model.text import Reference
from resminama.outline.texts import texts_inside

CODE = "BYL007"
_POINTS = ("prohibited", "responsibility", "control")
_ADD = "add `instruction:` with a post (`addressee`) and points (`prohibited`, `responsibility`, `control`)"


def instruction_incomplete(world: World) -> Iterator[Finding]:
    """Yield findings for instructions without the field or with a wrong one, and for other acts with it."""
    for act in world.corpus.bylaws.values():
        given = act.instruction
        if given is None:
            if act.kind is BylawKind.INSTRUCTION:
                message = f"'{act.id}' does not say whom it binds, what is prohibited and who controls it"
                yield warning(CODE, act.id.span, message, _ADD)
        elif act.kind is not BylawKind.INSTRUCTION:
            message = f"'{act.id}' is no instruction"
            yield error(CODE, given.span, message, "strike `instruction:`, or write `kind: instruction`")
        else:
            yield from _wrong(act, given, world)


def _wrong(act: Bylaw, given: Instruction, world: World) -> Iterator[Finding]:
    """Yield what is wrong; a unit that is not there is REF001, a post that is not registered COR001."""
    points = {f"{act.id}/{point.id}": point for chapter in act.own_chapters for point in chapter.points}
    for key in _POINTS:
        word = getattr(given, key)
        target = absolute(word, str(act.id))
        point = points.get(target)
        if point is None and target not in world.places:
            continue
        if point is None:
            message = f"'{word}' is no point of '{act.id}'"
            yield error(CODE, word.span, message, "name a point of the instruction: `./id`")
        elif key == "prohibited" and not _lists(point):
            message = f"'{word}' lists nothing that is prohibited"
            yield error(CODE, word.span, message, "name the point with the list, or make a list of it")
    cited = {node.target for text in texts_inside(act) for node in text.walk() if isinstance(node, Reference)}
    if given.addressee in world.corpus.posts and str(given.addressee) not in cited:
        message = f"no text of '{act.id}' names '{given.addressee}'"
        yield error(
            CODE, given.addressee.span, message, f"write [[{given.addressee}]] where it says whom it binds"
        )


def _lists(point: Point) -> bool:
    return point.text is not None and any(paragraph.items for paragraph in point.text.paragraphs)
