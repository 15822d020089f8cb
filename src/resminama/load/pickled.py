"""Records and findings as bytes and back, faster than they were made.

What the bytes may name is held to the records of ``model`` and their like: nothing that is read here can call
anything else.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
import sys
from collections.abc import Callable
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

from resminama.model.values import Word

_HOMES = (
    "resminama.model.",
    "resminama.findings",
    "resminama.source",
    "resminama.lang",
    "resminama.load.sources",
)


def packed(value: object) -> bytes:
    """Return a value made of records, findings and plain things as bytes."""
    stream = io.BytesIO()
    _Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(value)
    return stream.getvalue()


def unpacked(data: bytes) -> object | None:
    """Return what was packed, None where ``data`` is damaged."""
    try:
        value: object = _Unpickler(io.BytesIO(data)).load()
    except Exception:  # bytes that are no pickle raise nearly anything
        return None
    return value


class _Pickler(pickle.Pickler):
    """Stores a record as a call with its fields: a dataclass that is frozen restores a state slowly."""

    def reducer_override(self, obj: object) -> Any:
        """Return the class and the values of its fields; of an enum the class and the value."""
        if isinstance(obj, Enum):  # Python 3.11.0 to 3.11.3 would have it looked up by name with `getattr`
            return type(obj), (obj.value,)
        fields = _fields(type(obj))  # type: ignore[arg-type]  # types can be hashed
        return (type(obj), fields(obj)) if fields else NotImplemented


@cache
def _fields(kind: type) -> Callable[[Any], tuple[object, ...]] | None:
    """Return what gives the arguments that make an object again, None where that is left to the pickler."""
    if kind is Word:
        return lambda word: (str.__str__(word), word.span)
    fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
    if len(fields) < 2 or any(field.kw_only or not field.init for field in fields):
        return None
    return attrgetter(*(field.name for field in fields))


class _Unpickler(pickle.Unpickler):
    """Reads records, places and findings, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of ours.

        Raises:
            pickle.UnpicklingError: any other name.
        """
        return _class_of(module, name)


@cache
def _class_of(module: str, name: str) -> type:
    found = getattr(sys.modules.get(module), name, None) if module.startswith(_HOMES) else None
    if not isinstance(found, type) or found.__module__ != module:
        raise pickle.UnpicklingError(f"{module}.{name} is no record")
    return found
