"""TERM003: one document says one concept in two words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.check.glossary import matcher_of, term_hits
from resminama.check.texts import Wording
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.load.texts import words
from resminama.terms.entries import State
from resminama.terms.matcher import Hit

CODE = "TERM003"
_Place = tuple[Wording, Hit]


def two_words_for_one_concept(world: World) -> Iterator[Finding]:
    """Yield a warning where a document first uses an admitted term beside the preferred one.

    An admitted term that only makes the preferred one longer (согласие, письменное согласие) is no second
    word; in a translation only the texts count whose English says the concept.
    """
    documents: dict[tuple[str, Lang, str], dict[str, _Place]] = {}
    for wording, hits in term_hits(world):
        if wording.document in world.corpus.documents:
            for hit in _clear(world, wording, hits):
                used = documents.setdefault((wording.document, wording.lang, hit.concept), {})
                used.setdefault(hit.form, (wording, hit))
    for (_, _, concept), used in documents.items():
        yield from _second(world, concept, used)


def _clear(world: World, wording: Wording, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield the hits whose words say one concept only, in a translation one that its source says."""
    places = [(hit.start, hit.end) for hit in hits]
    source = world.corpus.texts.get(wording.text.address)
    meant: set[str] | None = None
    for hit, place in zip(hits, places, strict=True):
        if hit.state is State.REJECTED or places.count(place) > 1:
            continue
        if wording.lang is not Lang.EN and hit.state is State.ADMITTED and source is not None:
            meant = matcher_of(world, Lang.EN).concepts(words(source)) if meant is None else meant
            if hit.concept not in meant:
                continue
        yield hit


def _second(world: World, concept: str, used: dict[str, _Place]) -> Iterator[Finding]:
    preferred = next((form for form, (_, hit) in used.items() if hit.state is State.PREFERRED), None)
    if preferred is None:
        return
    for form, (wording, hit) in used.items():
        if hit.state is State.ADMITTED and not _longer(form, preferred) and not _longer(preferred, form):
            message = f"'{hit.surface}' and '{preferred}' both say {concept} in this document"
            yield warning(CODE, world.span(wording.text, hit.start, hit.end), message, f"write {preferred}")


def _longer(form: str, other: str) -> bool:
    return set(other.lower().split()) <= set(form.lower().split())
