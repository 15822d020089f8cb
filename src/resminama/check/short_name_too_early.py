"""TXT005: an act is mentioned before the place that declares its short name."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.short_names import uses
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "TXT005"


def short_name_too_early(world: World) -> Iterator[Finding]:
    """Yield a finding for each mention, in any language, that stands before «(далее – Закон)»."""
    for _, found in uses(world):
        declared = {use.act: i for i, use in reversed(list(enumerate(found))) if use.declares}
        for i, use in enumerate(found):
            if not use.declares and use.place is not None and i < declared.get(use.act, -1):
                message = f"'{use.act}' is mentioned before its short name is declared"
                hint = f"move [words](short:{use.act}) to this first mention"
                yield error(CODE, use.span(world), message, hint)
