"""Every text of a record, in the order of the source, and its words without the markup."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from resminama.model.record import Record
from resminama.model.text import Item, Paragraph, Plain, Prose, Text

GAP = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a sign of markup: no letter, no blank, no mark of punctuation."""


_FIELDS: dict[type[Record], tuple[str, ...]] = {}


def field_names(record: type[Record]) -> tuple[str, ...]:
    """Return the names of a record's fields, its place left out."""
    if record not in _FIELDS:
        _FIELDS[record] = tuple(f.name for f in dataclasses.fields(record) if f.name != "span")
    return _FIELDS[record]


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
            for name in field_names(type(value)):
                yield from texts_of(getattr(value, name))
        case tuple():
            for entry in value:
                yield from texts_of(entry)
        case dict():
            for entry in value.values():
                yield from texts_of(entry)


def words(text: Text) -> str:
    """Return the text with a `GAP` for every sign that is not prose; offsets are those of ``raw``."""
    if len(text.nodes) == 1 and isinstance(text.nodes[0], Plain) and text.nodes[0].text == text.raw:
        return text.raw
    signs = [GAP] * len(text.raw)
    for node in text.walk():
        if isinstance(node, Plain):
            # an escaped sign is shorter than its range: its mark comes first
            signs[node.start : node.end] = node.text.rjust(node.end - node.start, GAP)
    return "".join(signs)
