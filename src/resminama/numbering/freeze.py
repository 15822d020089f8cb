"""The numbers of a document, to be kept with its edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.model.edition import Edition, FrozenKind, FrozenUnit
from resminama.model.values import Word
from resminama.numbering.labels import NUMBERED, Place
from resminama.numbering.series import THROUGH
from resminama.ordinal import Ordinal
from resminama.outline.content import Kind, Outline, Phrase, Repeal, TableSpec, Unit


def frozen_units(outline: Outline, places: Mapping[str, Place], edition: int) -> tuple[FrozenUnit, ...]:
    """Return every numbered unit of a document in reading order.

    Holes that no earlier edition knows were made by the instrument of ``edition``.
    """
    return tuple(_frozen(outline.units, None, places, str(edition)))


def frozen_levels(edition: Edition, unit: str) -> tuple[tuple[Kind, Ordinal], ...] | None:
    """Return where a unit stood in an edition, from the largest level; None if it did not stand there."""
    units = {str(one.unit): one for one in edition.units if one.repealed is None}
    levels: list[tuple[Kind, Ordinal]] = []
    while (found := units.get(unit)) is not None:
        levels.insert(0, (Kind(found.kind.value), found.ordinal))
        if levels[0][0] in THROUGH or levels[0][0] is Kind.STEP or found.under is None:
            break
        unit = str(found.under)
    return tuple(levels) or None


def _frozen(
    units: tuple[Unit, ...], under: str | None, places: Mapping[str, Place], edition: str
) -> Iterator[FrozenUnit]:
    for unit in units:
        if unit.kind in NUMBERED:
            yield _unit(unit.address, unit.kind, under, places, _repealed(unit.said, edition))
        yield from _frozen(unit.children, _id(unit.address), places, edition)
        for spec in unit.after:
            for row in spec.rows if isinstance(spec, TableSpec) and spec.steps else ():
                if row.unit is not None:
                    repealed = _repealed(row.cells[1], edition)
                    yield _unit(row.unit, Kind.STEP, _id(unit.address), places, repealed)


def _id(address: str) -> str:
    return address.partition("/")[2]


def _unit(
    address: str, kind: Kind, under: str | None, places: Mapping[str, Place], repealed: str | None
) -> FrozenUnit:
    return FrozenUnit(
        unit=Word(_id(address).partition("~")[0]),
        kind=FrozenKind(kind.value),
        under=None if under is None else Word(under),
        number=Word(repr(places[address].number)),
        repealed=None if repealed is None else Word(repealed),
    )


def _repealed(said: object, edition: str) -> str | None:
    """Return the edition that repealed what a hole stands for; None for what is in force."""
    if not isinstance(said, Phrase) or not said.key.startswith("repealed."):
        return None
    by = said.values.get("instrument")
    return by.edition if isinstance(by, Repeal) else edition
