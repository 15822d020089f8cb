"""The terms of the glossary in the texts of a world: found once for all checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from resminama.check.texts import Wording, wordings
from resminama.check.world import World, remembered
from resminama.lang import Lang
from resminama.terms.matcher import Hit, Matcher, matcher
from resminama.terms.titles import titles_of_acts


def matcher_of(world: World, lang: Lang) -> Matcher:
    """Return what finds the terms of the glossary in ``lang``."""
    key = (matcher, lang)
    if key not in world.shared:
        titles = titles_of_acts(world.corpus, lang)
        world.shared[key] = matcher(world.corpus.concepts, lang, world.known, titles)
    return cast("Matcher", world.shared[key])


@remembered
def term_hits(world: World) -> Iterator[tuple[Wording, Sequence[Hit]]]:
    """Yield every wording with the terms in it, outside quotations and titles of acts."""
    for wording in wordings(world):
        yield wording, matcher_of(world, wording.lang).find(wording.words)
