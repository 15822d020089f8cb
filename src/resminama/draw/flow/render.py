"""A laid-out flow chart as SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping

from resminama.draw.flow.geometry import POINT, Box, Drawing, Route, TextLine
from resminama.draw.flow.model import StepKind
from resminama.draw.svg import BLACK, GREY, PALE, WHITE, Canvas, Point, arrow
from resminama.lang import Lang


def svg(drawing: Drawing, alt: str, lang: Lang) -> str:
    """Return ``drawing`` as SVG with its alternative text in ``lang``."""
    canvas = Canvas(drawing.width, drawing.height)
    _bands(canvas, drawing)
    boxes = {box.id: box for box in drawing.boxes}
    for route in drawing.routes:
        points = _reaching(route, boxes)
        canvas.line(points)
        canvas.polygon(arrow(points[-1], points[-2]), fill=BLACK, stroke=None)
    for box in drawing.boxes:
        _outline(canvas, box)
        _words(canvas, box.lines)
    for route in drawing.routes:
        _words(canvas, route.label)
    return canvas.svg(alt, lang)


def _bands(canvas: Canvas, drawing: Drawing) -> None:
    for place, band in enumerate(drawing.bands):
        if place % 2:
            canvas.rect(band.x, 0, band.width, drawing.height, fill=PALE, stroke=None)
        canvas.rect(band.x, 0, band.width, band.head, fill="none", stroke=GREY, thick=0.2)
        _words(canvas, band.title)
    inset = 0.1  # half a stroke, which the edge of the picture would cut off
    wide, high = drawing.width - 2 * inset, drawing.height - 2 * inset
    canvas.rect(inset, inset, wide, high, fill="none", stroke=GREY, thick=0.2)


def _reaching(route: Route, boxes: Mapping[str, Box]) -> list[Point]:
    """Return the points of an edge, its ends drawn on to the rim of a circle."""
    (left, top), *between, (right, bottom) = route.points
    start = top - _dip(boxes[route.source], left)
    return [(left, start), *between, (right, bottom + _dip(boxes[route.target], right))]


def _dip(box: Box, x: float) -> float:
    """Return how far the rim of a circle lies inside its box at ``x``; other outlines lie on theirs."""
    if box.kind is not StepKind.CONNECTOR or box.width > box.height:
        return 0.0
    radius = box.height / 2
    return radius - math.sqrt(radius**2 - (x - box.x - radius) ** 2)


def _outline(canvas: Canvas, box: Box) -> None:
    x, y, width, height = box.x, box.y, box.width, box.height
    match box.kind:
        case StepKind.DECISION:
            middle = y + height / 2
            canvas.polygon(
                [
                    (x, middle),
                    (x + POINT, y),
                    (x + width - POINT, y),
                    (x + width, middle),
                    (x + width - POINT, y + height),
                    (x + POINT, y + height),
                ]
            )
        case StepKind.START | StepKind.END:
            canvas.rect(x, y, width, height, radius=min(POINT, height / 2), thick=0.5)
        case StepKind.CONNECTOR:
            canvas.rect(x, y, width, height, radius=height / 2)
        case StepKind.ACTION:
            canvas.rect(x, y, width, height, fill=WHITE)


def _words(canvas: Canvas, lines: tuple[TextLine, ...]) -> None:
    for line in lines:
        canvas.text((line.x, line.y), line.text, line.size, bold=line.bold, head=line.head)
