"""A small SVG builder: shapes and words in millimetres, always the same characters for the same picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape  # that of xml.sax brings half of the network libraries

from resminama.draw.fonts import FAMILY
from resminama.lang import Lang

BLACK = "#000000"
GREY = "#8c8c8c"
PALE = "#f2f2f2"
WHITE = "#ffffff"
ACCENT = "#1f4e79"
"""The one colour besides black and greys; dark enough to print as black."""

Point = tuple[float, float]


def number(value: float) -> str:
    """Return ``value`` to a hundredth of a millimetre, without needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if abs(value) >= 0.005 else "0"


class Canvas:
    """Collects the elements of one picture."""

    def __init__(self, width: float, height: float) -> None:
        """Begin a picture of ``width`` by ``height`` millimetres."""
        self._size = (number(width), number(height))
        self._parts: list[str] = []

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = WHITE,
        stroke: str | None = BLACK,
        radius: float = 0,
        thick: float = 0.3,
    ) -> None:
        """Draw a rectangle."""
        rounded = f' rx="{number(radius)}"' if radius else ""
        self._parts.append(
            f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
            f'{rounded} fill="{fill}"{_stroke(stroke, thick)}/>'
        )

    def polygon(self, points: Iterable[Point], *, fill: str = WHITE, stroke: str | None = BLACK) -> None:
        """Draw a closed shape."""
        self._parts.append(f'<polygon points="{_points(points)}" fill="{fill}"{_stroke(stroke, 0.3)}/>')

    def line(
        self, points: Iterable[Point], *, stroke: str = BLACK, thick: float = 0.3, dashes: str = ""
    ) -> None:
        """Draw an open line; ``dashes`` are lengths of ink and gap, such as ``2 1``."""
        broken = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._parts.append(
            f'<polyline points="{_points(points)}" fill="none"{_stroke(stroke, thick)}{broken}/>'
        )

    def circle(self, centre: Point, radius: float, *, fill: str = WHITE, stroke: str = BLACK) -> None:
        """Draw a circle."""
        self._parts.append(
            f'<circle cx="{number(centre[0])}" cy="{number(centre[1])}" r="{number(radius)}" fill="{fill}"'
            f"{_stroke(stroke, 0.3)}/>"
        )

    def text(
        self,
        at: Point,
        words: str,
        size: float,
        *,
        anchor: str = "middle",
        bold: bool = False,
        turned: bool = False,
        head: int = 0,
        halo: bool = False,
    ) -> None:
        """Write ``words`` on the base line at ``at``.

        ``head`` is how many characters come first in bold; ``turned`` reads upwards; ``halo``
        keeps lines behind the words off them.
        """
        x, y = number(at[0]), number(at[1])
        weight = ' font-weight="bold"' if bold else ""
        turn = f' transform="rotate(-90 {x} {y})"' if turned else ""
        if halo:
            weight += f' paint-order="stroke" stroke="{WHITE}" stroke-width="1" stroke-linejoin="round"'
        first = f'<tspan font-weight="bold">{escape(words[:head], quote=False)}</tspan>' if head else ""
        self._parts.append(
            f'<text x="{x}" y="{y}" font-size="{number(size)}" text-anchor="{anchor}"{weight}{turn}>'
            f"{first}{escape(words[head:], quote=False)}</text>"
        )

    def svg(self, alt: str, lang: Lang) -> str:
        """Return the picture with its alternative text in ``lang``."""
        width, height = self._size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm"'
            f' viewBox="0 0 {width} {height}" xml:lang="{lang}" role="img" aria-label="{escape(alt)}"'
            f' font-family="{FAMILY}" fill="{BLACK}">' + "".join(self._parts) + "</svg>"
        )


def arrow(tip: Point, behind: Point, length: float = 2.0) -> Sequence[Point]:
    """Return the head of an arrow that ends at ``tip``, coming upright or level from ``behind``."""
    half = length * 0.4
    across, down = _sign(tip[0] - behind[0]), _sign(tip[1] - behind[1])
    base = (tip[0] - across * length, tip[1] - down * length)
    return (
        tip,
        (base[0] + down * half, base[1] + across * half),
        (base[0] - down * half, base[1] - across * half),
    )


def _sign(value: float) -> int:
    return (value > 1e-9) - (value < -1e-9)


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def _stroke(colour: str | None, thick: float) -> str:
    return f' stroke="{colour}" stroke-width="{number(thick)}"' if colour else ""
