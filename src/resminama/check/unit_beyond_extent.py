"""REF002: a reference to a unit that the act does not reach to."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.extents import Reach, extent, unit_words
from resminama.check.references import cited_acts
from resminama.check.unit_of_wrong_kind import misplaced
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "REF002"


def unit_beyond_extent(world: World) -> Iterator[Finding]:
    """Yield a finding for article 26 of a law with 25."""
    for mention, act, levels in cited_acts(world):
        found = None if misplaced(act, levels) else extent(act, mention.target, levels)
        if found is None or found.reach is not Reach.BEYOND:
            continue
        holder = f"{act.id}/{found.inside}" if found.inside else act.id
        number, kind = found.level.numbers[0].value, found.level.kind.value
        if number == 0:
            message = f"there is no {unit_words(found.level)} in '{holder}'"
            yield error(CODE, mention.span(world), message, "numbers of units begin with 1")
        else:
            message = f"{unit_words(found.level)} of '{holder}', which has {found.limit}"
            hint = (
                f"cite one of 1 to {found.limit}, or correct the number of {kind}s in the catalogue of acts"
            )
            yield error(CODE, mention.span(world), message, hint)
