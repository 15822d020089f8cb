"""A laid-out flow chart: millimetres from the top left corner, y downwards."""

from __future__ import annotations

from resminama.draw.flow.model import StepKind
from resminama.draw.metrics import ASCENT, LINE, MM_PER_PT, width
from resminama.draw.svg import Point
from resminama.lean import dataclass

SIZE = 8.5 * MM_PER_PT
"""Type size."""
LABEL_SIZE = 8 * MM_PER_PT
PITCH = SIZE * LINE
POINT = 4.0
"""How far a decision's tips stand out beside its flat top."""
PADDING = 1.6
"""Between a box's outline and its text."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of words, centred on ``x`` with its base line at ``y``."""

    x: float
    y: float
    text: str
    size: float = SIZE
    bold: bool = False
    head: int = 0
    """How many characters come first in bold."""

    @property
    def width(self) -> float:
        """Length of the line."""
        first = width(self.text[: self.head], self.size, bold=True)
        return first + width(self.text[self.head :], self.size, bold=self.bold)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the line, ascenders and descenders included."""
        half, top = self.width / 2, self.y - ASCENT * self.size
        return self.x - half, top, self.x + half, self.y + 0.216 * self.size


@dataclass(frozen=True, slots=True)
class Box:
    """A step as drawn."""

    id: str
    kind: StepKind
    x: float
    y: float
    width: float
    height: float
    lines: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """An edge as drawn: upright and level stretches from the source's bottom to the target's top."""

    source: str
    target: str
    points: tuple[Point, ...]
    label: tuple[TextLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A lane as drawn, its title in a head of ``head`` millimetres."""

    x: float
    width: float
    head: float
    title: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One page of a flow chart."""

    width: float
    height: float
    bands: tuple[Band, ...]
    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]


def stacked(x: float, top: float, lines: list[str], size: float, *, bold: bool = False) -> list[TextLine]:
    """Return ``lines`` under one another, the first one's top at ``top``."""
    first = top + ASCENT * size
    return [TextLine(x, first + place * size * LINE, line, size, bold) for place, line in enumerate(lines)]
