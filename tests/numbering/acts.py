"""Acts in one line: ``general(a b(x y)) final(c)`` has two chapters, three points and two items."""

from __future__ import annotations

import re

from resminama.model.edition import Edition, FrozenUnit, Instrument
from resminama.model.values import Word
from resminama.numbering.freeze import frozen_units
from resminama.numbering.holes import with_holes
from resminama.numbering.labels import Place, number
from resminama.outline.content import Kind, Outline, TableSpec, Unit

KINDS = (Kind.CHAPTER, Kind.POINT, Kind.ITEM, Kind.SUBITEM)
_TOKEN = re.compile(r"[\w-]+|[()]")


def act(line: str) -> Outline:
    """Return the outline that ``line`` draws."""
    tokens = _TOKEN.findall(line)
    return Outline("act", _units(tokens, 0))


def _units(tokens: list[str], depth: int) -> tuple[Unit, ...]:
    found: list[Unit] = []
    while tokens and (token := tokens.pop(0)) != ")":
        inside = bool(tokens) and tokens[0] == "("
        children = _units(tokens[1:], depth + 1) if inside else ()
        if inside:
            del tokens[: _closing(tokens)]
        found.append(Unit(f"act/{token}", KINDS[depth], token, children))
    return tuple(found)


def _closing(tokens: list[str]) -> int:
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        if depth == 0:
            return at + 1
    raise ValueError("a bracket is open")


def edition(number_: int, units: tuple[FrozenUnit, ...]) -> Edition:
    """Return an edition with these numbers."""
    return Edition(
        id=Word(f"act-edition-{number_}"),
        document=Word("act"),
        edition=Word(str(number_)),
        instrument=Instrument(number=Word(f"{number_}-Ö"), date=Word("2026-01-01")),
        snapshot=Word("0" * 64),
        units=units,
    )


def approved(line: str, last: Edition | None = None) -> Edition:
    """Return the edition that approving ``line`` makes, after the edition ``last``."""
    outline, places = standing(act(line), last)
    this = last.number + 1 if last else 1
    return edition(this, frozen_units(outline, places, this))


def standing(outline: Outline, last: Edition | None) -> tuple[Outline, dict[str, Place]]:
    """Return the outline with its holes, and its numbers."""
    whole = with_holes(outline, last) if last else outline
    return whole, number([whole], {"act": last} if last else {})


def printed(line: str | Outline, last: Edition | None = None) -> str:
    """Return the numbers of an act as one line: ``I(1 2(1 2 3✗)) II(3)``; ✗ marks a hole."""
    outline, places = standing(act(line) if isinstance(line, str) else line, last)
    return _printed(outline.units, places)


def _printed(units: tuple[Unit, ...], places: dict[str, Place]) -> str:
    said = []
    for unit in units:
        hole = "✗" if unit.origin == "repealed" else ""
        rows = [
            f"{places[row.unit].number}{'✗' if '~' in row.unit else ''}"
            for spec in unit.after
            if isinstance(spec, TableSpec)
            for row in spec.rows
            if row.unit
        ]
        inner = " ".join([*rows, *([_printed(unit.children, places)] if unit.children else [])])
        said.append(f"{places[unit.address].number}{hole}" + (f"({inner})" if inner else ""))
    return " ".join(said)
