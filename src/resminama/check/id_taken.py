"""UNIT003: a unit has the id of another that its kind of document writes by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.units import ids_in, span_of_id
from resminama.outline.content import Outline, TableSpec

CODE = "UNIT003"


def id_taken(world: World) -> Iterator[Finding]:
    """Yield an error for each such id; one that the source itself gives twice is UNIT002."""
    documents = world.corpus.documents
    for key, outline in world.outlines.items():
        twice = {address for address, count in Counter(_addresses(outline)).items() if count > 1}
        if not twice or key not in documents:
            continue
        given = [(name, place) for name, place in ids_in(documents[key]) if f"{key}/{name}" in twice]
        count = Counter(name for name, _ in given)
        for name, place in given:
            if count[name] == 1:
                file = world.corpus.files[documents[key].id.span.path]
                message = f"every document of this kind has a unit '{name}' of its own"
                hint = f"give this unit another id: '{name}-…'"
                yield error(CODE, span_of_id(name, place, file), message, hint)


def _addresses(outline: Outline) -> Iterator[str]:
    for unit in outline.walk():
        yield unit.address
        for spec in unit.after:
            if isinstance(spec, TableSpec):
                yield from (row.unit for row in spec.rows if row.unit is not None)
