"""TR015: different texts, one translation."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from resminama.check.pairs import at_odds
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR015"


def two_texts_one_translation(world: World) -> Iterator[Finding]:
    """Yield a warning for each translation that stands for other words elsewhere: often a copy by mistake.

    Texts that differ in case, marks and the articles only are the same words; a single word is left alone,
    since Turkmen and Russian have one word for male and man, for help and aid.
    """
    for group in at_odds(world, attrgetter("text.raw"), attrgetter("source")):
        first = group[0]
        for pair in group[1:]:
            if len(_plain(pair.raw)) > 1 and _plain(pair.raw) != _plain(first.raw):
                message = f"the {ENGLISH_NAMES[pair.lang]} text is also that of '{first.text.address}'"
                hint = f"there the English is '{first.raw[:60]}'"
                yield warning(CODE, pair.span(world), message, hint)


def _plain(words: str) -> list[str]:
    kept = "".join(sign if sign.isalnum() else " " for sign in words.lower())
    return [word for word in kept.split() if word not in ("a", "an", "the")]
