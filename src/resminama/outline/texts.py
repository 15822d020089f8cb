"""Every text, name or reference inside records and outlines."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from functools import cache
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
    else:
        for name in _fields(type(value)):  # type: ignore[arg-type]  # types can be hashed
            yield from values_inside(getattr(value, name), *kinds)


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the names of a record's fields; none of what is no record."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()
