"""All outlines to one table of numbers: the owner of every number.

Chapters, points and annexes run through the document, items restart under each point,
steps are numbered in their table. What an edition froze keeps its number, what was
inserted since takes an index (`series`). Numbers have no language; how they are printed
and cited is the language's affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from resminama.lean import dataclass
from resminama.model.edition import Edition
from resminama.numbering.series import THROUGH, Key, frozen, numbered
from resminama.ordinal import Ordinal
from resminama.outline.content import Kind, Outline, TableSpec, Unit

NUMBERED = {Kind.CHAPTER, Kind.SECTION, Kind.POINT, Kind.ITEM, Kind.SUBITEM, Kind.STEP, Kind.ANNEX}
_CONTAINERS = (Kind.CHAPTER, Kind.HEADING)
"""Kinds that are no part of the address of what they hold."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands: its numbered ancestors and itself, from the largest."""

    levels: tuple[tuple[Kind, Ordinal], ...]
    """(kind, number); empty for a unit that has no number to be cited by."""

    @property
    def number(self) -> Ordinal | None:
        """The unit's own number."""
        return self.levels[-1][1] if self.levels else None


def number(outlines: Iterable[Outline], editions: Mapping[str, Edition] | None = None) -> dict[str, Place]:
    """Return the place of every unit of the corpus, by address.

    ``editions`` holds the last edition of each approved document; holes stand in the outlines already.
    """
    places: dict[str, Place] = {}
    for outline in outlines:
        edition = (editions or {}).get(outline.document)
        _Places(places, numbered(series_of(outline), frozen(edition) if edition else {})).run(outline)
    return places


def series_of(outline: Outline) -> dict[Key, list[str]]:
    """Return the addresses that are counted together, in reading order."""
    found: dict[Key, list[str]] = {}
    for unit, parent in _units(outline.units, ""):
        if unit.kind in NUMBERED or unit.kind is Kind.PARAGRAPH:
            key = (unit.kind, "" if unit.kind in THROUGH else parent)
            found.setdefault(key, []).append(unit.address)
        for table, spec in enumerate(spec for spec in unit.after if isinstance(spec, TableSpec)):
            if spec.steps:
                rows = [row.unit for row in spec.rows if row.unit is not None]
                found[Kind.STEP, unit.address if not table else f"{unit.address}#{table}"] = rows
    return found


def _units(units: Iterable[Unit], parent: str) -> Iterator[tuple[Unit, str]]:
    for unit in units:
        yield unit, parent
        yield from _units(unit.children, unit.address)


class _Places:
    """Turns numbers into places, from the largest unit to the smallest."""

    def __init__(self, places: dict[str, Place], numbers: Mapping[str, Ordinal]) -> None:
        self.places, self.numbers = places, numbers

    def run(self, outline: Outline) -> None:
        for unit in outline.units:
            self._unit(unit, ())

    def _unit(self, unit: Unit, above: tuple[tuple[Kind, Ordinal], ...]) -> None:
        levels = above
        if unit.kind in THROUGH:
            # points run through the act, so a chapter is no part of their address
            levels = ((unit.kind, self.numbers[unit.address]),)
        elif unit.kind is Kind.SECTION:
            # its number says all of it: 2.1
            levels = ((unit.kind, _inside(self.numbers[unit.address], above)),)
        elif unit.address in self.numbers:
            levels = (*above, (unit.kind, self.numbers[unit.address]))
        self.places[unit.address] = Place(levels)
        self._rows(unit, levels)
        for child in unit.children:
            self._unit(child, () if unit.kind in _CONTAINERS else levels)

    def _rows(self, unit: Unit, levels: tuple[tuple[Kind, Ordinal], ...]) -> None:
        for spec in unit.after:
            if not isinstance(spec, TableSpec):
                continue
            for row in spec.rows:
                if row.unit is not None:
                    own = ((Kind.STEP, self.numbers[row.unit]),) if spec.steps else levels
                    self.places[row.unit] = Place(own)


def _inside(number: Ordinal, above: tuple[tuple[Kind, Ordinal], ...]) -> Ordinal:
    """Return the number of a section inside the section that stands last in ``above``."""
    outer = above[-1][1] if above else None
    return Ordinal(number.value, number.index, (*outer.above, outer.value) if outer else ())
