"""DEC002: a proposal or comment that nobody has decided about."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.model.decisions import Ruling

CODE = "DEC002"


def decision_open(world: World) -> Iterator[Finding]:
    """Yield a note for each."""
    for decisions in world.corpus.decisions.values():
        for entry in decisions.entries:
            if entry.decision is Ruling.OPEN:
                who = f" of {entry.who}" if entry.who else ""
                message = f"the {entry.asked}{who} at {entry.unit} is not decided"
                yield note(CODE, entry.id.span, message, "write accept, partly, reject or discuss")
