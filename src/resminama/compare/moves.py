"""Which of several neighbours moved: as few as can be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def moved(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """Return the least set of entries that must be taken out for the others to stand in the old order.

    Both sequences hold the same entries, each once. The others are a longest
    increasing subsequence of old positions.
    """
    position = {entry: index for index, entry in enumerate(old)}
    ends: list[int] = []
    """Position of the last entry of the best row of each length."""
    chain: list[tuple[str, int]] = []
    """(entry, index in the chain of the entry before it), for every entry of ``new``."""
    tails: list[int] = []
    for entry in new:
        length = bisect_left(ends, position[entry])
        chain.append((entry, tails[length - 1] if length else -1))
        ends[length : length + 1] = [position[entry]]
        tails[length : length + 1] = [len(chain) - 1]
    stayed = set()
    at = tails[-1] if tails else -1
    while at >= 0:
        entry, at = chain[at]
        stayed.add(entry)
    return set(new) - stayed
