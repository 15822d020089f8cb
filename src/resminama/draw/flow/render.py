"""A laid-out flow chart as SVG."""

from __future__ import annotations

from resminama.draw.flow.geometry import POINT, Box, Drawing, TextLine
from resminama.draw.flow.model import StepKind
from resminama.draw.svg import BLACK, GREY, PALE, WHITE, Canvas, arrow
from resminama.lang import Lang


def svg(drawing: Drawing, alt: str, lang: Lang) -> str:
    """Return ``drawing`` as SVG with its alternative text in ``lang``."""
    canvas = Canvas(drawing.width, drawing.height)
    _bands(canvas, drawing)
    for route in drawing.routes:
        canvas.line(route.points)
        canvas.polygon(arrow(route.points[-1], route.points[-2]), fill=BLACK, stroke=None)
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
    canvas.rect(0, 0, drawing.width, drawing.height, fill="none", stroke=GREY, thick=0.2)


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
