"""GAP001: a gap in a law that an act of lower force is to mend."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import document_of
from resminama.model.gaps import Gap, Remedy

CODE = "GAP001"


def remedy_too_low(world: World) -> Iterator[Finding]:
    """Yield a finding for each change of an act by an instrument of lower force, and of an act not named.

    Acts of the catalogue are laws, codes and treaties, which only a law changes (Law on Legal Acts; the
    hierarchy of acts as general knowledge).
    """
    for review in world.corpus.gap_reviews.values():
        for subject in review.subjects:
            for gap in subject.gaps:
                yield from _check(world, gap)


def _check(world: World, gap: Gap) -> Iterator[Finding]:
    if not gap.changes:
        return
    if gap.act is None:
        hint = "name the act in `act`, or take `changes` away"
        yield error(CODE, gap.id.span, f"'{gap.id}' changes an act and names none", hint)
        return
    act = world.corpus.acts.get(document_of(gap.act))
    if act is not None and gap.remedy is not Remedy.LAW:
        message = f"'{gap.id}' changes '{act.id}' by '{gap.remedy}': a law is changed by a law only"
        yield error(CODE, gap.act.span, message, "write `remedy: law`, or propose an act beside it")
