"""The outline of the glossary: one table, sorted by each language's own alphabet."""

from __future__ import annotations

from resminama.model.corpus import Corpus
from resminama.outline.content import Column, Kind, Outline, Phrase, TableRow, TableSpec, Term, Unit

GLOSSARY = "glossary"
_WIDTHS = (("own", 2.25), ("second", 2.25), ("third", 2.25), ("definition", 3.35))


def glossary_outline(corpus: Corpus) -> Outline:
    """Return the outline of the trilingual glossary."""
    columns = tuple(Column(Phrase(f"glossary.table.{key}"), width) for key, width in _WIDTHS)
    rows = tuple(
        TableRow(
            (Term(concept.id), Term(f"{concept.id}|second"), Term(f"{concept.id}|third"), concept.definition),
            f"{GLOSSARY}/{concept.id}",
        )
        for concept in corpus.concepts.values()
    )
    table = TableSpec(columns, rows, sorted=True)
    lead = Unit(
        f"{GLOSSARY}/lead", Kind.PARAGRAPH, Phrase("glossary.lead"), after=(table,), origin="generated"
    )
    return Outline(GLOSSARY, (lead,))
