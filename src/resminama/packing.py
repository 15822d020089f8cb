"""Records as bytes and back, faster than they were made.

What the bytes may name is held to classes of given modules: nothing that is read here can call anything else.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

Fields = Callable[[Any], tuple[object, ...]]
"""Gives the arguments that make an object again."""
Reducer = Callable[[Any], tuple[type, tuple[object, ...]]]
"""Gives a class and the arguments that make the object again."""


class Packer:
    """Packs values made of records and plain things."""

    def __init__(self, homes: tuple[str, ...], others: Mapping[type, Fields] | None = None) -> None:
        """Begin with the modules of the records, or how their names begin; ``others`` are no dataclasses."""
        self._homes, self._reducers = homes, _Reducers(others or {})

    def packed(self, value: object) -> bytes:
        """Return a value as bytes."""
        stream = io.BytesIO()
        pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
        pickler.dispatch_table = self._reducers
        pickler.dump(value)
        return stream.getvalue()

    def unpacked(self, data: bytes) -> object | None:
        """Return what was packed, None where ``data`` is damaged."""
        try:
            value: object = _Unpickler(io.BytesIO(data), self._homes).load()
        except Exception:  # bytes that are no pickle raise nearly anything
            return None
        return value


class _Reducers(dict[type, Reducer]):
    """How the objects of each class are stored: a record as a call with its fields.

    A dataclass that is frozen would restore a state slowly.
    """

    def __init__(self, others: Mapping[type, Fields]) -> None:
        super().__init__()
        self._others = others

    def __missing__(self, kind: type) -> Reducer:
        """Return what stores a class that has not been met before.

        Raises:
            KeyError: it is left to the pickler.
        """
        self[kind] = reducer = _reducer(kind, self._others.get(kind))
        return reducer


def _reducer(kind: type, fields: Fields | None) -> Reducer:
    told = fields or _fields(kind)
    if issubclass(kind, Enum):  # Python 3.11.0 to 3.11.3 would have it looked up by name with `getattr`
        return lambda member: (kind, (member.value,))
    if told is None:
        raise KeyError(kind)
    return lambda record: (kind, told(record))


@cache
def _fields(kind: type) -> Fields | None:
    """Return what gives the arguments that make an object again, None where that is left to the pickler."""
    fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
    if len(fields) < 2 or any(field.kw_only or not field.init for field in fields):
        return None
    return attrgetter(*(field.name for field in fields))


class _Unpickler(pickle.Unpickler):
    """Reads records of some modules and nothing else."""

    def __init__(self, stream: io.BytesIO, homes: tuple[str, ...]) -> None:
        super().__init__(stream)
        self._homes = homes

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of ours.

        Raises:
            pickle.UnpicklingError: any other name.
        """
        return _class_of(module, name, self._homes)


@cache
def _class_of(module: str, name: str, homes: tuple[str, ...]) -> type:
    found = getattr(sys.modules.get(module), name, None) if module.startswith(homes) else None
    if not isinstance(found, type) or found.__module__ != module:
        raise pickle.UnpicklingError(f"{module}.{name} is no record")
    return found
