"""TR014: one text, several translations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.check.pairs import Pair, pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "TR014"


def translated_two_ways(world: World) -> Iterator[Finding]:
    """Yield a warning for each translation that differs from that of the same words elsewhere.

    The way most of the texts go leads; where none leads, the first in the order of the catalogues does.
    A single word is left alone: as a heading, a label or an answer it may need another form.
    """
    same: dict[tuple[Lang, str], list[Pair]] = defaultdict(list)
    for pair in pairs(world):
        raw = pair.english.raw
        if " " in raw:
            same[pair.lang, raw].append(pair)
    for (lang, source), ways in same.items():
        if len(ways) == 1:
            continue
        counts: dict[str, int] = defaultdict(int)
        for pair in ways:
            counts[pair.text.raw] += 1
        if len(counts) > 1:
            usual = max(counts, key=lambda target: counts[target])
            home = next(pair.text.address for pair in ways if pair.text.raw == usual)
            for pair in ways:
                if pair.text.raw != usual:
                    message = f"'{_short(source)}' has another {ENGLISH_NAMES[lang]} translation at '{home}'"
                    yield warning(CODE, pair.span(world), message, f"there it is '{_short(usual)}'")


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
