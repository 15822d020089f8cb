"""Which case the place of a reference demands, markup and coordination seen through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resminama.check.texts import Wording, marked
from resminama.check.world import World, remembered
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.model.text import Reference, Text

_CONTEXT = 60
"""Characters before and after a reference that may hold its governor."""
_AND = {
    Lang.RU: re.compile(r"\s*(?:,?\s*а также|,|\bи\b|\bили\b|\bлибо\b)\s*"),
    Lang.TK: re.compile(r"\s*(?:,?\s*şeýle hem|,|\bwe\b|\bhem-de\b|\býa-da\b)\s*"),
}
_OWN_PHRASE = {Lang.RU: frozenset[Case](), Lang.TK: frozenset({Case.LOC})}
"""Cases whose governor belongs to the last reference alone: the participles of "[[a|gen]] we [[b|loc]]
görkezilen talaplaryň" stand before a noun that is joined to the first."""
_SHORT_NAME = re.compile(r"\]\(short:[\w-]+\)")
_OPENING = "[*"


def references(text: Text) -> list[Reference]:
    """Return the references of a text in reading order."""
    return [node for node in text.walk() if isinstance(node, Reference)]


def before(text: Text, node: Reference) -> str:
    """Return the words before a reference, without the signs that open markup."""
    return text.raw[max(0, node.start - _CONTEXT) : node.start].rstrip(_OPENING)


def after(text: Text, node: Reference) -> str:
    """Return the words after a reference, without the signs that close markup."""
    rest = text.raw[node.end : node.end + _CONTEXT]
    rest = _SHORT_NAME.sub("", rest, count=1) if rest.startswith("](") else rest
    return rest.lstrip("*")


def governed(text: Text, node: Reference, lang: Lang) -> Case | None:
    """Return the case that the words beside a reference demand."""
    return get(lang).governed_case(before(text, node), after(text, node))


def demanded(text: Text, found: Sequence[Reference], lang: Lang) -> list[Case | None]:
    """Return the case of each reference: its own governor's, or that of the one it is joined to.

    «В соответствии с [[a]] и [[b]]» demands the instrumental twice; in Turkmen the governor
    stands behind the last of them.
    """
    if lang is Lang.EN:
        return [None] * len(found)
    cases = [governed(text, node, lang) for node in found]
    handed = [None if case in _OWN_PHRASE[lang] else case for case in cases]
    joined = [_joined(text, left, right, lang) for left, right in pairwise(found)]
    forward = [(i, i - 1, i - 1) for i in range(1, len(found))]
    backward = [(i, i + 1, i) for i in range(len(found) - 2, -1, -1)]
    for i, neighbour, link in (*forward, *backward):
        if cases[i] is None and joined[link]:
            cases[i] = handed[i] = handed[neighbour]
    return cases


@remembered
def demands(world: World) -> Iterator[tuple[Wording, list[Reference], list[Case | None]]]:
    """Yield the wordings with references, these, and the case that the place of each demands."""
    for wording in marked(world):
        if "[[" in wording.text.raw:
            found = references(wording.text)
            yield wording, found, demanded(wording.text, found, wording.lang)


def untold(text: Text, lang: Lang) -> list[tuple[Reference, Case]]:
    """Return the references that name no case, with the case that their place demands."""
    found = references(text)
    cases = zip(found, demanded(text, found, lang), strict=True)
    return [(node, case) for node, case in cases if node.case is None and case is not None]


def _joined(text: Text, left: Reference, right: Reference, lang: Lang) -> bool:
    between = text.raw[left.end : right.start]
    return len(between) < _CONTEXT and _AND[lang].fullmatch(between.strip("*[")) is not None
