"""STD001: a component is performed by a post that the service does not have."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "STD001"


def performer_not_in_staffing(world: World) -> Iterator[Finding]:
    """Yield a finding for each component whose performer is not under ``staffing``."""
    for standard in world.corpus.standards.values():
        staff = {str(member.post) for member in standard.staffing}
        for component in standard.components:
            if component.performer not in staff:
                message = f"'{component.performer}' performs '{component.id}' and is not in the staffing"
                hint = near(
                    component.performer, staff, "add the post to `staffing`, or name another performer"
                )
                yield error(CODE, component.performer.span, message, hint)
