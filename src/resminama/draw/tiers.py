"""Tiers of boxes, one band below the other, with arrows that lead down and back up."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.draw.metrics import ASCENT, LINE, wrapped
from resminama.draw.svg import ACCENT, BLACK, PALE, WHITE, Canvas, arrow
from resminama.lang import Lang
from resminama.lean import dataclass

_SIZE = 3.4
"""Height of the letters, millimetres."""
_PITCH = _SIZE * LINE
_PAD = 2.0
_GAP = 3.0
_MOST = 3
"""Boxes side by side in a tier."""
_ARROW = 9.0
"""Space between two tiers without words at the arrows."""
_DOWN, _UP, _BESIDE = 0.05, 0.54, 0.44
"""Where the arrows stand, and the room beside each, as shares of the width."""


@dataclass(frozen=True, slots=True)
class Tier:
    """A band: its title, its boxes, the words at the arrows to and from the band below."""

    title: str
    boxes: tuple[str, ...]
    down: str = ""
    up: str = ""


def svg(tiers: Sequence[Tier], alt: str, lang: Lang, width: float) -> str:
    """Return the picture, ``width`` millimetres wide and as high as its words need."""
    heights = [_height(tier, width) for tier in tiers]
    spaces = [_space(tier, width) for tier in tiers[:-1]]
    canvas = Canvas(width, sum(heights) + sum(spaces))
    y = 0.0
    for place, (tier, height) in enumerate(zip(tiers, heights, strict=True)):
        _band(canvas, tier, y, width, height)
        y += height
        if place < len(spaces):
            _arrows(canvas, tier, y, width, spaces[place])
            y += spaces[place]
    return canvas.svg(alt, lang)


def _title(tier: Tier, width: float) -> list[str]:
    return wrapped(tier.title, width - 2 * _PAD, _SIZE, bold=True)


def _rows(tier: Tier, width: float) -> list[list[list[str]]]:
    """Return the lines of each box, row by row; rows are as even as they can be."""
    if not tier.boxes:
        return []
    count = -(-len(tier.boxes) // _MOST)
    across = -(-len(tier.boxes) // count)
    rows = [tier.boxes[start : start + across] for start in range(0, len(tier.boxes), across)]
    return [[wrapped(words, _box(len(row), width) - 2 * _PAD, _SIZE) for words in row] for row in rows]


def _box(across: int, width: float) -> float:
    return (width - 2 * _PAD - (across - 1) * _GAP) / across


def _row_height(row: Sequence[Sequence[str]]) -> float:
    return max(len(lines) for lines in row) * _PITCH + 2 * _PAD


def _height(tier: Tier, width: float) -> float:
    rows = _rows(tier, width)
    boxes = sum(_row_height(row) + _GAP for row in rows)
    return _PAD + len(_title(tier, width)) * _PITCH + _PAD + boxes


def _words(canvas: Canvas, lines: Sequence[str], at: tuple[float, float], *, bold: bool = False) -> None:
    """Write lines centred at ``at``, its second number being the top of the first."""
    for place, line in enumerate(lines):
        canvas.text((at[0], at[1] + place * _PITCH + _SIZE * ASCENT), line, _SIZE, bold=bold)


def _band(canvas: Canvas, tier: Tier, y: float, width: float, height: float) -> None:
    canvas.rect(0.2, y + 0.2, width - 0.4, height - 0.4, fill=PALE, stroke=ACCENT, thick=0.4, radius=1.5)
    title = _title(tier, width)
    _words(canvas, title, (width / 2, y + _PAD), bold=True)
    y += _PAD + len(title) * _PITCH + _PAD
    for row in _rows(tier, width):
        room, high = _box(len(row), width), _row_height(row)
        for place, lines in enumerate(row):
            x = _PAD + place * (room + _GAP)
            canvas.rect(x, y, room, high, fill=WHITE, radius=1.0)
            _words(canvas, lines, (x + room / 2, y + (high - len(lines) * _PITCH) / 2))
        y += high + _GAP


def _room(width: float) -> float:
    """Return the room for words beside an arrow; both arrows with their words fit side by side."""
    return _BESIDE * width - 2 * _PAD


def _label(words: str, width: float) -> list[str]:
    return wrapped(words, _room(width), _SIZE) if words else []


def _space(tier: Tier, width: float) -> float:
    lines = max(len(_label(tier.down, width)), len(_label(tier.up, width)))
    return max(_ARROW, lines * _PITCH + 2 * _PAD)


def _arrows(canvas: Canvas, tier: Tier, y: float, width: float, space: float) -> None:
    """Draw the way down on the left and, where there is one, the way back on the right."""
    ways = [(width * _DOWN, y + 0.4, y + space - 0.4, tier.down)]
    ways += [(width * _UP, y + space - 0.4, y + 0.4, tier.up)] if tier.up else []
    for x, start, end, words in ways:
        lines = _label(words, width)
        canvas.line([(x, start), (x, end)], thick=0.5)
        canvas.polygon(arrow((x, end), (x, start), 2.6), fill=BLACK, stroke=None)
        middle = x + 2 * _PAD + _room(width) / 2
        _words(canvas, lines, (middle, y + (space - len(lines) * _PITCH) / 2))
