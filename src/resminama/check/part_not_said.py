"""DEC003: a proposal accepted in part, and it is not said which part."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.decisions import Decision, Ruling

CODE = "DEC003"


def part_not_said(world: World) -> Iterator[Finding]:
    """Yield a finding for `partly` without a part, and for a part that the proposal does not have."""
    for decisions in world.corpus.decisions.values():
        for entry in decisions.entries:
            yield from _of_entry(entry)


def _of_entry(entry: Decision) -> Iterator[Finding]:
    known = ", ".join(entry.changes)
    if entry.decision is Ruling.PARTLY and entry.changes and not entry.accepted:
        yield error(CODE, entry.id.span, "'partly' names no part", f"write `accepted: [...]`: of {known}")
    for change in entry.accepted:
        if entry.decision is not Ruling.PARTLY:
            hint = "write `decision: partly`, or delete `accepted:`"
            yield error(CODE, change.span, f"the decision is '{entry.decision}', not of a part", hint)
        elif change not in entry.changes:
            yield error(CODE, change.span, f"'{change}' is no change of this proposal", f"one of: {known}")
