"""A mistake that is planted in the sources, and where the offending characters then stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .sources import Sources, decoded, encoded


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters ``[start, end)`` of a file give way to ``new``."""

    path: str
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Plant:
    """One mistake: the edits that make it, and the place that has to be named."""

    edits: tuple[Edit, ...]
    path: str
    """The file in which the offending characters stand."""
    at: int
    """Their place before the edits; an edit that begins there does not move it."""
    inside: int = 0
    """How far behind that place they stand afterwards: inside what an edit wrote."""


Operator = Callable[[Sources], Iterator[Plant]]
"""Yields a plant for every site that fits."""


def here(path: str, start: int, end: int, new: str, inside: int = 0) -> Plant:
    """Return a plant that writes ``new`` and is to be found ``inside`` it."""
    return Plant((Edit(path, start, end, new),), path, start, inside)


def planted(files: Mapping[str, bytes], plant: Plant) -> dict[str, bytes]:
    """Return a copy of the files with the mistake in it."""
    changed = dict(files)
    for edit in sorted(plant.edits, key=lambda edit: -edit.start):
        text = decoded(changed[edit.path])
        changed[edit.path] = encoded(text[: edit.start] + edit.new + text[edit.end :])
    return changed


def place(files: Mapping[str, bytes], plant: Plant) -> tuple[int, int]:
    """Return (line, column) of the offending characters in the changed file, both counted from 1."""
    moved = sum(
        len(edit.new) - (edit.end - edit.start)
        for edit in plant.edits
        if edit.path == plant.path and edit.start < plant.at
    )
    text = decoded(planted(files, plant)[plant.path])
    before = text[: plant.at + moved + plant.inside]
    return before.count("\n") + 1, len(before) - before.rfind("\n")
