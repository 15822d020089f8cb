"""All outlines of a corpus, in an order in which includes find their lists."""

from __future__ import annotations

from collections.abc import Callable

from resminama.compute.figures import Statistics
from resminama.model.corpus import Corpus
from resminama.outline.content import Outline, Unit
from resminama.outline.form import form_outline
from resminama.outline.glossary import GLOSSARY, glossary_outline
from resminama.outline.guide import guide_outline
from resminama.outline.leaflet import leaflet_outline
from resminama.outline.note import note_outline
from resminama.outline.order import order_outline
from resminama.outline.sop import sop_outline
from resminama.outline.standard import standard_outline
from resminama.outline.statute import statute_outline


def outlines(
    corpus: Corpus, statistics: Statistics, alphabetical: Callable[[str, str], object]
) -> dict[str, Outline]:
    """Return the outline of every document, by id.

    ``alphabetical`` gives the sort key of a term: (language, term) -> key.
    """
    found: dict[str, Outline] = {}
    for key, standard in corpus.standards.items():
        found[key] = standard_outline(standard, corpus)
    units: dict[str, Unit] = {unit.address: unit for outline in found.values() for unit in outline.walk()}
    for key, statute in corpus.statutes.items():
        found[key] = statute_outline(statute, corpus, units, alphabetical)
    for key, sop in corpus.sops.items():
        found[key] = sop_outline(sop, corpus)
    for key, order in corpus.orders.items():
        found[key] = order_outline(order)
    for key, sheet in corpus.sheets.items():
        found[key] = form_outline(sheet)
    for key, note in corpus.notes.items():
        found[key] = note_outline(note, corpus, statistics)
    for key, guide in corpus.guides.items():
        found[key] = guide_outline(guide, corpus, statistics, units)
    for key, leaflet in corpus.leaflets.items():
        found[key] = leaflet_outline(leaflet, corpus)
    if corpus.concepts:
        found[GLOSSARY] = glossary_outline(corpus)
    return found
