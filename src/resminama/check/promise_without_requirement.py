"""GDE003: a leaflet promises what the standard does not require."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "GDE003"


def promise_without_requirement(world: World) -> Iterator[Finding]:
    """Yield a finding for each promise that names no quality requirement of the leaflet's standard."""
    for leaflet in world.corpus.leaflets.values():
        standard = world.corpus.standards.get(leaflet.standard)
        required = {str(quality.id) for quality in standard.quality} if standard else set()
        for promise in leaflet.promises if standard else ():
            if promise not in required:
                message = f"'{leaflet.standard}' has no requirement '{promise}'"
                yield error(CODE, promise.span, message, near(promise, required, "name a requirement"))
