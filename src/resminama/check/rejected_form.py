"""TERM001: a word that the glossary rejects, in any inflected form."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.glossary import term_hits
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.terms.entries import State

CODE = "TERM001"


def rejected_form(world: World) -> Iterator[Finding]:
    """Yield a finding for each form of a rejected term outside quotations and titles of acts.

    The longest term wins, so that a rejected word inside an approved one is never reported.
    """
    for wording, hits in term_hits(world):
        for hit in hits:
            if hit.state is State.REJECTED:
                terms = getattr(world.corpus.concepts[hit.concept].terms, wording.lang.value)
                reason = f": {hit.because}" if hit.because else ""
                message = f"'{hit.surface}' is the rejected term '{hit.form}' of {hit.concept}"
                span = world.span(wording.text, hit.start, hit.end)
                yield error(CODE, span, message, f"write {terms.preferred}{reason}")
