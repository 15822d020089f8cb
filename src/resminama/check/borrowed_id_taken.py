"""UNIT002: a shared clause or a repeated list brings an id into a document that has it already.

The loader sees a source by itself; what a source borrows comes in with the ids that it has at home.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from resminama.check.walk import records_of
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.units import ids_in, span_of_id
from resminama.model.guide import GuideSection
from resminama.model.record import DocumentRecord
from resminama.model.statute import ClauseUse, Point
from resminama.model.values import Word
from resminama.outline.content import Outline
from resminama.source import Span

CODE = "UNIT002"


def borrowed(document: DocumentRecord) -> dict[str, list[Span]]:
    """Return where a document asks for clauses and lists, by the origin of their units."""
    found: dict[str, list[Span]] = defaultdict(list)
    for record in records_of(document):
        match record:
            case ClauseUse(use=clause):
                found[f"clause:{clause}"].append(clause.span)
            case Point(include=Word() as target) | GuideSection(repeats=Word() as target):
                found[f"include:{target}"].append(target.span)
    return found


def borrowed_id_taken(world: World) -> Iterator[Finding]:
    """Yield an error for each id that a clause or an included list brings in beside the same id."""
    for key, outline in world.outlines.items():
        if (document := world.corpus.documents.get(key)) is None:
            continue
        asked = borrowed(document)
        clashes = {
            name: origins
            for name, origins in _origins(outline).items()
            if len(origins) > 1 and not asked.keys().isdisjoint(origins)
        }
        yield from _told(world, document, asked, clashes) if clashes else ()


def _origins(outline: Outline) -> dict[str, list[str]]:
    """Return where each unit with an id comes from, by id."""
    found: dict[str, list[str]] = defaultdict(list)
    for address, origin in outline.addresses():
        found[address.partition("/")[2]].append(origin)
    return found


def _told(
    world: World,
    document: DocumentRecord,
    asked: Mapping[str, Sequence[Span]],
    clashes: Mapping[str, Sequence[str]],
) -> Iterator[Finding]:
    """Yield one finding for each id, but one alone for whatever is borrowed twice as a whole."""
    own, twice = dict(ids_in(document)), set[str]()
    file = world.corpus.files[document.id.span.path]
    for name, origins in clashes.items():
        source = next(origin for origin in reversed(origins) if origin in asked)
        if set(origins) == {source}:
            twice.add(source)
        elif name in own:
            message = f"{_named(source)}, which is used here, has a unit '{name}' too"
            yield error(CODE, span_of_id(name, own[name], file), message, "give this unit another id")
        else:
            other = next(origin for origin in origins if origin != source)
            message = f"{_named(source)} has a unit '{name}', and so has {_named(other)}"
            yield error(
                CODE, asked[source][-1], message, "give one of the two another id where it is written"
            )
    for source in sorted(twice):
        yield error(CODE, asked[source][-1], f"{_named(source)} is used twice", "strike one of the two")


def _named(origin: str) -> str:
    kind, _, name = origin.partition(":")
    words = {"clause": f"clause '{name}'", "include": f"the list '{name}'"}
    return words.get(kind, "every document of this kind")
