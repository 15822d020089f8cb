"""Ids for units that have none: their first words, unique in the document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from resminama.check.texts import words
from resminama.check.world import World
from resminama.edit.patches import Patch
from resminama.load.texts import texts_of
from resminama.model.record import Record
from resminama.model.statute import Clause
from resminama.model.text import Text
from resminama.source import Span

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = re.compile(r"an?|and|as|at|by|for|from|in|is|it|of|on|or|that|the|their|to|which|who|with")
"""Words that tell nothing about a unit."""
_LENGTH = 3


def missing_ids(world: World) -> Iterator[Patch]:
    """Yield a patch that writes ``(id) `` before each paragraph and item without an id."""
    taken: dict[str, set[str]] = defaultdict(set)
    for address in (*world.places, *world.corpus.texts):
        document, _, unit = address.partition("/")
        taken[document].add(unit.partition("/")[0])
    everywhere = set().union(*taken.values())
    for root in world.corpus.roots.values():
        # the units of a clause become units of every document that uses it
        known = everywhere if isinstance(root, Clause) else taken[str(getattr(root, "id", ""))]
        yield from _of_root(world, root, known)


def _of_root(world: World, root: Record, known: set[str]) -> Iterator[Patch]:
    for text in texts_of(root):
        if not text.address and text.raw:
            name = _unique(_first_words(text), known)
            known.add(name)
            start = world.span(text, 0, 1)
            yield Patch(Span(start.path, start.start, start.start), f"({name}) ")


def _first_words(text: Text) -> str:
    found = _WORD.findall(words(text).lower())
    telling = [word for word in found if not _SMALL.fullmatch(word)] or found or ["unit"]
    return "-".join(telling[:_LENGTH])


def _unique(name: str, known: set[str]) -> str:
    if name not in known:
        return name
    number = 2
    while f"{name}-{number}" in known:
        number += 1
    return f"{name}-{number}"
