"""The title of an act, among the lines above its first chapter, and the kind of act that it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resminama.ingest.source import plain
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import ActKind
from resminama.lean import dataclass
from resminama.model.bylaw import BylawKind

_SPACED = re.compile(r"(?:\w )+\w")
"""A word in letter-spaced type: «П О Р Я Д О К»."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A title that was found."""

    kind: BylawKind
    words: str
    lines: tuple[int, ...]
    """Paragraphs of the draft that it stood in."""


def act_title(above: Sequence[tuple[int, str]], lang: Lang) -> Titled | None:
    """Return the title among (paragraph, words) above the first chapter; None where no line says a kind.

    The word of the kind stands where the cases are made, first or, in Turkmen, last. Alone on its line
    («ПОРЯДОК») it belongs to the line behind it, or before it.
    """
    for at, words in _candidates(above, lang):
        for kind in BylawKind:
            if get(lang).title_forms(ActKind(kind.value), words) is not None and not _is_noun(
                kind, words, lang
            ):
                return Titled(kind, words, at)
    return None


def _candidates(above: Sequence[tuple[int, str]], lang: Lang) -> Iterator[tuple[tuple[int, ...], str]]:
    rows = [(line, _normal(plain(words))) for line, words in above]
    for line, words in rows:
        yield (line,), words
    for (first, one), (second, other) in pairwise(rows):
        noun, rest = (other, one) if lang is Lang.TK else (one, other)
        if any(_is_noun(kind, noun, lang) for kind in BylawKind):
            within = rest[:1].lower() + rest[1:]
            joined = f"{rest} {noun.lower()}" if lang is Lang.TK else f"{noun} {within}"
            yield (first, second), joined


def _is_noun(kind: BylawKind, words: str, lang: Lang) -> bool:
    return words.lower() == get(lang).act_kind(ActKind(kind.value)).lower()


def _normal(words: str) -> str:
    """Return words without wide spacing, and not in capitals: names in them are for a person to see to."""
    joined = words.replace(" ", "") if _SPACED.fullmatch(words) else words
    return joined.lower().capitalize() if joined.isupper() else joined
