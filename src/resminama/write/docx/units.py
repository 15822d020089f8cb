"""Lengths in the units of WordprocessingML and DrawingML."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_DXA_PER_MM = 1440 / 25.4
_EMU_PER_MM = 36_000

A4 = (11906, 16838)
"""Width and height of A4, in twentieths of a point."""


def dxa(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * _DXA_PER_MM)


def emu(millimetres: float) -> int:
    """Return a length in English Metric Units, for drawings."""
    return round(millimetres * _EMU_PER_MM)


def half_points(points: float) -> int:
    """Return a type size in half points."""
    return round(points * 2)


def shares(total: int, weights: Sequence[float]) -> list[int]:
    """Split ``total`` in proportion to ``weights``; the parts add up to ``total`` exactly."""
    whole = sum(weights)
    edges = [0]
    seen = 0.0
    for weight in weights:
        seen += weight
        edges.append(round(total * seen / whole))
    return [right - left for left, right in pairwise(edges)]
