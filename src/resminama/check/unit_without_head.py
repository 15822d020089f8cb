"""STA003: a statute leaves open who founds, directs or heads the unit, or says it wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.check.world import World
from resminama.check.written import listed
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.names import Unstated
from resminama.model.statute import Chapter, Head, Point, Statute
from resminama.model.text import Prose, Reference

CODE = "STA003"
_SAID = ("founder", "subordinate_to", "head")


def unit_without_head(world: World) -> Iterator[Finding]:
    """Yield errors for statutes that say a part of who founds and heads the unit, or what nothing else says.

    The founder is the provider of the register, where it names one. The powers of the head are a point of
    the statute, or of its model, that names the post. A statute that says none of it is not looked at.
    """
    for statute in world.corpus.statutes.values():
        lacking = [key for key in _SAID if getattr(statute, key) is None]
        if 0 < len(lacking) < len(_SAID):
            message = f"'{statute.id}' does not say {listed(lacking)}"
            yield error(
                CODE, statute.id.span, message, "say who founds the unit, to whom it answers, who heads it"
            )
        yield from _founder(statute, world.corpus)
        if statute.head is not None:
            yield from _powers(statute, statute.head, world)


def _founder(statute: Statute, corpus: Corpus) -> Iterator[Finding]:
    service = corpus.services.get(str(statute.service))
    provider = service.provider if service else Unstated.NOT_STATED
    founder = statute.founder
    if founder is None or founder not in corpus.bodies:
        return  # COR001
    if provider not in (Unstated.NOT_STATED, founder):
        message = f"'{founder}' founds the unit, and '{provider}' gives the service by the register"
        yield error(CODE, founder.span, message, "name one body in both")


def _powers(statute: Statute, head: Head, world: World) -> Iterator[Finding]:
    """Yield what is wrong with the powers; a unit that is not there is REF001."""
    written = world.corpus.statutes.get(str(statute.model)) if statute.model else None
    target = absolute(head.powers, str(statute.id))
    point = _points(written or statute).get(target.removeprefix(f"{statute.id}/"))
    if point is None and target not in world.places:
        return
    if point is None:
        message = f"'{head.powers}' is no point of '{statute.id}'"
        yield error(CODE, head.powers.span, message, "name the point that lists the powers: `./head-powers`")
    elif point.text is None or str(head.post) not in _named(point.text):
        message = f"'{head.powers}' does not name '{head.post}', whose powers it lists"
        yield error(
            CODE, head.powers.span, message, f"write [[{head.post}]] in the point, or name another one"
        )


def _points(statute: Statute) -> dict[str, Point]:
    own = (chapter for chapter in statute.chapters if isinstance(chapter, Chapter))
    return {str(point.id): point for chapter in own for point in chapter.points}


def _named(prose: Prose) -> set[str]:
    """Return what the paragraphs of a point refer to."""
    texts = (paragraph.text for paragraph in prose.paragraphs)
    return {node.target for text in texts for node in text.walk() if isinstance(node, Reference)}
