"""REF003: a reference to a unit of which nobody has read whether it exists."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.extents import Reach, extent, unit_words
from resminama.check.references import cited_acts
from resminama.check.unit_of_wrong_kind import misplaced
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "REF003"


def unit_not_read(world: World) -> Iterator[Finding]:
    """Yield a warning for each unit beyond what somebody has read of its act."""
    for mention, act, levels in cited_acts(world):
        found = None if misplaced(act, levels) else extent(act, mention.target, levels)
        if found is None or found.reach not in (Reach.UNREAD, Reach.PAST_KNOWN):
            continue
        holder = f"{act.id}/{found.inside}" if found.inside else act.id
        kind = found.level.kind.value
        if found.reach is Reach.UNREAD:
            message = f"nobody has read whether '{holder}' has {unit_words(found.level)}"
        else:
            message = f"nobody has read '{holder}' beyond {kind} {found.limit}"
        hint = f"look it up, then write the number of {kind}s under `units` of '{act.id}'"
        yield warning(CODE, mention.span(world), message, hint)
