"""Every text of a record, in the order of the source."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from resminama.model.record import Record
from resminama.model.text import Item, Paragraph, Prose, Text


def texts_of(value: object) -> Iterator[Text]:
    """Yield every text inside a record, a prose block, a list or a mapping."""
    match value:
        case Text():
            yield value
        case Prose(paragraphs=inner):
            yield from texts_of(inner)
        case Paragraph(text=text, items=items) | Item(text=text, items=items):
            yield text
            yield from texts_of(items)
        case Record():
            for field in dataclasses.fields(value):
                yield from texts_of(getattr(value, field.name))
        case tuple():
            for entry in value:
                yield from texts_of(entry)
        case dict():
            for entry in value.values():
                yield from texts_of(entry)
