"""REF005: a reference to an act that is repealed or not adopted."""

from __future__ import annotations

from collections.abc import Iterator

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
    """Yield a finding for each reference to a repealed act, to a draft, or to a repealed document of ours."""
    for mention in mentions(world):
        key = document_of(mention.target)
        act, own = world.corpus.acts.get(key), world.corpus.documents.get(key)
        state = str(act.state) if act else str(own.status) if own and own.status is Status.REPEALED else ""
        if state in _HINTS and key != mention.document:
            yield error(CODE, mention.span(world), f"'{key}' is {_worded(state)}", _HINTS[state])


def _worded(state: str) -> str:
    return "a draft" if state == "draft" else state
