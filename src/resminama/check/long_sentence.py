"""GDE001: a sentence of a leaflet is too long for easy reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES, Wording, at, wordings
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.load.texts import GAP

CODE = "GDE001"
MOST_WORDS = {Lang.EN: 15, Lang.RU: 15, Lang.TK: 15}
"""Words of a sentence; what stands in braces or in a reference counts as one.

"Information for all" (Inclusion Europe, 2009) asks for short sentences and names no number; 15 is ours.
"""
_SENTENCE = re.compile(r"[^.!?:;]+")
_WORD = re.compile(rf"[^\W_]+(?:[-'’][^\W_]+)*|{GAP}+")


def long_sentence(world: World) -> Iterator[Finding]:
    """Yield a warning for each sentence of a leaflet, in any language, that is not read easily."""
    leaflets = world.corpus.leaflets
    for wording in wordings(world):
        if wording.document in leaflets:
            yield from _long(world, wording)


def _long(world: World, wording: Wording) -> Iterator[Finding]:
    most = MOST_WORDS[wording.lang]
    for sentence in _SENTENCE.finditer(wording.words):
        count = len(_WORD.findall(sentence[0]))
        if count > most:
            trimmed = re.compile(r"\S.*\S", re.S).search(wording.words, *sentence.span())
            name = ENGLISH_NAMES[wording.lang]
            message = f"a sentence of {count} words; a leaflet in {name} has at most {most}"
            yield warning(
                CODE, at(world, wording, trimmed or sentence), message, "make two sentences, or a list of it"
            )
