"""RHS003: a rehearsal gives an invented person a name."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding
from resminama.rehearse.faults import names


def person_named_in_rehearsal(world: World) -> Iterator[Finding]:
    """Yield a finding for each field of a name that does not hold a role."""
    for rehearsal in world.corpus.rehearsals.values():
        yield from names(rehearsal, world.corpus)
