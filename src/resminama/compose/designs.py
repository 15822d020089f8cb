"""Page designs as a designer writes them, typed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from resminama.document.design import PageDesign

_TYPES = {field.name: field.type for field in dataclasses.fields(PageDesign)}


def designs(written: Mapping[str, Mapping[str, str]]) -> dict[str, PageDesign]:
    """Return the designs by name; loading has left out what no design can have (TPL001)."""
    return {name: _design(name, values) for name, values in written.items()}


def _design(name: str, values: Mapping[str, str]) -> PageDesign:
    typed = {key: _typed(key, value) for key, value in values.items() if key in _TYPES}
    return PageDesign(name=name, **typed)  # type: ignore[arg-type]  # the types of the fields decide


def _typed(key: str, value: str) -> float | bool | str:
    kind = str(_TYPES[key])
    if kind == "float":
        return float(value)
    return value == "true" if kind == "bool" else value
