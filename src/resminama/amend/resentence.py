"""Whole sentences that came, went or changed: said as such where that is so in every language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from resminama.amend.align import Spoken
from resminama.amend.merge import Step
from resminama.amend.operations import Change
from resminama.amend.sentences import parted
from resminama.amend.units import Unit
from resminama.lang import Lang
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.values import Amendment, Operation, Path

_Said = Mapping[Lang, list[str]]
_T = TypeVar("_T")


def come_or_gone(path: Path, old: Spoken, new: Spoken) -> Step | None:
    """Return the change that adds sentences in one place, or removes one; None if it is another change."""
    before, after = _parted(old), _parted(new)
    counts = {(len(before[lang]), len(after[lang])) for lang in old}
    if len(counts) != 1:
        return None
    ((was, is_),) = counts
    if is_ == was - 1 and is_:
        at = _one({_differing(before[lang], after[lang]) for lang in old})
        gone = at is not None and all(_without(before[lang], at, 1) == after[lang] for lang in old)
        return _step(Operation.REMOVE, path, at, {lang: [] for lang in old}) if gone else None
    if is_ > was:
        at = _one({_differing(after[lang], before[lang]) for lang in old})
        more = is_ - was
        if at and all(_without(after[lang], at, more) == before[lang] for lang in old):
            said = {lang: after[lang][at : at + more] for lang in old}
            if at == was:
                return _step(Operation.ADD, path, None, said)
            return _step(Operation.ADD_AFTER, path, at - 1, said)
    return None


def restated(path: Path, old: Spoken, new: Spoken) -> Step | None:
    """Return the change that restates the only sentence of several that differs."""
    before, after = _parted(old), _parted(new)
    places = set()
    for lang in old:
        if len(before[lang]) != len(after[lang]) or len(before[lang]) < 2:
            return None
        pairs = enumerate(zip(before[lang], after[lang], strict=True))
        places.add(tuple(place for place, (first, second) in pairs if first != second))
    at = _one(places)
    if at is None or len(at) != 1:
        return None
    return _step(Operation.RESTATE, path, at[0], {lang: [after[lang][at[0]]] for lang in old})


def _parted(units: Spoken) -> _Said:
    return {lang: parted(unit.text) if not unit.cells else [] for lang, unit in units.items()}


def _differing(longer: list[str], shorter: list[str]) -> int:
    """Return the first place where two rows differ."""
    pairs = enumerate(zip(longer, shorter, strict=False))
    return next((place for place, (one, other) in pairs if one != other), len(shorter))


def _without(row: list[str], at: int, count: int) -> list[str]:
    return [*row[:at], *row[at + count :]]


def _one(found: set[_T]) -> _T | None:
    return next(iter(found)) if len(found) == 1 else None


def _step(operation: Operation, path: Path, at: int | None, said: _Said) -> Step:
    place = path if at is None else (*path, Level(UnitKind.SENTENCE, (Number(at + 1),)))
    added = UnitKind.SENTENCE if operation in (Operation.ADD, Operation.ADD_AFTER) else None
    return {
        lang: Change(
            Amendment(operation=operation, units=(place,), added=added, many=len(texts) > 1),
            tuple(Unit(UnitKind.SENTENCE, text) for text in texts),
        )
        for lang, texts in said.items()
    }
