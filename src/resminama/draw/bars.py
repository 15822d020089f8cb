"""Level bars with a name before each and its value behind it: few things compared, read without colour."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.draw.metrics import MM_PER_PT, width, wrapped
from resminama.draw.svg import ACCENT, BLACK, Canvas
from resminama.lang import Lang
from resminama.lean import dataclass

SIZE = 8.5 * MM_PER_PT
_LINE = SIZE * 1.15
_BAR = SIZE * 1.3
_BETWEEN = SIZE * 0.9
_GAP = 2.0
_EDGE = 1.0
"""Millimetres that no name comes nearer to the edge of the picture."""
_NAMES = 0.45
"""Share of the width that the names take at most."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A thing: its name, its value, and the value as the language writes it."""

    name: str
    value: float
    label: str


def svg(bars: Sequence[Bar], alt: str, lang: Lang, width_mm: float) -> str:
    """Return the bars as SVG with their alternative text in ``lang``; the longest one fills the room.

    Raises:
        ValueError: no bar, or a value below nought.
    """
    if not bars or any(bar.value < 0 for bar in bars):
        raise ValueError("level bars show one or more values, none below nought")
    names = [wrapped(bar.name, width_mm * _NAMES, SIZE) for bar in bars]
    left = max(width(line, SIZE) for lines in names for line in lines) + _GAP + _EDGE
    room = width_mm - left - max(width(bar.label, SIZE) for bar in bars) - _GAP
    most = max(bar.value for bar in bars) or 1.0
    heights = [max(_BAR, _LINE * len(lines)) + _BETWEEN for lines in names]
    canvas = Canvas(width_mm, sum(heights) - _BETWEEN)
    top = 0.0
    for bar, lines, height in zip(bars, names, heights, strict=True):
        _row(canvas, bar, lines, (left, top + (height - _BETWEEN) / 2), room * bar.value / most)
        top += height
    canvas.line([(left, 0), (left, top - _BETWEEN)], thick=0.35)
    return canvas.svg(alt, lang)


def _row(canvas: Canvas, bar: Bar, lines: Sequence[str], at: tuple[float, float], long: float) -> None:
    """Draw a bar that begins at ``at``, the middle of its left end, with its name and value."""
    left, middle = at
    first = middle - _LINE * len(lines) / 2 + _LINE * 0.75
    for number, line in enumerate(lines):
        canvas.text((left - _GAP, first + _LINE * number), line, SIZE, anchor="end")
    canvas.rect(left, middle - _BAR / 2, long, _BAR, fill=ACCENT, stroke=BLACK, thick=0.2)
    canvas.text((left + long + _GAP / 2, middle + SIZE * 0.33), bar.label, SIZE, anchor="start")
