"""The outline of a statute or another by-law: chapters and points, definitions, included lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.statute import Annex, ChapteredAct, ClauseUse, Point
from resminama.outline.collegium import stating_unit
from resminama.outline.content import (
    Definition,
    Kind,
    Outline,
    Phrase,
    Term,
    Unit,
    Value,
)
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
            points.insert(1, _definitions(act, corpus, around.alphabetical))
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


def _definitions(act: ChapteredAct, corpus: Corpus, alphabetical: Callable[[str, str], object]) -> Unit:
    """Return the point of definitions, in the order of the authentic language's alphabet.

    Terms of an approved act keep their places, later ones follow them, as laws do it («часть первую
    статьи 1 дополнить пунктом … «9) …»», law amending the Code on social protection).
    """
    known = [corpus.concepts[concept] for concept in act.definitions if concept in corpus.concepts]
    lang = str(act.authentic)
    known.sort(key=lambda concept: alphabetical(lang, str(getattr(concept.terms, lang).preferred)))  # type: ignore[arg-type,return-value]  # keys of one language compare
    edition = corpus.last_editions.get(str(act.id))
    approved = [unit.unit for unit in edition.units if not unit.repealed] if edition else []
    places = {str(unit): place for place, unit in enumerate(approved)}
    known.sort(key=lambda concept: places.get(f"definition-{concept.id}", len(places)))
    items = tuple(
        Unit(
            f"{act.id}/definition-{concept.id}",
            Kind.ITEM,
            Phrase("definition", {"term": Term(concept.id), "definition": Definition(concept.definition)}),
            origin="generated",
        )
        for concept in known
    )
    lead = Phrase("definitions-lead")
    return Unit(f"{act.id}/definitions", Kind.POINT, lead, items, origin="generated")
