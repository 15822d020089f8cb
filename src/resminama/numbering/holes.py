"""The holes that repealed units leave: the number stays, marked, where the unit stood."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from resminama.lean import dataclass
from resminama.model.edition import Edition, FrozenUnit
from resminama.numbering.labels import series_of
from resminama.numbering.series import frozen, kept
from resminama.ordinal import Ordinal
from resminama.outline.content import (
    Kind,
    Outline,
    Phrase,
    Repeal,
    Spec,
    TableRow,
    TableSpec,
    Unit,
    Value,
)

REPEALED = "repealed"
"""The origin of a hole."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What of an edition still stands in a document, and what does not."""

    moved: Mapping[str, Ordinal]
    """Units that stand elsewhere now, with the number that they left."""
    holes: Sequence[FrozenUnit]
    """Units that are gone from where they stood, in a parent that still stands."""


def standing(outline: Outline, edition: Edition) -> Standing:
    """Compare a document with its last edition."""
    series, given = series_of(outline), frozen(edition)
    still = {address for key, numbers in given.items() for address in kept(series.get(key, ()), numbers)}
    present = {address for addresses in series.values() for address in addresses}
    gone = [unit for unit in edition.units if _gone(unit, edition, still)]
    inside = [unit for unit in gone if unit.under is None or f"{edition.document}/{unit.under}" in still]
    moved = {
        address: unit.ordinal
        for unit in gone
        if unit.repealed is None and (address := f"{edition.document}/{unit.unit}") in present
    }
    return Standing(moved, inside)


def _gone(unit: FrozenUnit, edition: Edition, still: Collection[str]) -> bool:
    return unit.repealed is not None or f"{edition.document}/{unit.unit}" not in still


def with_holes(outline: Outline, edition: Edition) -> Outline:
    """Return the outline with a marked hole for each unit of the edition that is gone."""
    holes = standing(outline, edition).holes
    return (
        Outline(outline.document, _Builder(edition, holes).filled(outline.units, None)) if holes else outline
    )


class _Builder:
    """Puts the holes of one document into its outline."""

    def __init__(self, edition: Edition, holes: Sequence[FrozenUnit]) -> None:
        self.document = str(edition.document)
        self.order: dict[str, int] = {}
        gone = {hole.hole for hole in holes}
        for place, unit in enumerate(edition.units):
            # a unit that moved tells nothing of where its old neighbours stand
            names = (unit.hole,) if unit.hole in gone else (unit.hole, unit.unit)
            self.order |= {self._address(name): place for name in names}
        self.holes: dict[str | None, list[FrozenUnit]] = {}
        for hole in holes:
            under = self._address(hole.under) if hole.under is not None else None
            self.holes.setdefault(under, []).append(hole)

    def _address(self, unit: str) -> str:
        return f"{self.document}/{unit}"

    def filled(self, units: Sequence[Unit], parent: str | None) -> tuple[Unit, ...]:
        inner = [
            replace(unit, children=self.filled(unit.children, unit.address), after=self._tables(unit))
            for unit in units
        ]
        for hole in self.holes.get(parent, ()):
            if Kind(hole.kind.value) is not Kind.STEP:
                at = self._behind([unit.address for unit in inner], hole)
                inner.insert(at, self._unit(hole))
        return tuple(inner)

    def _tables(self, unit: Unit) -> tuple[Spec, ...]:
        return tuple(
            self._steps(spec, unit.address) if isinstance(spec, TableSpec) and spec.steps else spec
            for spec in unit.after
        )

    def _steps(self, spec: TableSpec, parent: str) -> TableSpec:
        rows = list(spec.rows)
        for hole in self.holes.get(parent, ()):
            at = self._behind([row.unit or "" for row in rows], hole)
            empty = ("–",) * (len(spec.columns) - 2)
            rows.insert(at, TableRow((str(hole.ordinal), self._said(hole), *empty), self._address(hole.hole)))
        return replace(spec, rows=tuple(rows))

    def _behind(self, addresses: Sequence[str], hole: FrozenUnit) -> int:
        """Return the place after the frozen neighbour before the hole, else before the one after it."""
        own = self.order[self._address(hole.hole)]
        places = [self.order.get(address, -1) for address in addresses]
        before = [at for at, place in enumerate(places) if 0 <= place < own]
        after = [at for at, place in enumerate(places) if place > own]
        return before[-1] + 1 if before else after[0] if after else 0

    def _unit(self, hole: FrozenUnit) -> Unit:
        return Unit(self._address(hole.hole), Kind(hole.kind.value), self._said(hole), origin=REPEALED)

    def _said(self, hole: FrozenUnit) -> Value:
        kind = hole.kind.value
        if hole.repealed is None:
            return Phrase(f"repealed.{kind}")
        return Phrase(f"repealed.{kind}-by", {"instrument": Repeal(self.document, str(hole.repealed))})
