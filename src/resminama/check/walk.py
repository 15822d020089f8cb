"""Every record of the sources, with its fields: what checks of typed answers go through."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from functools import cache

from resminama.check.world import World
from resminama.load.texts import field_names
from resminama.model.record import Record
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Threshold, Word

Answer = Word | Open | Duration | Frequency | Ratio | Threshold | Quantity | Text | Prose
"""What a field holds in the end, once lists and mappings are opened."""


def records_of(value: object) -> Iterator[Record]:
    """Yield ``value`` and every record inside it, outer ones first."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case Record() as record:
                yield record
                inner: Iterable[object] = (getattr(record, name) for name in field_names(type(record)))
            case tuple() as entries:
                inner = entries
            case _:
                continue
        waiting += reversed([entry for entry in inner if isinstance(entry, (Record, tuple))])


def sources(world: World) -> Iterator[tuple[Record, tuple[Record, ...]]]:
    """Yield the record of every file that is looked at with all records in it, itself first."""
    roots = world.corpus.roots
    for path in roots if world.part is None else sorted(world.part & roots.keys()):
        if path not in world.inside:
            world.inside[path] = tuple(records_of(roots[path]))
        yield roots[path], world.inside[path]


def records(world: World, *roots: type[Record]) -> Iterator[Record]:
    """Yield every record of the files that hold one of ``roots`` (of all files if none is named)."""
    for root, inside in sources(world):
        if not roots or isinstance(root, roots):
            yield from inside


def answers_of(record: Record) -> Iterator[tuple[str, Answer]]:
    """Yield (key as written, value) of a record's own fields; a list gives one pair for each entry."""
    kind: type = type(record)
    for name, key in _keys(kind):
        yield from _answers(key, getattr(record, name))


@cache
def _keys(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """Return (name, key as written) of each field of a record."""
    return tuple(
        (field.name, str(field.metadata.get("key", field.name))) for field in dataclasses.fields(kind)
    )


def _answers(key: str, value: object) -> Iterator[tuple[str, Answer]]:
    match value:
        case tuple():
            for entry in value:
                yield from _answers(key, entry)
        case dict():
            for name, entry in value.items():
                yield from _answers(str(name), entry)
        case _ if isinstance(value, Answer):
            yield key, value
