"""Ids for units that have none: their first words, unique in the document."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Container, Iterator

from resminama.edit.patches import Patch
from resminama.load.places import span_in_file
from resminama.load.texts import texts_of, words
from resminama.model.corpus import Corpus
from resminama.model.record import Record
from resminama.model.statute import Clause
from resminama.source import Span

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = re.compile(r"an?|and|as|at|by|for|from|in|is|it|of|on|or|that|the|their|to|which|who|with")
"""Words that tell nothing about a unit."""
_LENGTH = 3
_GENERATED = frozenset(
    {"subject", "level", "court", "definitions", "providers", "actors", "forms", "journals", "decision"}
)
"""Units that documents have besides their fields."""


def missing_ids(corpus: Corpus) -> Iterator[Patch]:
    """Yield a patch that writes ``(id) `` before each paragraph and item without an id."""
    taken: dict[str, set[str]] = defaultdict(set)
    for address in corpus.texts:
        document, _, unit = address.partition("/")
        taken[document].add(unit.partition("/")[0])
    everywhere = set().union(*taken.values())
    for path, root in corpus.roots.items():
        # the units of a clause become units of every document that uses it
        own = everywhere if isinstance(root, Clause) else taken[str(getattr(root, "id", ""))]
        own |= _reserved(root)
        yield from _of_root(corpus.files[path].text, root, own)


def _reserved(value: object) -> set[str]:
    """Return the names that typed fields and their entries give to units."""
    match value:
        case Record():
            names = {field.name for field in dataclasses.fields(value)} | {str(getattr(value, "id", ""))}
            return names.union(*(_reserved(getattr(value, name)) for name in names if hasattr(value, name)))
        case tuple():
            return set().union(*map(_reserved, value))
        case _:
            return set(_GENERATED)


def _of_root(file: str, root: Record, known: set[str]) -> Iterator[Patch]:
    for text in texts_of(root):
        if not text.address and text.raw:
            name = unique(first_words(words(text)), known)
            known.add(name)
            start = span_in_file(text.place, 0, 1, file)
            yield Patch(Span(start.path, start.start, start.start), f"({name}) ")


def first_words(prose: str) -> str:
    """Return the telling words at the beginning of ``prose`` as an id."""
    found = _WORD.findall(prose.lower())
    telling = [word for word in found if not _SMALL.fullmatch(word)] or found or ["unit"]
    return "-".join(telling[:_LENGTH])


def unique(name: str, known: Container[str]) -> str:
    """Return ``name``, with a number behind it where it is ``known`` already."""
    if name not in known:
        return name
    number = 2
    while f"{name}-{number}" in known:
        number += 1
    return f"{name}-{number}"
