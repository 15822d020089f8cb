"""Changes that say the same of several units, said once: «в пунктах 27 и 41 слова … заменить словами …»."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from resminama.amend.operations import Change
from resminama.lang import Lang
from resminama.language.citation import Level
from resminama.language.values import Operation, Path

Step = dict[Lang, Change]
"""One change in every language."""

_WHEREVER = {Operation.REPLACE_WORDS, Operation.ADD_WORDS, Operation.REMOVE_WORDS, Operation.REPLACE_MARK}
_BESIDE = {Operation.REPEAL, Operation.REMOVE}
"""Units that are gone are named together only where they stood side by side."""


def merged(steps: Sequence[Step]) -> list[Step]:
    """Return the changes with those that say the same as one; it stands where the first of them stood."""
    found: list[Step] = []
    for step in steps:
        place = next((i for i, other in enumerate(found) if _says_the_same(other, step, found[-1])), None)
        if place is None:
            found.append(step)
        else:
            found[place] = {lang: _joined(found[place][lang], step[lang]) for lang in step}
    return found


def _says_the_same(one: Step, other: Step, last: Step) -> bool:
    says = next(iter(other.values())).says
    if says.operation in _BESIDE and one is not last:
        return False
    if says.operation not in _WHEREVER | _BESIDE or not says.units:
        return False
    if says.operation in _BESIDE and not _is_sibling(next(iter(one.values())).says.units, says.units):
        return False
    return all(replace(one[lang].says, units=()) == replace(other[lang].says, units=()) for lang in one)


def _is_sibling(units: tuple[Path, ...], more: tuple[Path, ...]) -> bool:
    return bool(units) and units[-1][:-1] == more[0][:-1] and units[-1][-1].kind is more[0][-1].kind


def _joined(one: Change, other: Change) -> Change:
    units = (*one.says.units, *other.says.units)
    return replace(one, says=replace(one.says, units=tuple(_together(units))))


def _together(units: Iterable[Path]) -> list[Path]:
    """Return references with neighbours of one parent and kind as one: «пункты 7 и 9»."""
    found: list[Path] = []
    for path in units:
        if found and _is_sibling((found[-1],), (path,)) and path[-1].numbers:
            level = found[-1][-1]
            found[-1] = (*path[:-1], Level(level.kind, (*level.numbers, *path[-1].numbers)))
        else:
            found.append(path)
    return found
