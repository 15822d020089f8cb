"""TR014: one text, several translations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from operator import attrgetter

from resminama.check.pairs import at_odds
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR014"


def translated_two_ways(world: World) -> Iterator[Finding]:
    """Yield a warning for each translation that differs from that of the same words elsewhere.

    The way most of the texts go leads; where none leads, the first in the order of the catalogues does.
    A single word is left alone: as a heading, a label or an answer it may need another form.
    """
    for ways in at_odds(world, attrgetter("source"), attrgetter("text.raw")):
        source, lang = ways[0].raw, ways[0].lang
        if " " not in source:
            continue
        usual, _ = Counter(pair.text.raw for pair in ways).most_common(1)[0]
        home = next(pair.text.address for pair in ways if pair.text.raw == usual)
        for pair in ways:
            if pair.text.raw != usual:
                message = f"'{_short(source)}' has another {ENGLISH_NAMES[lang]} translation at '{home}'"
                yield warning(CODE, pair.span(world), message, f"there it is '{_short(usual)}'")


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
