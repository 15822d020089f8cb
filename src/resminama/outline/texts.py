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
    found: list[_T] = []
    _collect(value, kinds, found)
    yield from found


def _collect(value: object, kinds: tuple[type[_T], ...], found: list[_T]) -> None:
    kind: type = type(value)
    if isinstance(value, kinds):
        found.append(value)
    elif isinstance(value, tuple):
        for entry in value:
            _collect(entry, kinds, found)
    elif names := _fields(kind):
        for name in names:
            _collect(getattr(value, name), kinds, found)
    elif isinstance(value, Mapping):
        for entry in value.values():
            _collect(entry, kinds, found)


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the names of a record's fields; none of what is no record."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()
