"""All outlines to one table of numbers: the owner of every number.

Chapters and points run through the document, items restart under each point,
steps are numbered in their table. Numbers have no language; how they are printed
and cited is the language's affair.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from resminama.outline.content import Kind, Outline, TableSpec, Unit

NUMBERED = {Kind.CHAPTER, Kind.POINT, Kind.ITEM, Kind.SUBITEM, Kind.STEP}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands: its numbered ancestors and itself, from the largest."""

    levels: tuple[tuple[Kind, int], ...]
    """(kind, number); empty for a unit that has no number to be cited by."""

    @property
    def number(self) -> int | None:
        """The unit's own number."""
        return self.levels[-1][1] if self.levels else None


def number(outlines: Iterable[Outline]) -> dict[str, Place]:
    """Return the place of every unit of the corpus, by address."""
    places: dict[str, Place] = {}
    for outline in outlines:
        _Counter(places).run(outline)
    return places


class _Counter:
    """Counts through one document."""

    def __init__(self, places: dict[str, Place]) -> None:
        self.places = places
        self.through = {Kind.CHAPTER: 0, Kind.POINT: 0}

    def run(self, outline: Outline) -> None:
        for unit in outline.units:
            self._unit(unit, ())

    def _unit(self, unit: Unit, above: tuple[tuple[Kind, int], ...], position: int = 0) -> None:
        levels = above
        if unit.kind in self.through:
            self.through[unit.kind] += 1
            # points run through the act, so a chapter is no part of their address
            levels = ((unit.kind, self.through[unit.kind]),)
        elif unit.kind in NUMBERED or unit.kind is Kind.PARAGRAPH:
            levels = (*above, (unit.kind, position))
        self.places[unit.address] = Place(levels)
        self._rows(unit, levels)
        counts: dict[Kind, int] = {Kind.PARAGRAPH: 1}  # the point's own words are its first paragraph
        for child in unit.children:
            counts[child.kind] = counts.get(child.kind, 0) + 1
            inherited = () if unit.kind in (Kind.CHAPTER, Kind.HEADING) else levels
            self._unit(child, inherited, counts[child.kind])

    def _rows(self, unit: Unit, levels: tuple[tuple[Kind, int], ...]) -> None:
        for spec in unit.after:
            if not isinstance(spec, TableSpec):
                continue
            for position, row in enumerate(spec.rows, start=1):
                if row.unit is not None:
                    self.places[row.unit] = Place(((Kind.STEP, position),) if spec.steps else levels)
