"""TERM005: words that a document says again and again and that the glossary does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from resminama.check.glossary import term_hits
from resminama.check.texts import Wording
from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.lang import Lang
from resminama.terms.russian import described
from resminama.terms.words import Words

CODE = "TERM005"
LEAST = 3
"""How often words are said before they look like a term."""
_SHARED = 3
"""Letters that the forms of a word share at its beginning."""
_ADJECTIVE = re.compile(r"(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыио]м|ем|[ую]ю|[ыи]х|[ыи]ми)(?:ся)?$")
_LEAD = "described/"
_Place = tuple[Wording, int, int]


def term_not_in_glossary(world: World) -> Iterator[Finding]:
    """Yield a note where a document first says an adjective with its noun that it says `LEAST` times.

    Only Russian is asked: its dictionary knows what an adjective is. Words of a term do not count.
    """
    said: dict[tuple[str, str], list[_Place]] = {}
    for document, alike in _alike(world):
        for first, second, place in alike:
            if phrase := _phrase(world, first, second):
                said.setdefault((document, phrase), []).append(place)
    for (_, phrase), places in said.items():
        if len(places) >= LEAST:
            wording, start, end = places[0]
            message = f"'{phrase}' is said {len(places)} times and is not in the glossary"
            yield note(CODE, world.span(wording.text, start, end), message, "add a concept if it is a term")


def _phrase(world: World, first: str, second: str) -> str:
    """Return what `described` says of two words; the dictionary is asked once, not once a run."""
    key = f"{_LEAD}{first} {second}"
    known = world.known.get(key)
    if known is None:
        known = world.known[key] = described(first, second).encode()
    return known.decode()


def _alike(world: World) -> Iterator[tuple[str, list[tuple[str, str, _Place]]]]:
    """Yield the pairs of words of a document that begin alike often enough to be worth the dictionary."""
    groups: dict[tuple[str, str, str], list[tuple[str, str, _Place]]] = {}
    for wording, hits in term_hits(world):
        if wording.lang is Lang.RU and wording.document in world.corpus.documents:
            taken = {place for hit in hits for place in range(hit.start, hit.end)}
            for first, second, start, end in _pairs(wording.words):
                if start not in taken and end - 1 not in taken:
                    key = (wording.document, first[:_SHARED], second[:_SHARED])
                    groups.setdefault(key, []).append((first, second, (wording, start, end)))
    for (document, _, _), alike in groups.items():
        if len(alike) >= LEAST:
            yield document, alike


def _pairs(prose: str) -> Iterator[tuple[str, str, int, int]]:
    found = Words(prose, Lang.RU)
    for i, (first, second) in enumerate(pairwise(found.words)):
        if len(second) > 2 and _is_adjective(first):
            (start, middle), (begin, end) = found.place(i), found.place(i + 1)
            if begin == middle + 1:
                yield first, second, start, end


@cache
def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.search(word) is not None
