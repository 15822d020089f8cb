"""TR006: a date of the English text is another one in the translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from resminama.check.amounts_in_text import Amount, Kind, amounts
from resminama.check.pairs import Pair, pairs
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TR006"
_DIGIT = re.compile(r"\d")


def date_differs(world: World) -> Iterator[Finding]:
    """Yield a finding for each date that one of the two texts lacks, whichever way dates are written."""
    for pair in pairs(world):
        if not (_DIGIT.search(pair.source) or _DIGIT.search(pair.target)):
            continue  # no way of writing a date does without
        wanted, given = _dates(pair.source, Lang.EN), _dates(pair.target, pair.lang)
        if Counter(date.value for date in wanted) != Counter(date.value for date in given):
            yield _finding(world, pair, wanted, given)


def _dates(prose: str, lang: Lang) -> list[Amount]:
    return [amount for amount in amounts(prose, lang) if amount.kind is Kind.DATE]


def _finding(world: World, pair: Pair, wanted: list[Amount], given: list[Amount]) -> Finding:
    known = {date.value for date in wanted}
    first = next((date for date in given if date.value not in known), None)
    span = pair.span(world, first.start, first.end) if first else pair.span(world)
    message = f"the {ENGLISH_NAMES[pair.lang]} text has {_listed(given)}, the English {_listed(wanted)}"
    return error(CODE, span, message, "write the date of the English text in the way of the language")


def _listed(dates: list[Amount]) -> str:
    return ", ".join(sorted(date.value for date in dates)) or "no date"
