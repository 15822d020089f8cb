"""The terms of the glossary in the texts of a world: found once for all checks."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import Wording, wordings
from resminama.check.world import World, remembered
from resminama.lang import Lang
from resminama.load.texts import words
from resminama.terms.matcher import Hit, Matcher, matcher
from resminama.terms.titles import titles_of_acts


def matcher_of(world: World, lang: Lang) -> Matcher:
    """Return what finds the terms of the glossary in ``lang``."""
    return next(found for found in _matchers(world) if found.lang is lang)


@remembered
def term_hits(world: World) -> Iterator[tuple[Wording, list[Hit]]]:
    """Yield every wording with the terms in it, outside quotations and titles of acts."""
    found = {lang: matcher_of(world, lang) for lang in Lang}
    for wording in wordings(world):
        yield wording, found[wording.lang].find(words(wording.text))


@remembered
def _matchers(world: World) -> Iterator[Matcher]:
    corpus = world.corpus
    for lang in Lang:
        yield matcher(corpus.concepts, lang, titles=titles_of_acts(corpus, lang))
