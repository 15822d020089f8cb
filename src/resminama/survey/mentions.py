"""Which unit of which document cites which article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.impact.edges import Edge, edges
from resminama.lang import Lang
from resminama.model.corpus import Corpus, document_of
from resminama.outline.content import Outline
from resminama.terms.matcher import Matcher


def mentions_of_acts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield (article, unit that cites it) of every citation in the documents and the clauses."""
    for edge in named(corpus, {}):
        if document_of(edge.target) in corpus.acts and _of_document(edge.user, corpus):
            yield edge.target, edge.user


def named(corpus: Corpus, outlines: Mapping[str, Outline]) -> Iterator[Edge]:
    """Yield who names whom, terms left aside."""
    yield from edges(corpus, outlines, Matcher(Lang.EN, ()))


def _of_document(user: str, corpus: Corpus) -> bool:
    document = document_of(user)
    return document in corpus.documents or document in corpus.clauses
