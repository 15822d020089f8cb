"""How words are stored: a stem and a closed set of endings, so that thousands of forms cost a lookup."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Paradigm:
    """All forms of a word that share a stem: ``stem`` followed by any of ``endings``."""

    stem: str
    endings: frozenset[str]


UNCHANGED = frozenset({""})
"""The endings of a word that is not inflected."""


def fixed(word: str) -> tuple[Paradigm, ...]:
    """Return a word that has one form."""
    return (Paradigm(word, UNCHANGED),)


def of_forms(forms: Iterable[str]) -> tuple[Paradigm, ...]:
    """Return a word whose forms were listed by a dictionary; suppletive ones have an empty stem."""
    listed = sorted(set(forms))
    if not listed:
        return ()
    first, last = listed[0], listed[-1]
    shared = next((i for i, sign in enumerate(first) if last[i : i + 1] != sign), len(first))
    stem = first[:shared]
    return (Paradigm(stem, frozenset(form[len(stem) :] for form in listed)),)
