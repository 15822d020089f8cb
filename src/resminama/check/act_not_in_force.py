"""REF005: a reference to an act or unit that is repealed, or to an act that is not adopted."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.editions import repealed
from resminama.check.references import mentions
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import document_of
from resminama.model.record import Status

CODE = "REF005"
_HINTS = {
    "repealed": "cite the act that replaced it",
    "draft": "cite what is in force; a draft may be named in a note, not referred to",
}


def act_not_in_force(world: World) -> Iterator[Finding]:
    """Yield a finding for each reference to a draft, or to a repealed act, document or unit of ours."""
    for mention in mentions(world):
        key = document_of(mention.target)
        act, own = world.corpus.acts.get(key), world.corpus.documents.get(key)
        state = str(act.state) if act else str(own.status) if own and own.status is Status.REPEALED else ""
        if state in _HINTS and key != mention.document:
            yield error(CODE, mention.span(world), f"'{key}' is {_worded(state)}", _HINTS[state])
        elif unit := repealed(world, mention.target):
            message = f"{unit.kind.value} {unit.ordinal} of '{key}' is repealed"
            yield error(CODE, mention.span(world), message, "cite what is in force")


def _worded(state: str) -> str:
    return "a draft" if state == "draft" else state
