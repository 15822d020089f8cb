"""Marks of meaning found in a text by the patterns of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from resminama.check.amounts_in_text import Amount, amounts, without
from resminama.check.amounts_in_text import Kind as Read
from resminama.equivalence.english import MARKERS as ENGLISH
from resminama.equivalence.kinds import Grade, Hit, Kind
from resminama.equivalence.markers import Marker
from resminama.equivalence.russian import MARKERS as RUSSIAN
from resminama.equivalence.turkmen import MARKERS as TURKMEN
from resminama.lang import Lang
from resminama.load.texts import GAP

_MARKERS: dict[Lang, tuple[Marker, ...]] = {Lang.EN: ENGLISH, Lang.RU: RUSSIAN, Lang.TK: TURKMEN}
_HYPHENS = {ord(sign): "-" for sign in "\u2010\u2011"}
_TIME = frozenset({"working_day", "calendar_day", "day", "week", "month", "year", "hour", "minute"})


def hits(prose: str, lang: Lang) -> list[Hit]:
    """Return the marks of meaning in ``prose``: numbers first, then words; what one took no other sees."""
    prose = prose.translate(_HYPHENS)
    read = amounts(prose, lang)
    found = [_hit(amount) for amount in read]
    rest = list(without(prose, (amount for amount in read if amount.kind is not Read.WORD)))
    for marker in _MARKERS[lang]:
        for match in _compiled(marker.pattern).finditer("".join(rest)):
            start, end = match.span("at") if match.groupdict().get("at") else match.span()
            rest[start:end] = GAP * (end - start)
            found += _said(marker, start, end)
    return sorted(found, key=lambda hit: (hit.start, hit.end))


def _said(marker: Marker, start: int, end: int) -> Iterator[Hit]:
    for kind, value in marker.says:
        yield Hit(kind, value, start, end, marker.grade)
    for kind, value in marker.also:
        yield Hit(kind, value, start, end, Grade.PERHAPS)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _hit(amount: Amount) -> Hit:
    match amount.kind:
        case Read.DATE:
            kind, value = Kind.DATE, amount.value
        case Read.QUANTITY:
            kind = Kind.TIME_LIMIT if amount.unit in _TIME else Kind.AMOUNT
            value = f"{amount.value} {amount.unit.replace('_', ' ')}"
        case _:
            kind, value = Kind.NUMBER, amount.value
    return Hit(kind, value, amount.start, amount.end)
