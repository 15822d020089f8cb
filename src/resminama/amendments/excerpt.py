"""The amended units of an act, now and as they are to be: excerpts between which an instrument leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from resminama.amend.units import Act, Unit
from resminama.amendments.wording import current_lines, proposed_lines, unit_of
from resminama.compose.words import Words
from resminama.lang import Lang
from resminama.language.citation import Level, UnitKind
from resminama.language.values import Path
from resminama.lean import dataclass
from resminama.model.amendments import AmendedUnit, Amendments
from resminama.ordinal import Ordinal
from resminama.resolve import act_levels

LAW_LANGUAGES = (Lang.RU, Lang.TK)
"""Without the wording in these nothing can be amended; the English law is a translation."""
UNQUOTED = "…" * 10_000
"""Stands for the words of a unit that is not quoted itself, only what is inside it.

So long that no instrument that looks for the shortest way restates the unit; that none does is proved.
"""
_REST = Level(UnitKind.ARTICLE, (Ordinal(0),))


@dataclass(frozen=True, slots=True)
class Excerpts:
    """An act before and after, as far as its wording is known, and what is not."""

    old: Mapping[Lang, Act]
    new: Mapping[Lang, Act]
    left_out: tuple[str, ...]
    """Units that cannot be amended yet, each with what is to be set."""


def path_of(unit: AmendedUnit) -> Path | None:
    """Return the levels of a unit, from the largest; None while they are to be set."""
    return act_levels(unit.address) if unit.address is not None else None


def gaps(unit: AmendedUnit, lang: Lang) -> list[str]:
    """Return what is to be set before a unit can be amended in a language."""
    found = [] if path_of(unit) else ["its address"]
    if unit.added is None and current_lines(unit, lang) is None:
        found.append(f"its current wording ({lang})")
    return found


def excerpts(record: Amendments, words: Mapping[Lang, Words]) -> Excerpts:
    """Return both excerpts in every language in which all amended units can be quoted."""
    missing = {unit.id: _missing(unit) for unit in record.units}
    known = [unit for unit in record.units if not missing[unit.id]]
    left_out = tuple(f"{key}: {', '.join(what)} to be set" for key, what in missing.items() if what)
    langs = [lang for lang in Lang if lang in LAW_LANGUAGES or not any(gaps(unit, lang) for unit in known)]
    old: dict[Lang, Act] = {}
    new: dict[Lang, Act] = {}
    for lang in langs if known else ():
        before, after = _Grower(), _Grower()
        for unit in known:
            path = path_of(unit)
            assert path is not None
            lines = current_lines(unit, lang)
            before.put(path, unit_of(lines, path[-1]) if lines else None)
            wanted = proposed_lines(unit, path[-1], words[lang])
            after.put(path, unit_of(wanted, path[-1]) if wanted else None)
        old[lang], new[lang] = Act("", before.units()), Act("", after.units())
    return Excerpts(old, new, left_out)


def _missing(unit: AmendedUnit) -> list[str]:
    return list(dict.fromkeys(gap for lang in LAW_LANGUAGES for gap in gaps(unit, lang)))


@dataclass(slots=True)
class _Branch:
    level: Level
    unit: Unit | None = None
    below: list[_Branch] = field(default_factory=list)


@dataclass(slots=True)
class _Grower:
    """Grows the tree of an excerpt; what stands between the act and a unit has no words of its own."""

    top: list[_Branch] = field(default_factory=list)

    def put(self, path: Path, unit: Unit | None) -> None:
        """Lay a unit down, with its neighbour, behind which it would be added.

        Another article of the same shape stands for the rest of the act: what names no article fits both.
        """
        kind, number = path[-1].kind, path[-1].numbers[0]
        before = number.value if number.index is not None else number.value - 1
        if (kind is UnitKind.ARTICLE and before) or number.index is not None:
            self._branch((*path[:-1], Level(kind, (Ordinal(before),))))
        elif path[0].kind is UnitKind.ARTICLE and len(path) > 1:
            self._branch((_REST, *path[1:]))
        if unit is not None:
            self._branch(path).unit = unit

    def _branch(self, path: Path) -> _Branch:
        branches = self.top
        for level in path[:-1]:
            branches = self._at(branches, level).below
        return self._at(branches, path[-1])

    def _at(self, branches: list[_Branch], level: Level) -> _Branch:
        found = next((branch for branch in branches if branch.level == level), None)
        if found is None:
            found = _Branch(level)
            branches.append(found)
            branches.sort(key=lambda branch: (branch.level.kind, branch.level.numbers))
        return found

    def units(self) -> tuple[Unit, ...]:
        return tuple(_unit(branch) for branch in self.top)


def _unit(branch: _Branch) -> Unit:
    own = branch.unit or Unit(branch.level.kind, UNQUOTED, number=branch.level.numbers[0])
    return replace(own, children=(*own.children, *(_unit(below) for below in branch.below)))
