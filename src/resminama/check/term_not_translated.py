"""TERM002: a term of the source that its translation does not say."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.glossary import matcher_of
from resminama.check.world import World
from resminama.findings import Finding, error, warning
from resminama.lang import Lang
from resminama.load.texts import words
from resminama.model.standings import standings
from resminama.model.text import Text
from resminama.states.review import State
from resminama.terms.matcher import Hit
from resminama.terms.unsaid import places, unsaid

CODE = "TERM002"


def term_not_translated(world: World) -> Iterator[Finding]:
    """Yield a finding for each concept that the English says and the translation of the text does not.

    It stops a build where the translation is approved or the concept strict. A word that may say several
    concepts is content with any of them. Translations of another English are left to TR002; a rejected word
    in the translation has a finding of its own and is enough here.
    """
    corpus, sources = world.corpus, dict[str, list[list[Hit]]]()
    judged = standings(corpus).judged
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            source = corpus.texts.get(address)
            if source is None or entry.source != source.raw or not entry.text.raw:
                continue
            if address not in sources:
                sources[address] = places(matcher_of(world, Lang.EN), words(source))
            if sources[address]:
                missing = unsaid(sources[address], matcher_of(world, lang), words(entry.text))
                approved = bool(missing) and judged(lang, address).state is State.APPROVED
                yield from _told(world, missing, entry.text, lang, approved=approved)


def _told(world: World, missing: list[Hit], text: Text, lang: Lang, *, approved: bool) -> Iterator[Finding]:
    for hit in missing:
        concept = world.corpus.concepts[hit.concept]
        terms = getattr(concept.terms, lang.value)
        message = f"'{hit.surface}' ({hit.concept}) is not said by a term of the glossary"
        found = error if concept.strict or approved else warning
        yield found(CODE, text.place.span, message, f"write {terms.preferred}")
