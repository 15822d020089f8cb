"""Data of a form: by the paths of its places, and as what repeats in arrays.

``part-child.2.child-name`` is the name in the second copy of a part, and in the data the name in the
second object of the array ``part-child``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

Value = str | bool
"""What stands in a field: words, a date as ISO 8601, an answer by its id; whether a box is ticked."""
Data = dict[str, Any]
"""Field -> value, part or table that repeats -> list of data; what the JSON Schema of a form describes."""

_NUMBER = re.compile(r"\.\d+\.")


def element(path: str) -> str:
    """Return the element of data at a place: ``part-child.*.child-name`` at ``part-child.2.child-name``."""
    return _NUMBER.sub(".*.", path)


def counts(paths: Iterable[str]) -> dict[str, int]:
    """Return how many copies or rows there are: ``part-child`` -> 2, ``part-adult.1.daily-table`` -> 10."""
    found: dict[str, int] = {}
    for path in paths:
        for match in _NUMBER.finditer(path):
            key = path[: match.start()]
            found[key] = max(found.get(key, 0), int(match.group()[1:-1]))
    return found


def arrays(values: Mapping[str, Value]) -> Data:
    """Return values by path as data; copies and rows in which nothing is filled in are left out."""
    root: dict[Any, Any] = {}
    for path, value in values.items():
        *groups, name = path.split(".")
        here = root
        for step in groups:
            here = here.setdefault(int(step) if step.isdecimal() else step, {})
        here[name] = value
    return _data(root)


def _data(node: Mapping[Any, Any]) -> Data:
    found = {key: _entry(value) for key, value in node.items()}
    return {key: value for key, value in found.items() if value != []}


def _entry(value: Any) -> Any:
    """Return a value, or the list of what a part or table holds, in the order of its numbers."""
    if not isinstance(value, dict):
        return value
    return [data for _, one in sorted(value.items()) if is_begun(data := _data(one))]


def is_begun(data: Data) -> bool:
    """Tell whether anything is filled in; a box that is not ticked is nothing."""
    return any(value is not False for value in data.values())
