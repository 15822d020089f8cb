"""TXT006: a short name is declared and never used."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.short_names import uses
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "TXT006"


def short_name_unused(world: World) -> Iterator[Finding]:
    """Yield a warning for each declaration after which the act is not mentioned, or is declared again."""
    for found in (found for lang, found in uses(world) if lang is Lang.EN):
        declared: set[str] = set()
        last = {use.act: i for i, use in enumerate(found)}
        for i, use in enumerate(found):
            if not use.declares or use.act == "service":
                continue
            if use.act in declared:
                message = f"the short name of '{use.act}' is declared a second time"
                yield warning(CODE, use.span(world), message, f"write [[{use.act}]]")
            elif last[use.act] == i:
                message = f"the short name of '{use.act}' is declared and not used afterwards"
                yield warning(CODE, use.span(world), message, "leave the declaration out")
            declared.add(use.act)
