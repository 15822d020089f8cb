"""Which unit of which document cites which article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.impact.edges import Edge, edges
from resminama.model.corpus import Corpus, document_of
from resminama.outline.content import Outline


def mentions_of_acts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield (article, unit that cites it) of every citation in the documents and the clauses."""
    sources = {*corpus.documents, *corpus.clauses}
    for edge in named(corpus, {}):
        if document_of(edge.target) in corpus.acts and document_of(edge.user) in sources:
            yield edge.target, edge.user


def named(corpus: Corpus, outlines: Mapping[str, Outline]) -> Iterator[Edge]:
    """Yield who names whom, terms left aside."""
    yield from edges(corpus, outlines, None)
