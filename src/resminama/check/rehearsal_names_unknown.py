"""RHS001: a rehearsal names a step, an answer, a component or a field that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding
from resminama.rehearse.faults import mistakes


def rehearsal_names_unknown(world: World) -> Iterator[Finding]:
    """Yield a finding for each thing that a rehearsal names and the sources do not hold."""
    for rehearsal in world.corpus.rehearsals.values():
        if rehearsal.service in (*world.corpus.services, *world.corpus.sops):  # COR001 tells of another one
            yield from mistakes(rehearsal, world.corpus)
