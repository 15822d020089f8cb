"""How alike two texts are, and which pieces of two rows of pieces belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

_Piece = TypeVar("_Piece")


def likeness(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """Return the part of their words that two texts share, from 0 to 1; two empty ones are alike."""
    if not old and not new:
        return 1.0
    return 2 * (Counter(old) & Counter(new)).total() / (len(old) + len(new))


def aligned(
    old: Sequence[_Piece], new: Sequence[_Piece], score: Callable[[_Piece, _Piece], float]
) -> Iterator[tuple[_Piece | None, _Piece | None]]:
    """Yield pairs in reading order so that their scores add up to the most; a score of 0 is no pair.

    What has no partner stands alone, the old before the new. Equal pieces at both
    ends belong together without being asked about.
    """
    start = _equal(old, new)
    end = _equal(old[start:][::-1], new[start:][::-1])
    yield from zip(old[:start], new[:start], strict=True)
    yield from _between(old[start : len(old) - end], new[start : len(new) - end], score)
    yield from zip(old[len(old) - end :], new[len(new) - end :], strict=True)


def _equal(old: Sequence[_Piece], new: Sequence[_Piece]) -> int:
    """Return how many pieces at the beginning are equal."""
    return next(
        (n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        min(len(old), len(new)),
    )


def _between(
    old: Sequence[_Piece], new: Sequence[_Piece], score: Callable[[_Piece, _Piece], float]
) -> Iterator[tuple[_Piece | None, _Piece | None]]:
    best = _table(old, new, score)
    i = j = 0
    while i < len(old) or j < len(new):
        here = best[i][j]
        gain = score(old[i], new[j]) if i < len(old) and j < len(new) else 0.0
        if gain and here == gain + best[i + 1][j + 1]:
            yield old[i], new[j]
            i, j = i + 1, j + 1
        elif i < len(old) and here == best[i + 1][j]:
            yield old[i], None
            i += 1
        else:
            yield None, new[j]
            j += 1


def _table(
    old: Sequence[_Piece], new: Sequence[_Piece], score: Callable[[_Piece, _Piece], float]
) -> list[list[float]]:
    """Return the most that the pieces from each pair of places on can come to."""
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            gain = score(old[i], new[j])
            apart = max(best[i + 1][j], best[i][j + 1])
            best[i][j] = max(apart, gain + best[i + 1][j + 1]) if gain else apart
    return best
