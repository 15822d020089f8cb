"""UNIT003: a unit has the id of another that its kind of document writes by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from resminama.check.borrowed_id_taken import borrowed
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.units import ids_in, span_of_id

CODE = "UNIT003"


def id_taken(world: World) -> Iterator[Finding]:
    """Yield an error for each such id; one that the source or a clause it uses gives twice is UNIT002."""
    for key, outline in world.outlines.items():
        if (document := world.corpus.documents.get(key)) is None:
            continue
        brought = borrowed(document)
        addresses = Counter(address for address, origin in outline.addresses() if origin not in brought)
        twice = {address for address, count in addresses.items() if count > 1}
        if not twice:
            continue
        given = [(name, place) for name, place in ids_in(document) if f"{key}/{name}" in twice]
        count = Counter(name for name, _ in given)
        for name, place in given:
            if count[name] == 1:
                file = world.corpus.files[document.id.span.path]
                message = f"every document of this kind has a unit '{name}' of its own"
                hint = f"give this unit another id: '{name}-…'"
                yield error(CODE, span_of_id(name, place, file), message, hint)
