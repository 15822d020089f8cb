"""All outlines of a corpus, in an order in which includes find their lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from resminama.compute.figures import Statistics
from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.outline.chaptered import Around, chaptered_outline
from resminama.outline.content import Outline, Unit
from resminama.outline.dossier import dossier_outline
from resminama.outline.form import form_outline
from resminama.outline.gaps import gaps_outline
from resminama.outline.glossary import GLOSSARY, glossary_outline
from resminama.outline.guide import guide_outline
from resminama.outline.inventory import inventory_outline
from resminama.outline.job import job_outline
from resminama.outline.leaflet import leaflet_outline
from resminama.outline.mandate import assignment_outline, mandate_outline
from resminama.outline.note import note_outline
from resminama.outline.order import order_outline
from resminama.outline.plan import plan_outline
from resminama.outline.report import report_outline
from resminama.outline.sop import sop_outline
from resminama.outline.standard import standard_outline
from resminama.outline.statute import statute_outline


@dataclass(frozen=True, slots=True)
class _Given:
    """What an outline is made from besides its record."""

    corpus: Corpus
    statistics: Statistics
    standards: Mapping[str, Unit]
    """Units of the standards by address, for includes."""
    alphabetical: Callable[[str, str], object]

    @property
    def around(self) -> Around:
        return Around(self.corpus, self.standards, self.alphabetical)


_OUTLINES: tuple[tuple[str, Callable[[Any, _Given], Outline]], ...] = (
    ("statutes", lambda statute, given: statute_outline(statute, given.around)),
    ("bylaws", lambda act, given: chaptered_outline(act, given.around)),
    ("sops", lambda sop, given: sop_outline(sop, given.corpus, given.alphabetical)),
    ("orders", lambda order, _: order_outline(order)),
    ("sheets", lambda sheet, _: form_outline(sheet)),
    ("notes", lambda note, given: note_outline(note, given.corpus, given.statistics)),
    ("guides", lambda guide, given: guide_outline(guide, given.corpus, given.statistics, given.standards)),
    ("leaflets", lambda leaflet, given: leaflet_outline(leaflet, given.corpus)),
    ("plans", lambda plan, given: plan_outline(plan, given.statistics)),
    ("reports", lambda report, given: report_outline(report, given.corpus, given.statistics)),
    ("inventories", lambda found, given: inventory_outline(found, given.corpus, given.statistics)),
    ("gap_reviews", lambda review, _: gaps_outline(review)),
    ("dossiers", lambda dossier, given: dossier_outline(dossier, given.corpus)),
    ("mandates", lambda mandate, _: mandate_outline(mandate)),
    ("assignments", lambda assignment, _: assignment_outline(assignment)),
    ("jobs", lambda job, given: job_outline(job, given.corpus)),
)
"""Each table of the corpus whose records become documents, with what makes their outlines.

The standards are not here: they come first, because the others may include their lists.
"""


def outlines(
    corpus: Corpus, statistics: Statistics, alphabetical: Callable[[str, str], object]
) -> dict[str, Outline]:
    """Return the outline of every document, by id.

    ``alphabetical`` gives the sort key of a term: (language, term) -> key.
    """
    found = {key: standard_outline(standard, corpus) for key, standard in corpus.standards.items()}
    units = {unit.address: unit for outline in found.values() for unit in outline.walk()}
    given = _Given(corpus, statistics, units, alphabetical)
    for table, outline in _OUTLINES:
        found |= {key: outline(record, given) for key, record in getattr(corpus, table).items()}
    if corpus.concepts:
        found[GLOSSARY] = glossary_outline(corpus)
    return found
