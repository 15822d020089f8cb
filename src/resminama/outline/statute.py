"""The outline of a statute: chapters and points, definitions, included lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from resminama.model.corpus import Corpus
from resminama.model.statute import Annex, ClauseUse, Point, Statute
from resminama.outline.content import (
    Definition,
    Kind,
    Outline,
    Phrase,
    Term,
    Unit,
)
from resminama.outline.prose import included, point_unit, prose_unit, used_clause
from resminama.outline.table import table_spec


def statute_outline(
    statute: Statute, corpus: Corpus, others: Mapping[str, Unit], alphabetical: Callable[[str, str], object]
) -> Outline:
    """Return the outline of a statute.

    ``others`` are units of other documents, for includes; ``alphabetical`` gives the sort
    key of a term in the authentic language: (language, term) -> key.
    """
    chapters: list[Unit] = []
    for position, chapter in enumerate(statute.chapters):
        if isinstance(chapter, ClauseUse):
            chapters += [unit] if (unit := used_clause(statute.id, chapter, corpus)) else []
            continue
        points = [_point(statute, point, others) for point in chapter.points]
        if position == 0 and statute.definitions:
            points.insert(1, _definitions(statute, corpus, alphabetical))
        found = tuple(point for point in points if point is not None)
        chapters.append(Unit(f"{statute.id}/{chapter.id}", Kind.CHAPTER, chapter.title, found))
    return Outline(statute.id, (*chapters, *(_annex(statute.id, annex) for annex in statute.annexes)))


def _annex(document: str, annex: Annex) -> Unit:
    address = f"{document}/{annex.id}"
    words = annex.text and prose_unit(f"{address}/text", annex.text, kind=Kind.PARAGRAPH)
    tables = (table_spec(document, annex.table),) if annex.table else ()
    return Unit(address, Kind.ANNEX, annex.title, (words,) if words else (), after=tables)


def _point(statute: Statute, point: Point, others: Mapping[str, Unit]) -> Unit | None:
    if point.include is not None:
        return included(others, f"{statute.id}/{point.id}", point.include)
    return point_unit(statute.id, point, "own", {})


def _definitions(statute: Statute, corpus: Corpus, alphabetical: Callable[[str, str], object]) -> Unit:
    """Return the point of definitions, in the order of the authentic language's alphabet.

    Terms of an approved act keep their places, later ones follow them, as laws do it («часть первую
    статьи 1 дополнить пунктом … «9) …»», law amending the Code on social protection).
    """
    known = [corpus.concepts[concept] for concept in statute.definitions if concept in corpus.concepts]
    lang = str(statute.authentic)
    known.sort(key=lambda concept: alphabetical(lang, str(getattr(concept.terms, lang).preferred)))  # type: ignore[arg-type,return-value]  # keys of one language compare
    edition = corpus.last_editions.get(str(statute.id))
    approved = [unit.unit for unit in edition.units if not unit.repealed] if edition else []
    places = {str(unit): place for place, unit in enumerate(approved)}
    known.sort(key=lambda concept: places.get(f"definition-{concept.id}", len(places)))
    items = tuple(
        Unit(
            f"{statute.id}/definition-{concept.id}",
            Kind.ITEM,
            Phrase("definition", {"term": Term(concept.id), "definition": Definition(concept.definition)}),
            origin="generated",
        )
        for concept in known
    )
    lead = Phrase("definitions-lead")
    return Unit(f"{statute.id}/definitions", Kind.POINT, lead, items, origin="generated")
