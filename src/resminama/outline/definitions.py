"""The point of an act that defines its terms, in the words of the glossary."""

from __future__ import annotations

from collections.abc import Callable

from resminama.model.corpus import Corpus
from resminama.model.sop import Sop
from resminama.model.statute import ChapteredAct
from resminama.outline.content import Definition, Kind, Phrase, Term, Unit


def definitions_point(
    act: ChapteredAct | Sop, corpus: Corpus, alphabetical: Callable[[str, str], object]
) -> Unit:
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
