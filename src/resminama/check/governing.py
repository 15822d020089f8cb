"""Which case the place of a reference demands, markup and coordination seen through."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_CHAIN = 20
"""References that one governor may reach."""
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


def demanded(text: Text, found: Sequence[Reference], i: int, lang: Lang) -> Case | None:
    """Return the case of reference ``i``: its own governor's, or that of the one it is joined to.

    «В соответствии с [[a]] и [[b]]» demands the instrumental twice; in Turkmen the governor
    stands behind the last of them.
    """
    own = governed(text, found[i], lang)
    if own is not None:
        return own
    for step in (-1, 1):
        k = i
        while (
            abs(k - i) < _CHAIN
            and 0 <= k + step < len(found)
            and _joined(text, found[min(k, k + step)], found[max(k, k + step)], lang)
        ):
            k += step
            case = governed(text, found[k], lang)
            if case is not None:
                return None if case in _OWN_PHRASE[lang] else case
    return None


def _joined(text: Text, left: Reference, right: Reference, lang: Lang) -> bool:
    between = text.raw[left.end : right.start]
    return len(between) < _CONTEXT and _AND[lang].fullmatch(between.strip("*[")) is not None
