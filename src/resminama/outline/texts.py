"""Every text inside records and outlines."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from resminama.model.text import Text


def texts_inside(value: object) -> Iterator[Text]:
    """Yield every text inside a record, an outline or a value, in order."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for entry in value.values():
            yield from texts_inside(entry)
    elif isinstance(value, tuple):
        for entry in value:
            yield from texts_inside(entry)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_inside(getattr(value, field.name))
