"""Differences that somebody has looked at: `@ignore equivalence:negation reason` beside any of the texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from resminama.check.silence import reasons_in_source
from resminama.equivalence.kinds import Difference, Kind
from resminama.load.ignoring import ignored
from resminama.model.corpus import Corpus

_ALSO = {Kind.TERM: "TERM002"}
"""The check that tells the same of a translation; what silences it counts here."""


def with_reasons(corpus: Corpus, differences: Iterable[Difference]) -> Iterator[Difference]:
    """Yield the differences with the reason why they stand, where one was given."""
    for difference in differences:
        reasons = _reasons(corpus, difference.address)
        reason = reasons.get(f"equivalence:{difference.kind.key}") or reasons.get(
            _ALSO.get(difference.kind, "")
        )
        yield replace(difference, silenced=reason or "")


def _reasons(corpus: Corpus, address: str) -> dict[str, str]:
    """Return what is silenced beside the English text and in the entries of its translations."""
    text = corpus.texts[address]
    blocks = sorted(one.place.span for one in corpus.texts_in.get(text.place.span.path, ()))
    found = reasons_in_source(text.place.span, corpus, blocks)
    for catalogue in corpus.catalogues.values():
        entry = catalogue.get(address)
        found |= ignored(entry.comment) if entry else {}
    return found
