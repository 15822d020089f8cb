"""The words that changed in a text, if they can be named: few, and standing once in their unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from resminama.amend.quotes import CLOSING, OPENING
from resminama.amend.wordedits import count
from resminama.lean import dataclass

_TOKEN = re.compile(r"\w+(?:[-–’'.,/]\w+)*|[^\w\s]")
_PAIRS = ((OPENING, CLOSING), ("(", ")"), ("“", "”"))
_NEAR = 2
"""Changes with no more words between them are named as one."""
_MOST = 3
"""More changes of one text than these are a new wording of it."""
_SHARE = 0.6
"""So is a change that names more of the text than this."""
_WIDER = 6
"""Words that may be added to a change so that it is named without doubt."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Words and what takes their place."""

    old: str
    new: str
    inserted: str = ""
    """The words that are new behind ``old``, where nothing else changed."""
    removed: str = ""
    """The words that are gone, where nothing else changed and they stand once."""
    at_end: bool = False
    """The inserted words stand before the end mark."""


@dataclass(slots=True)
class _Stretch:
    """Tokens ``a`` to ``b`` of the old text that became tokens ``c`` to ``d`` of the new one."""

    a: int
    b: int
    c: int
    d: int


class _Text:
    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [found.span() for found in _TOKEN.finditer(text)]
        self.tokens = [text[start:end] for start, end in self.spans]

    def cut(self, first: int, last: int) -> str:
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""


def swaps(old: Sequence[str], new: Sequence[str], scope: Iterable[str]) -> list[Swap] | None:
    """Return the words that changed between two rows of texts; None if they are better written anew.

    ``scope`` is all that the unit says: words are widened until they stand in it once.
    """
    if len(old) != len(new):
        return None
    said = list(scope)
    found: list[Swap] = []
    for before, after in zip(old, new, strict=True):
        changed = _swaps(_Text(before), _Text(after), said) if before != after else []
        if changed is None:
            return None
        found += changed
    named = sum(len(swap.old) for swap in found)
    whole = sum(map(len, old))
    return found if found and len(found) <= _MOST and named <= _SHARE * whole else None


def _swaps(old: _Text, new: _Text, scope: Sequence[str]) -> list[Swap] | None:
    found = []
    stretches = _stretches(old, new)
    for place, stretch in enumerate(stretches):
        start = stretches[place - 1].b if place else 0
        end = stretches[place + 1].a if place + 1 < len(stretches) else len(old.tokens)
        swap = _swap(old, new, stretch, range(start, end), scope)
        if swap is None:
            return None
        found.append(swap)
    return found


def _stretches(old: _Text, new: _Text) -> list[_Stretch]:
    found: list[_Stretch] = []
    for what, a, b, c, d in SequenceMatcher(None, old.tokens, new.tokens, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        if found and a - found[-1].b <= _NEAR:
            found[-1].b, found[-1].d = b, d
        else:
            found.append(_Stretch(a, b, c, d))
    return found


def _swap(old: _Text, new: _Text, at: _Stretch, room: range, scope: Sequence[str]) -> Swap | None:
    inserted = new.cut(at.c, at.d) if at.a == at.b and at.a else ""
    removed = old.cut(at.a, at.b) if at.c == at.d else ""
    at_end = bool(inserted) and len(old.tokens) - at.b <= 1
    start = at.a
    wide = _widened(old, new, at, room, scope)
    if wide is None:
        return None
    first, last = old.cut(wide.a, wide.b), new.cut(wide.c, wide.d)
    only_before = wide.b == start
    return Swap(
        first,
        last,
        inserted if only_before and _whole(inserted) else "",
        removed if _whole(removed) and count(removed, scope) == 1 else "",
        at_end,
    )


def _widened(old: _Text, new: _Text, at: _Stretch, room: range, scope: Sequence[str]) -> _Stretch | None:
    """Return the stretch with common words of ``room`` around it, until the old words stand once.

    A mark is not named without a word, a bracket or a quotation mark not without its partner.
    """
    wide = _Stretch(at.a, at.b, at.c, at.d)
    for step in range(2 * _WIDER):
        named = (old.cut(wide.a, wide.b), new.cut(wide.c, wide.d))
        if all(map(_is_named, named)) and count(named[0], scope) == 1:
            return wide
        forwards = step >= _WIDER or any(map(_opened, named))
        if wide.a > room.start and not (forwards and wide.b < room.stop):
            wide.a, wide.c = wide.a - 1, wide.c - 1
        elif wide.b < room.stop:
            wide.b, wide.d = wide.b + 1, wide.d + 1
        else:
            return None
    return None


def _opened(text: str) -> bool:
    """Tell whether a mark of a text waits for its partner behind it."""
    return any(text.count(first) > text.count(last) for first, last in _PAIRS)


def _is_named(text: str) -> bool:
    return any(sign.isalnum() for sign in text) and _whole(text)


def _whole(text: str) -> bool:
    """Tell whether every mark of a text has its partner in it, the first one first."""
    for first, last in _PAIRS:
        depth = 0
        for sign in text:
            depth += (sign == first) - (sign == last)
            if depth < 0:
                return False
        if depth:
            return False
    return True
