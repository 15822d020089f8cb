"""The words of the source, for messages: what stands at a place, what is near, what a number looks like."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from fractions import Fraction

from resminama.compute.amount import half_up, natural_places
from resminama.model.corpus import Corpus
from resminama.source import Span

_FEW = 12
"""Words that a hint may list."""


def written(corpus: Corpus, span: Span) -> str:
    """Return what the author wrote at ``span``, without quotation marks."""
    file = corpus.files.get(span.path)
    return file.text[span.start : span.end].strip("\"' \n") if file else ""


def near(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a hint with the known word most like ``word``, or ``otherwise``, or all words if few."""
    names = sorted(known)
    if found := get_close_matches(word, names, n=1):
        return f"did you mean '{found[0]}'?"
    return otherwise or (f"one of: {', '.join(names)}" if 0 < len(names) <= _FEW else "")


def listed(words: Iterable[str]) -> str:
    """Return the words as ``'a', 'b' and 'c'``."""
    return joined(f"'{word}'" for word in words)


def joined(words: Iterable[str]) -> str:
    """Return the words as ``a, b and c``."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def shown(value: Fraction) -> str:
    """Return a number with at most two decimals."""
    return format(half_up(value, min(2, natural_places(value))), "f")
