"""Which unit of the new text is which of the old one: by its number, or by what it says where it has none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from resminama.amend.units import Unit
from resminama.lang import Lang

Spoken = dict[Lang, Unit]
"""One unit in every language."""
Pair = tuple[int | None, int | None]
"""Places of a unit among its neighbours, in the old text and in the new; None where it is not."""

_ALIKE = 0.4
"""Units without a number are the same one if so much of their words is the same."""


def aligned(old: Sequence[Spoken], new: Sequence[Spoken]) -> list[Pair]:
    """Return the pairs in reading order; what is gone stands behind its old neighbour."""
    partners = _by_number(old, new) | _by_words(old, new)
    found: list[Pair] = []
    gone = [i for i in range(len(old)) if i not in partners]
    backwards = {j: i for i, j in partners.items()}
    for j in range(len(new)):
        i = backwards.get(j)
        if i is not None:
            found += [(k, None) for k in gone if k < i]
            gone = [k for k in gone if k > i]
        found.append((i, j))
    return [*found, *((k, None) for k in gone)]


def _by_number(old: Sequence[Spoken], new: Sequence[Spoken]) -> dict[int, int]:
    places = {_key(unit): j for j, unit in enumerate(new) if _key(unit)[1] is not None}
    return {i: places[_key(unit)] for i, unit in enumerate(old) if _key(unit) in places}


def _key(unit: Spoken) -> tuple[object, object]:
    one = next(iter(unit.values()))
    return one.kind, one.number


def _by_words(old: Sequence[Spoken], new: Sequence[Spoken]) -> dict[int, int]:
    """Pair the units without numbers: equal ones first, then those between them that are alike."""
    first, second = ([i for i, unit in enumerate(units) if _key(unit)[1] is None] for units in (old, new))
    before, after = ([_said(units[i]) for i in places] for units, places in ((old, first), (new, second)))
    found: dict[int, int] = {}
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            found |= {first[a + n]: second[c + n] for n in range(b - a)}
        elif what == "replace":
            found |= dict(_similar(old, new, first[a:b], second[c:d]))
    return found


def _similar(
    old: Sequence[Spoken], new: Sequence[Spoken], first: Sequence[int], second: Sequence[int]
) -> Iterator[tuple[int, int]]:
    start = 0
    for i in first:
        for place in range(start, len(second)):
            j = second[place]
            if _key(old[i]) == _key(new[j]) and _likeness(old[i], new[j]) >= _ALIKE:
                yield i, j
                start = place + 1
                break


def _likeness(old: Spoken, new: Spoken) -> float:
    ratios = [
        SequenceMatcher(None, " ".join(texts(old[lang])).split(), " ".join(texts(new[lang])).split()).ratio()
        for lang in old
    ]
    return sum(ratios) / len(ratios)


def _said(unit: Spoken) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(texts(one)) for one in unit.values())


def texts(unit: Unit) -> Iterator[str]:
    """Yield all that a unit says, without labels, those under it included."""
    if unit.text:
        yield unit.text
    yield from unit.cells
    for child in unit.children:
        yield from texts(child)
