"""One run of numbers: what is frozen keeps its number, what was inserted takes an index.

Rules of legal drafting (methodical rules on legislative technique; the Turkmen acts write 119¹): a number
is never given twice, never shifted when units are added or repealed; additions at the end continue the
numbering, additions in between take the number before them with an index.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from resminama.model.edition import Edition, FrozenUnit
from resminama.ordinal import Ordinal
from resminama.outline.content import Kind

Key = tuple[Kind, str]
"""What is counted together: a kind and the unit it restarts in, "" for the whole document."""
THROUGH = (Kind.CHAPTER, Kind.POINT, Kind.ANNEX)
"""Kinds that are counted through the whole document."""


Frozen = Mapping[Key, Mapping[str, Ordinal]]
"""The numbers of an approved document, by address: of units in force, and of the holes they leave."""


def key_of(unit: FrozenUnit, document: str) -> Key:
    """Return the run of numbers that a frozen unit belongs to."""
    kind = Kind(unit.kind.value)
    return kind, "" if kind in THROUGH or unit.under is None else f"{document}/{unit.under}"


def frozen(edition: Edition) -> Frozen:
    """Return the numbers that an edition froze, those of earlier editions among them."""
    series: dict[Key, dict[str, Ordinal]] = {}
    for unit in edition.units:
        key = key_of(unit, edition.document)
        numbers = series.setdefault(key, {})
        numbers[f"{edition.document}/{unit.hole}"] = unit.ordinal
        if unit.repealed is None:
            numbers[f"{edition.document}/{unit.unit}"] = unit.ordinal
    return series


def kept(addresses: Sequence[str], numbers: Mapping[str, Ordinal]) -> dict[str, Ordinal]:
    """Return the units that stand where they stood: the longest run of ascending frozen numbers.

    The others were moved: to the law a unit that moved was repealed there and added here.
    """
    known = [(address, numbers[address]) for address in addresses if address in numbers]
    tails: list[Ordinal] = []
    best: list[int] = []  # length of the longest run that ends in each unit
    for _, ordinal in known:
        at = bisect_left(tails, ordinal)
        tails[at : at + 1] = [ordinal]
        best.append(at)
    found, wanted = {}, len(tails) - 1
    for (address, ordinal), length in zip(reversed(known), reversed(best), strict=True):
        if length == wanted:
            found[address] = ordinal
            wanted -= 1
    return found


def numbered(series: Mapping[Key, Sequence[str]], given: Frozen) -> dict[str, Ordinal]:
    """Return the number of every unit, by address.

    Indents are counted as they stand: they carry no number that could be frozen.
    """
    found: dict[str, Ordinal] = {}
    for key, addresses in series.items():
        if key[0] is Kind.PARAGRAPH:  # the point's own words are its first paragraph
            found |= {address: Ordinal(place) for place, address in enumerate(addresses, start=2)}
            continue
        numbers = given.get(key, {})
        found |= _run(addresses, kept(addresses, numbers), set(numbers.values()))
    return found


def _run(
    addresses: Sequence[str], numbers: Mapping[str, Ordinal], taken: Collection[Ordinal]
) -> dict[str, Ordinal]:
    highest, last = max(taken, default=Ordinal(0)), Ordinal(0)
    found: dict[str, Ordinal] = {}
    for address in addresses:
        if address in numbers:
            last = numbers[address]
        elif last < highest:
            last = last.inserted()
            while last in taken:
                last = last.inserted()
        else:
            last = last.following()
        found[address] = last
    return found
