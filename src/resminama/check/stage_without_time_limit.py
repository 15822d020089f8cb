"""STD002: a stage has no time limit, or more than one."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import listed
from resminama.findings import Finding, error
from resminama.model.standard import Stage

CODE = "STD002"
_LIMITS = ("within", "lasts", "every")


def stage_without_time_limit(world: World) -> Iterator[Finding]:
    """Yield a finding for each stage that does not have exactly one of ``within``, ``lasts``, ``every``."""
    for standard in world.corpus.standards.values():
        for stage in standard.stages:
            given = [limit for limit in _LIMITS if getattr(stage, limit) is not None]
            if len(given) != 1:
                yield _finding(stage, given)


def _finding(stage: Stage, given: list[str]) -> Finding:
    if given:
        message = f"stage '{stage.id}' has {len(given)} time limits: {listed(given)}"
        return error(CODE, stage.id.span, message, "keep one of them")
    message = f"stage '{stage.id}' has no time limit"
    return error(CODE, stage.id.span, message, "add `within`, `lasts` or `every`: 5 working days")
