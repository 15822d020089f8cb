"""TXT006: a short name is declared and never used."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.short_names import Use, uses
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "TXT006"


def short_name_unused(world: World) -> Iterator[Finding]:
    """Yield a warning for each declaration after which the act is not mentioned, or is declared again."""
    for outline in world.outlines.values():
        found = list(uses(world, outline, Lang.EN))
        for i, use in enumerate(found):
            if use.declares and use.act != "service":
                yield from _idle(world, use, found[:i], found[i + 1 :])


def _idle(world: World, use: Use, earlier: list[Use], later: list[Use]) -> Iterator[Finding]:
    if any(other.declares and other.act == use.act for other in earlier):
        message = f"the short name of '{use.act}' is declared a second time"
        yield warning(CODE, use.span(world), message, f"write [[{use.act}]]")
    elif not any(other.act == use.act for other in later):
        message = f"the short name of '{use.act}' is declared and not used afterwards"
        yield warning(CODE, use.span(world), message, "leave the declaration out")
