"""Every text, name or reference inside records and outlines."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import TypeVar

from resminama.model.text import Text

_T = TypeVar("_T")


def texts_inside(value: object) -> Iterator[Text]:
    """Yield every text inside a record, an outline or a value, in order."""
    yield from values_inside(value, Text)


def values_inside(value: object, *kinds: type[_T]) -> Iterator[_T]:
    """Yield everything of ``kinds`` inside a record, an outline or a value, in order, unopened."""
    if isinstance(value, kinds):
        yield value
    elif isinstance(value, Mapping):
        for entry in value.values():
            yield from values_inside(entry, *kinds)
    elif isinstance(value, tuple):
        for entry in value:
            yield from values_inside(entry, *kinds)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from values_inside(getattr(value, field.name), *kinds)
