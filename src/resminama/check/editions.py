"""What an approved document has become since: shared by the checks of editions."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.model.corpus import document_of
from resminama.model.edition import Edition, FrozenUnit
from resminama.model.text import Text
from resminama.outline.content import Outline
from resminama.source import NOWHERE, Span


def approved(world: World) -> Iterator[tuple[Edition, Outline]]:
    """Yield the last edition of each approved document, with its outline."""
    for document, edition in world.corpus.last_editions.items():
        if document in world.outlines:
            yield edition, world.outlines[document]


def place_of(world: World, address: str) -> Span:
    """Return where the words of a unit begin; for generated words, the id of its document."""
    document = document_of(address)
    unit = next((unit for unit in world.outlines[document].walk() if unit.address == address), None)
    if unit is not None and isinstance(unit.said, Text) and unit.said.raw:
        return world.span(unit.said, 0, len(unit.said.raw.split(maxsplit=1)[0]))
    record = world.corpus.documents.get(document)
    return record.id.span if record else NOWHERE


def repealed(world: World, address: str) -> FrozenUnit | None:
    """Return the approved unit that stood at ``address`` and is gone; None for any other address."""
    document, _, name = address.partition("/")
    edition = world.corpus.last_editions.get(document)
    if edition is None or address in world.places:
        return None
    return next((unit for unit in reversed(edition.units) if unit.unit == name), None)
