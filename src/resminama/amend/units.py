"""An act as it is printed: labelled units with their text, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.language.citation import Level, Number, UnitKind
from resminama.language.values import Path
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: a paragraph with what stands under it, a table, or a row of one."""

    kind: UnitKind
    text: str = ""
    """Its own words, without the label; a table's caption."""
    label: str = ""
    """The label as printed: "7¹.", "1)", "Глава II."."""
    number: Number | None = None
    """The number its label prints."""
    children: tuple[Unit, ...] = ()
    cells: tuple[str, ...] = ()
    """The texts of a row; several paragraphs of a cell are parted by " ¶ "."""
    head: bool = False
    """A row at the head of its table."""

    @property
    def printed(self) -> str:
        """Label and text, as a reader sees them."""
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Act:
    """A whole act."""

    title: str = ""
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an act for comparison: where it stands and what it says."""

    path: Path
    """Levels from the largest; a unit without a printed number is counted among its like."""
    text: str
    """Label and text, or the cells of a row parted by " | "."""
    unit: Unit


POSITIONAL = frozenset({UnitKind.PART, UnitKind.INDENT, UnitKind.TABLE, UnitKind.ROW, UnitKind.NOTE})
"""Units that are counted where they print no number."""

THROUGH = frozenset({UnitKind.ARTICLE, UnitKind.POINT})
"""Units numbered through their act, so that the chapter around them is not cited."""


def lines(act: Act) -> Iterator[Line]:
    """Yield every line of an act in reading order, its title first."""
    if act.title:
        yield Line((Level(UnitKind.TITLE, ()),), act.title, Unit(UnitKind.TITLE, act.title))
    yield from _lines(act.units, ())


def _lines(units: tuple[Unit, ...], above: Path) -> Iterator[Line]:
    for unit, level in zip(units, levels(units), strict=True):
        path = cited_under(above, level)
        yield Line(path, " | ".join(unit.cells) if unit.cells else unit.printed, unit)
        yield from _lines(unit.children, path)


def cited_under(above: Path, level: Level) -> Path:
    """Return how a unit is cited that stands under another one: without the chapter, if it is one."""
    grouped = all(one.kind in (UnitKind.SECTION, UnitKind.CHAPTER) for one in above)
    return (level,) if level.kind in THROUGH and grouped else (*above, level)


def levels(units: tuple[Unit, ...]) -> list[Level]:
    """Return how each of the units that stand side by side is cited.

    An indent is counted from the unit's own words, which are its first.
    """
    counts: dict[UnitKind, int] = {UnitKind.INDENT: 1}
    found = []
    for unit in units:
        if not unit.head:
            counts[unit.kind] = counts.get(unit.kind, 0) + 1
        number = unit.number or (Number(0) if unit.head else Number(counts[unit.kind]))
        found.append(Level(unit.kind, (number,)))
    return found
