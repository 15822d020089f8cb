"""STA001: a statute that follows a model leaves a blank of it open."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "STA001"


def model_blank_open(world: World) -> Iterator[Finding]:
    """Yield a warning for each placeholder of the model that ``fills`` leaves to a line on paper."""
    for statute in world.corpus.statutes.values():
        model = world.corpus.statutes.get(str(statute.model)) if statute.model else None
        for place in model.placeholders if model else ():
            if str(place.id) not in statute.fills:
                message = f"'{place.id}' of the model is not filled in: {place.text.raw}"
                hint = f"write under `fills`: `{place.id}:` and the id of a {place.type}"
                yield warning(CODE, (statute.model or statute.id).span, message, hint)
