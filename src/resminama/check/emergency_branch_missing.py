"""SOP008: the standard protects against violence, and the procedure has no way for an emergency."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.model.sop import Step

CODE = "SOP008"
_BRANCH, _CLAUSE = "emergency", "safeguarding"
"""How the ids of the branch and of the shared clause begin."""


def emergency_branch_missing(world: World) -> Iterator[Finding]:
    """Yield a warning for each such procedure."""
    for sop in world.corpus.sops.values():
        standard = world.corpus.standards.get(sop.standard or "")
        clauses = [use.use for use in standard.clauses if use.use.startswith(_CLAUSE)] if standard else []
        if clauses and not any(_is_branch(step) for step in sop.steps):
            message = f"'{sop.id}' has no emergency branch, though '{sop.standard}' uses '{clauses[0]}'"
            hint = f"add a question and a step whose id begins with '{_BRANCH}'"
            yield warning(CODE, sop.id.span, message, hint)


def _is_branch(step: Step) -> bool:
    return step.id.startswith(_BRANCH) or (step.stage or "").startswith(_BRANCH)
