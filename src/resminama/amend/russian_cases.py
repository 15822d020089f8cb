"""The forms of a Russian noun phrase: what stands before its noun agrees, what stands behind it stays.

From the dictionary of pymorphy3 (OpenCorpora).
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import Any

from resminama.terms.russian import dictionary, plain

_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_NUMBERS = ("sing", "plur")
_AGREEING = frozenset({"ADJF", "PRTF"})


@cache
def forms(phrase: str) -> dict[tuple[str, ...], str]:
    """Return the phrase by number and case; only itself where it has no noun in the nominative."""
    words = phrase.split(" ")
    head = next((i for i, word in enumerate(words) if _noun(word)), None)
    if head is None or not all(_adjective(word) for word in words[:head]):
        return {("as-it-is",): phrase}
    noun, tail = _noun(words[head]), words[head + 1 :]
    found: dict[tuple[str, ...], str] = {}
    for number, case in product(_NUMBERS, _CASES):
        form = noun.inflect({number, case})
        if form is None:
            continue
        before = [_agreed(word, form) for word in words[:head]]
        if all(before):
            found[number, case] = " ".join([*map(str, before), plain(form.word), *tail])
    return found


def _noun(word: str) -> Any:
    return _reading(word, frozenset({"NOUN"}))


def _adjective(word: str) -> Any:
    return _reading(word, _AGREEING)


@cache
def _reading(word: str, classes: frozenset[str]) -> Any:
    readings = dictionary().parse(word)
    return next((r for r in readings if str(r.tag.POS) in classes and r.tag.case == "nomn"), None)


def _agreed(word: str, noun: Any) -> str | None:
    wanted = {noun.tag.number, noun.tag.case}
    if noun.tag.number == "sing":
        wanted.add(noun.tag.gender)
    if noun.tag.case == "accs" and (noun.tag.number == "plur" or noun.tag.gender == "masc"):
        wanted.add(noun.tag.animacy)
    form = _adjective(word).inflect(wanted)
    return plain(form.word) if form else None
