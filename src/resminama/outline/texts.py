"""Every text, name or reference inside records and outlines."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

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
    elif opened := _opening(kind):
        for entry in opened(value):
            _collect(entry, kinds, found)


@cache
def _opening(kind: type) -> Callable[[Any], Iterable[object]] | None:
    """Return what gives the values inside one of ``kind``; None where there are none."""
    if issubclass(kind, tuple):
        return iter
    if issubclass(kind, Mapping):
        return lambda value: value.values()
    names = [field.name for field in dataclasses.fields(kind)] if dataclasses.is_dataclass(kind) else []
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return attrgetter(*names) if names else None
