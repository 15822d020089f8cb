"""TR005: a number of the English text is another one in the translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from resminama.check.amounts_in_text import Amount, Kind, amounts
from resminama.check.pairs import Pair, pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TR005"
_DIGIT = re.compile(r"\d")
_POINT = re.compile(r"(?<![\d.])(\d+)\.(\d+)(?![\d.])(?=[ \u00a0\u202f]?(?:%|процент|göterim|манат|manat))")
"""A decimal point, where nothing but an amount can be meant: 2.1 elsewhere may be the number of a unit."""


def number_differs(world: World) -> Iterator[Finding]:
    """Yield a finding for each translation with other numbers, and for a decimal point in Russian or Turkmen.

    A number in letters may stand for one in digits; dates are looked at elsewhere.
    """
    for pair in pairs(world):
        if _DIGIT.search(pair.source) or _DIGIT.search(pair.target):
            yield from _separators(world, pair)
            yield from _differences(world, pair)


def _separators(world: World, pair: Pair) -> Iterator[Finding]:
    for match in _POINT.finditer(pair.target):
        message = f"a decimal point in '{match[0]}'"
        yield error(CODE, pair.span(world, *match.span()), message, f"write {match[1]},{match[2]}")


def _differences(world: World, pair: Pair) -> Iterator[Finding]:
    wanted, given = amounts(pair.source, Lang.EN), amounts(pair.target, pair.lang)
    if _dates(wanted) != _dates(given):
        return
    lost = _digits(wanted) - _all(given)
    added = _digits(given) - _all(wanted)
    if not lost and not added:
        return
    parts = [f"lacks {', '.join(sorted(lost.elements()))}"] if lost else []
    parts += [f"adds {', '.join(sorted(added.elements()))}"] if added else []
    first = next((amount for amount in given if added[amount.value]), None)
    span = pair.span(world, first.start, first.end) if first else pair.span(world)
    message = f"the {ENGLISH_NAMES[pair.lang]} text {' and '.join(parts)}"
    yield error(
        CODE, span, message, "take the numbers over; thousands are set apart by a blank, decimals by a comma"
    )


def _dates(found: Iterable[Amount]) -> Counter[str]:
    return Counter(amount.value for amount in found if amount.kind is Kind.DATE)


def _digits(found: Iterable[Amount]) -> Counter[str]:
    return Counter(amount.value for amount in found if amount.kind in (Kind.NUMBER, Kind.QUANTITY))


def _all(found: Iterable[Amount]) -> Counter[str]:
    return Counter(amount.value for amount in found if amount.kind is not Kind.DATE)
