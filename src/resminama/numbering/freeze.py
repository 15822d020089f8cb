"""The numbers of a document, to be kept with its edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.model.edition import FrozenKind, FrozenUnit
from resminama.model.values import Word
from resminama.numbering.labels import NUMBERED, Place
from resminama.outline.content import Kind, Outline, Phrase, Repeal, TableSpec, Unit


def frozen_units(outline: Outline, places: Mapping[str, Place], edition: int) -> tuple[FrozenUnit, ...]:
    """Return every numbered unit of a document in reading order.

    Holes that no earlier edition knows were made by the instrument of ``edition``.
    """
    return tuple(_frozen(outline.units, None, places, str(edition)))


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
