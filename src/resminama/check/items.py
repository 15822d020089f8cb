"""The texts that stand as items of a list, whose end marks each language sets itself."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import Wording
from resminama.check.walk import answers_of, records
from resminama.check.world import World
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.model.text import Item, Prose, Text
from resminama.outline.content import Kind, Phrase, Unit

_ITEMS = (Kind.ITEM, Kind.SUBITEM, Kind.BULLET)
_WORDS = "text"
"""The placeholder of a drafting phrase that holds the words of an item."""


def items(world: World) -> Iterator[Wording]:
    """Yield the items of lists, written in blocks or in typed fields, and their translations."""
    found = {(text.place.span, text.raw): text for text in (*_in_blocks(world), *_in_fields(world))}
    for text in found.values():
        document = document_of(text.address)
        yield Wording(text, Lang.EN, document)
        for lang, catalogue in world.corpus.catalogues.items():
            entry = catalogue.get(text.address)
            if text.address and entry is not None and entry.text.raw:
                yield Wording(entry.text, lang, document)


def _in_blocks(world: World) -> Iterator[Text]:
    for record in records(world.corpus):
        for _, value in answers_of(record):
            if isinstance(value, Prose):
                for paragraph in value.paragraphs:
                    yield from _nested(paragraph.items)


def _nested(entries: tuple[Item, ...]) -> Iterator[Text]:
    for entry in entries:
        yield entry.text
        yield from _nested(entry.items)


def _in_fields(world: World) -> Iterator[Text]:
    for outline in world.outlines.values():
        for unit in outline.walk():
            if unit.kind in _ITEMS:
                yield from _said(unit)


def _said(unit: Unit) -> Iterator[Text]:
    said = unit.said.values.get(_WORDS) if isinstance(unit.said, Phrase) else unit.said
    if isinstance(said, Text):
        yield said
