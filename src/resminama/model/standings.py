"""The state of every text of a corpus, by its catalogues and its ledger."""

from __future__ import annotations

from resminama.lang import Lang
from resminama.model.corpus import Corpus, document_of
from resminama.model.record import DocumentRecord
from resminama.states.judge import Target
from resminama.states.standings import Standings


def standings(corpus: Corpus) -> Standings:
    """Return what says how far each text of ``corpus`` has come."""

    def source(address: str) -> str:
        text = corpus.texts.get(address)
        return text.raw if text else ""

    def target(lang: Lang, address: str) -> Target | None:
        found = corpus.catalogues.get(lang, {}).get(address)
        if found is None:
            return None
        return Target(found.source, found.text.raw, found.comment, found.outdated, found.previous)

    leaders = {key: _leader(record) for key, record in corpus.documents.items()}
    return Standings(
        corpus.ledger, source, target, lambda address: leaders.get(document_of(address), Lang.TK)
    )


def leader_of(corpus: Corpus, address: str) -> Lang:
    """Return the language of the authentic text of an address; Turkmen where nothing else is said."""
    return _leader(corpus.documents.get(document_of(address)))


def _leader(record: DocumentRecord | None) -> Lang:
    return Lang(str(getattr(record, "authentic", None) or Lang.TK))
