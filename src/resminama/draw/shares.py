"""Stacked bars that show how whole things divide: one bar a row, kinds told apart without colour."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.draw.metrics import MM_PER_PT, width
from resminama.draw.svg import ACCENT, BLACK, WHITE, Canvas
from resminama.lang import Lang
from resminama.lean import dataclass

SIZE = 8.5 * MM_PER_PT
_ROW, _BAR = SIZE * 1.7, SIZE * 1.05
_GAP = 2.0
_FILLS = (BLACK, ACCENT, "#bfbfbf", WHITE, WHITE)
_HATCHED = 3
"""The fourth kind is white with strokes, the fifth plain white."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One whole: its name, its parts in the order of the legend, and what stands behind it."""

    name: str
    parts: tuple[int, ...]
    label: str


def svg(bars: Sequence[Bar], legend: Sequence[str], alt: str, lang: Lang, width_mm: float) -> str:
    """Return the bars as SVG with their alternative text in ``lang``; all are equally long.

    Raises:
        ValueError: more parts than can be told apart.
    """
    if len(legend) > len(_FILLS) or any(len(bar.parts) != len(legend) for bar in bars):
        raise ValueError(f"a bar has a part for each of at most {len(_FILLS)} kinds")
    canvas = Canvas(width_mm, _ROW * (len(bars) + 1) + SIZE)
    left = max(width(bar.name, SIZE) for bar in bars) + _GAP
    room = width_mm - left - max(width(bar.label, SIZE) for bar in bars) - _GAP
    for row, bar in enumerate(bars):
        base = _ROW * row + _BAR * 0.85
        canvas.text((0, base), bar.name, SIZE, anchor="start")
        _parts(canvas, bar.parts, left, _ROW * row, room)
        canvas.text((width_mm, base), bar.label, SIZE, anchor="end")
    _legend(canvas, legend, _ROW * len(bars) + SIZE)
    return canvas.svg(alt, lang)


def _parts(canvas: Canvas, parts: Sequence[int], left: float, top: float, room: float) -> None:
    whole, at = sum(parts), left
    for kind, count in enumerate(parts):
        long = room * count / whole if whole else 0.0
        if count:
            _part(canvas, kind, at, top, long)
        at += long


def _part(canvas: Canvas, kind: int, left: float, top: float, long: float) -> None:
    canvas.rect(left, top, long, _BAR, fill=_FILLS[kind], thick=0.2)
    if kind == _HATCHED:
        for n in range(1, int(long)):
            canvas.line([(left + n, top), (left + n, top + _BAR)], thick=0.2)


def _legend(canvas: Canvas, legend: Sequence[str], top: float) -> None:
    x = 0.0
    for kind, name in enumerate(legend):
        _part(canvas, kind, x, top, 6.0)
        canvas.text((x + 7.5, top + _BAR * 0.85), name, SIZE, anchor="start")
        x += 7.5 + width(name, SIZE) + 5
