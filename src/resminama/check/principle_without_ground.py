"""STD010: a quality requirement serves a principle that the standard does not have."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "STD010"


def principle_without_ground(world: World) -> Iterator[Finding]:
    """Yield a finding for each ``principle`` of a requirement that is the ground of no principle."""
    for standard in world.corpus.standards.values():
        grounds = {str(principle.ground) for principle in standard.principles}
        for entry in standard.quality:
            if entry.principle not in grounds:
                message = (
                    f"'{entry.id}' rests on '{entry.principle}', on which no principle of the standard rests"
                )
                hint = near(entry.principle, grounds, "add the principle, or name another ground")
                yield error(CODE, entry.principle.span, message, hint)
