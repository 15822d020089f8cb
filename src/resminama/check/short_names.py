"""Where a document declares short names of acts, and where it mentions them, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from resminama.check.references import absolute
from resminama.check.world import World, remembered
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import document_of
from resminama.model.text import Node, Reference, ShortName, Text
from resminama.outline.content import (
    Cite,
    Many,
    Phrase,
    Stacked,
    TableSpec,
    Unit,
    Value,
)
from resminama.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Use:
    """An act is declared or mentioned."""

    act: str
    declares: bool
    place: tuple[Text, int, int] | None = None
    """Where it is written; None for a citation that is generated."""

    def span(self, world: World) -> Span:
        """Return where it stands in its file."""
        return world.span(*self.place) if self.place else NOWHERE


@remembered
def uses(world: World) -> Iterator[tuple[Lang, tuple[Use, ...]]]:
    """Yield the declarations and mentions of each document in each language, in the order they are read.

    Where nothing is declared nothing is yielded.
    """
    marked = _marked(world)
    for outline in world.outlines.values():
        inside = (value for unit in outline.walk() for value in _values(unit))
        values = [value for value in inside if isinstance(value, Cite) or marked(value)]
        for lang in Lang:
            said = [_worded(world, value, lang) for value in values]
            if any(isinstance(one, Text) and "(short:" in one.raw for one in said):
                yield lang, tuple(_uses(said, outline.document))


def _marked(world: World) -> Callable[[Text], bool]:
    """Return what tells whether a text has marks, in whatever language."""
    catalogues = world.corpus.catalogues.values()
    theirs = {one.address for entries in catalogues for one in entries.values() if "[" in one.text.raw}
    return lambda text: "[" in text.raw or text.address in theirs


def _worded(world: World, value: Cite | Text, lang: Lang) -> Cite | Text:
    if isinstance(value, Cite):
        return value
    entry = world.corpus.catalogues.get(lang, {}).get(value.address) if value.address else None
    return entry.text if entry and entry.text.raw else value


def _uses(said: Iterable[Cite | Text], document: str) -> Iterator[Use]:
    for value in said:
        if isinstance(value, Cite):
            yield Use(document_of(absolute(value.target, document)), declares=False)
        else:
            yield from _in_text(value, document_of(value.address))


def _in_text(text: Text, document: str) -> Iterator[Use]:
    inside: set[Node] = set()
    for node in text.walk():
        place = (text, node.start, node.end)
        if isinstance(node, ShortName):
            inside |= set(node.nodes)  # the words that are shortened name the act themselves
            yield Use(node.id, declares=True, place=place)
        elif isinstance(node, Reference) and node not in inside:
            yield Use(document_of(absolute(node.target, document)), declares=False, place=place)


def _values(unit: Unit) -> list[Cite | Text]:
    """Return what a unit says that is written or cites, in the order it is read."""
    found: list[Cite | Text] = []
    _open(unit.said, found)
    for spec in unit.after:
        if isinstance(spec, TableSpec):
            for row in spec.rows:
                for cell in row.cells:
                    _open(cell, found)
    return found


def _open(value: Value | None, found: list[Cite | Text]) -> None:
    if isinstance(value, (Cite, Text)):
        found.append(value)
    elif isinstance(value, Phrase):
        for inner in value.values.values():
            _open(inner, found)
    elif isinstance(value, (Many, Stacked)):
        for inner in value.values:
            _open(inner, found)
