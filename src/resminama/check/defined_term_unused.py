"""TERM004: an act defines a term that it never uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.check.glossary import matcher_of
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.load.texts import words
from resminama.model.sop import Sop
from resminama.model.statute import ChapteredAct
from resminama.model.text import Reference, Text
from resminama.outline.content import (
    Definition,
    Many,
    Name,
    Outline,
    Phrase,
    Stacked,
    TableSpec,
    Term,
    Unit,
    Value,
)

CODE = "TERM004"


def defined_term_unused(world: World) -> Iterator[Finding]:
    """Yield a warning for each term of an act's definitions that nothing else in the act says.

    Names of posts and papers that the act mentions count, and so do the other definitions.
    """
    acts: dict[str, ChapteredAct | Sop] = {**world.corpus.chaptered, **world.corpus.sops}
    for id_, act in acts.items():
        outline = world.outlines.get(id_)
        if outline is None or not act.definitions:
            continue
        said = [(own, _concepts(world, value)) for own, value in _values(outline)]
        for concept in act.definitions:
            known = concept in world.corpus.concepts
            if known and not any(concept in found and own != concept for own, found in said):
                message = f"'{concept}' is defined and not used"
                yield warning(CODE, concept.span, message, "leave the definition out or use the term")


def _values(outline: Outline) -> Iterator[tuple[str, Value]]:
    """Yield what the units say, opened, with the concept that a unit defines."""
    for unit in outline.walk():
        own = next((value.id for value in _opened(unit.said) if isinstance(value, Term)), "")
        for value in _opened(unit.said):
            yield own, value
        for cell in _cells(unit):
            for value in _opened(cell):
                yield "", value


def _cells(unit: Unit) -> Iterator[Value]:
    for table in unit.after:
        if isinstance(table, TableSpec):
            yield from (cell for row in table.rows for cell in row.cells)


def _opened(value: Value | None) -> Iterator[Value]:
    inner: Iterable[Value] = ()
    match value:
        case Phrase():
            inner = value.values.values()
        case Many() | Stacked():
            inner = value.values
        case Definition():
            inner = (value.text,)
        case None:
            return
        case _:
            yield value
    for part in inner:
        yield from _opened(part)


def _concepts(world: World, value: Value) -> set[str]:
    match value:
        case Text():
            names = [_name(world, node.target) for node in value.walk() if isinstance(node, Reference)]
            return _said(world, [words(value), *names])
        case Name():
            return _said(world, [_name(world, value.id)])
        case _:
            return set()


def _name(world: World, target: str) -> str:
    named = world.corpus.named(target)
    return named.name.form(Lang.EN, None) if named else ""


def _said(world: World, texts: Iterable[str]) -> set[str]:
    """Return the concepts; a term inside a longer one says only the longer."""
    return {hit.concept for text in texts for hit in matcher_of(world, Lang.EN).find(text)}
