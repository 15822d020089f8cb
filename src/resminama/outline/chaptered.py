"""The outline of a statute or another by-law: chapters and points, definitions, included lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.statute import Annex, ChapteredAct, ClauseUse, Point
from resminama.outline.collegium import stating_unit
from resminama.outline.content import Kind, Outline, Unit, Value
from resminama.outline.definitions import definitions_point
from resminama.outline.prices import price_list
from resminama.outline.prose import included, point_unit, prose_unit, used_clause, with_table
from resminama.outline.transitional import last_chapter


@dataclass(frozen=True, slots=True)
class Around:
    """What an act in chapters and points is made from besides its record."""

    corpus: Corpus
    others: Mapping[str, Unit]
    """Units of other documents by address, for includes."""
    alphabetical: Callable[[str, str], object]
    """The sort key of a term in the authentic language: (language, term) -> key."""


def chaptered_outline(
    act: ChapteredAct, around: Around, values: Mapping[str, Value] | None = None, origin: str = "own"
) -> Outline:
    """Return the outline of an act in chapters and points.

    ``values`` are those of the names in braces in its points; ``origin`` tells where its points were written.
    """
    corpus = around.corpus
    chapters: list[Unit] = []
    for position, chapter in enumerate(act.chapters):
        if isinstance(chapter, ClauseUse):
            chapters += [unit] if (unit := used_clause(act.id, chapter, corpus)) else []
            continue
        made = (_point(act, point, around.others, values or {}, origin) for point in chapter.points)
        points = [point for point in made if point is not None]
        if position == 0 and act.definitions:
            points.insert(1, definitions_point(act, corpus, around.alphabetical))
        unit = Unit(f"{act.id}/{chapter.id}", Kind.CHAPTER, chapter.title, tuple(points), origin=origin)
        chapters.append(unit)
    chapters += last_chapter(str(act.id), act.transitional)
    return Outline(act.id, (*chapters, *(_annex(act.id, annex) for annex in act.annexes)))


def _annex(document: str, annex: Annex) -> Unit:
    address = f"{document}/{annex.id}"
    words = annex.text and prose_unit(f"{address}/text", annex.text, kind=Kind.PARAGRAPH)
    own = Unit(address, Kind.ANNEX, annex.title, (words,) if words else ())
    prices = (price_list(document, annex.prices),) if annex.prices else ()
    return with_table(own, annex.table, annex.note, *prices)


def _point(
    act: ChapteredAct, point: Point, others: Mapping[str, Unit], values: Mapping[str, Value], origin: str
) -> Unit | None:
    if point.include is not None:
        return included(others, f"{act.id}/{point.id}", point.include)
    if point.states and act.collegium is not None:
        return stating_unit(str(act.id), point, act.collegium)
    return point_unit(act.id, point, origin, values)
