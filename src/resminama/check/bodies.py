"""The bodies that meet and decide, with the documents that establish them."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World, remembered
from resminama.model.collegium import Collegium
from resminama.model.record import DocumentRecord
from resminama.model.statute import ChapteredAct


def chaptered(world: World) -> tuple[ChapteredAct, ...]:
    """Return the acts in chapters and points, each of which may establish a body."""
    return (*world.corpus.bylaws.values(), *world.corpus.statutes.values())


@remembered
def collegia(world: World) -> Iterator[tuple[DocumentRecord, Collegium]]:
    """Yield (document, body) of terms of reference, and of the acts that establish one."""
    for mandate in world.corpus.mandates.values():
        yield mandate, mandate.collegium
    for act in chaptered(world):
        if act.collegium is not None:
            yield act, act.collegium
