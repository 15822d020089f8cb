"""Trees that are made anew only where something changes: the rest is the very same object."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from operator import is_not
from typing import Any, TypeVar

_Item = TypeVar("_Item")
_Record = TypeVar("_Record", bound=Any)


def each(items: tuple[_Item, ...], change: Callable[[_Item], _Item]) -> tuple[_Item, ...]:
    """Return ``items`` changed one by one; ``items`` itself where ``change`` gave all of them back."""
    changed = tuple([change(item) for item in items])
    return changed if _differ(items, changed) else items


def altered(record: _Record, **fields: object) -> _Record:
    """Return a dataclass with other ``fields``; ``record`` itself where it has them already."""
    return (
        replace(record, **fields)
        if _differ((getattr(record, key) for key in fields), fields.values())
        else record
    )


def _differ(old: Iterable[object], new: Iterable[object]) -> bool:
    return any(map(is_not, old, new))
