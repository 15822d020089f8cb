"""STD020: a principle rests on an act, and on no article of it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "STD020"


def principle_on_whole_act(world: World) -> Iterator[Finding]:
    """Yield an error for each principle of a standard whose ground is an act as a whole."""
    for standard in world.corpus.standards.values():
        for principle in standard.principles:
            if "/" not in principle.ground:
                message = f"'{principle.id}' rests on '{principle.ground}' as a whole"
                hint = f"name the article: `{principle.ground}/art-…`"
                yield error(CODE, principle.ground.span, message, hint)
