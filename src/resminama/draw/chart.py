"""Line and bar charts of a few series over years, told apart without colour, every value written."""

from __future__ import annotations

from enum import StrEnum

from resminama.draw.metrics import MM_PER_PT, width
from resminama.draw.svg import ACCENT, BLACK, GREY, WHITE, Canvas, Point
from resminama.lang import Lang
from resminama.lean import dataclass

SIZE = 8.5 * MM_PER_PT
_LINE = SIZE * 1.15
_GAP = 1.2  # between a value and what it stands at
_MARK = 1.1  # half the size of a point's mark


class ChartKind(StrEnum):
    """How values are shown."""

    LINE = "line"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one thing, one a year; ``labels`` are the values as the language writes them."""

    name: str
    values: tuple[float | None, ...]
    """None where nothing is known: no mark, no bar, a gap in the line."""
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows; all words come in the document's language.

    Raises:
        ValueError: more series than can be told apart, or a series of another length than ``years``.
    """

    kind: ChartKind
    years: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    """Stands above the axis, such as the words for "thousand people"."""

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        if not 1 <= len(self.series) <= len(_INKS) or not self.years:
            raise ValueError(f"a chart has 1 to {len(_INKS)} series and at least one year")
        if any({len(one.values), len(one.labels)} != {len(self.years)} for one in self.series):
            raise ValueError("every series has one value and one label a year")


@dataclass(frozen=True, slots=True)
class _Ink:
    """How one series differs from the others in black and white."""

    stroke: str
    fill: str
    dashes: str
    mark: str


_INKS = (
    _Ink(ACCENT, ACCENT, "", "circle"),
    _Ink(BLACK, "#bdbdbd", "2.4 1.2", "square"),
    _Ink("#595959", WHITE, "0.8 1", "triangle"),
    _Ink(GREY, "#737373", "4 1 1 1", "circle"),
)


def svg(chart: Chart, alt: str, lang: Lang, width_mm: float = 160.0, height_mm: float = 85.0) -> str:
    """Return ``chart`` as SVG with its alternative text in ``lang``."""
    canvas = Canvas(width_mm, height_mm)
    plot = _plot(chart, width_mm, height_mm)
    for tick in range(5):
        level = plot.top + (plot.floor - plot.top) * tick / 4
        canvas.line([(0, level), (width_mm, level)], stroke="#d9d9d9", thick=0.15)
    (_bars if chart.kind is ChartKind.BAR else _lines)(canvas, chart, plot)
    canvas.line([(0, plot.zero), (width_mm, plot.zero)], thick=0.35)
    for place, year in enumerate(chart.years):
        canvas.text((plot.middle(place), plot.foot + SIZE * 1.3), year, SIZE)
    _legend(canvas, chart, height_mm)
    if chart.unit:
        canvas.text((0, SIZE), chart.unit, SIZE, anchor="start")
    return canvas.svg(alt, lang)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The field of values: where each year and each value lies."""

    width: float
    top: float
    floor: float
    foot: float
    """Above the years; lower than ``floor`` where values are written below points and bars."""
    lowest: float
    highest: float
    years: int

    @property
    def step(self) -> float:
        return self.width / self.years

    @property
    def zero(self) -> float:
        return self.level(0.0)

    def middle(self, place: int) -> float:
        return (place + 0.5) * self.step

    def level(self, value: float) -> float:
        share = (value - self.lowest) / (self.highest - self.lowest)
        return self.floor - share * (self.floor - self.top)


def _plot(chart: Chart, wide: float, high: float) -> _Plot:
    values = [value for one in chart.series for value in one.values if value is not None]
    lowest, highest = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
    if highest == lowest:
        highest = lowest + 1
    # Value labels stand above the highest value, upright ones take their whole length.
    turned = chart.kind is ChartKind.BAR and _turned(chart, wide / len(chart.years))
    above = (
        max((width(text, SIZE) for one in chart.series for text in one.labels), default=0)
        if turned
        else _LINE
    )
    top = (_LINE if chart.unit else 0) + above + 2 * _GAP
    below = _LINE + _MARK if chart.kind is ChartKind.LINE else (above + _GAP if lowest < 0 else 0)
    foot = high - (3.2 if len(chart.series) > 1 else 1.6) * _LINE  # a single series has no legend
    return _Plot(wide, top, foot - below, foot, lowest, highest, len(chart.years))


def _bars(canvas: Canvas, chart: Chart, plot: _Plot) -> None:
    thick = plot.step * 0.8 / len(chart.series)
    turned = _turned(chart, plot.step)
    for number, one in enumerate(chart.series):
        ink = _INKS[number]
        for place, value in enumerate(one.values):
            if value is None:
                continue
            left = plot.middle(place) - plot.step * 0.4 + number * thick
            end = plot.level(value)
            canvas.rect(
                left,
                min(end, plot.zero),
                thick * 0.94,
                abs(plot.zero - end),
                fill=ink.fill,
                stroke=BLACK,
                thick=0.2,
            )
            _bar_label(canvas, left + thick * 0.47, end, one.labels[place], turned=turned, under=value < 0)


def _bar_label(canvas: Canvas, x: float, end: float, label: str, *, turned: bool, under: bool) -> None:
    if turned:
        anchor, y = ("end", end + _GAP) if under else ("start", end - _GAP)
        canvas.text((x + SIZE * 0.33, y), label, SIZE, anchor=anchor, turned=True)
    else:
        canvas.text((x, end + SIZE if under else end - _GAP * 0.7), label, SIZE)


def _turned(chart: Chart, step: float) -> bool:
    """Whether values must stand upright to fit their bars."""
    room = step * 0.8 / len(chart.series)
    return any(width(label, SIZE) > room for one in chart.series for label in one.labels)


def _lines(canvas: Canvas, chart: Chart, plot: _Plot) -> None:
    for number, one in enumerate(chart.series):
        points = [
            None if value is None else (plot.middle(place), plot.level(value))
            for place, value in enumerate(one.values)
        ]
        for stretch in _stretches(points):
            canvas.line(stretch, stroke=_INKS[number].stroke, thick=0.5, dashes=_INKS[number].dashes)
        for point in points:
            if point is not None:
                _mark(canvas, point, _INKS[number])
    widest = max(width(label, SIZE) for one in chart.series for label in one.labels)
    every = max(1, -int(-(widest + _GAP) // plot.step))  # years between two written values
    for place in range(len(chart.years) - 1, -1, -every):
        _values(canvas, chart, plot, place)


def _stretches(points: list[Point | None]) -> list[list[Point]]:
    stretches: list[list[Point]] = [[]]
    for point in points:
        if point is None:
            stretches.append([])
        else:
            stretches[-1].append(point)
    return [stretch for stretch in stretches if len(stretch) > 1]


def _values(canvas: Canvas, chart: Chart, plot: _Plot, place: int) -> None:
    """Write the values of one year above their points; the lowest below it if the next one is near."""
    known = [(one.values[place], one.labels[place]) for one in chart.series]
    found = sorted((plot.level(value), label) for value, label in known if value is not None)
    x, bottom = plot.middle(place), plot.foot
    if len(found) > 1 and found[-1][0] - found[-2][0] < 2.5 * _LINE:
        level, label = found.pop()
        canvas.text((x, level + _MARK + SIZE), label, SIZE, halo=True)
    for level, label in reversed(found):
        base = min(level - _MARK - _GAP * 0.6, bottom - _LINE)
        canvas.text((x, base), label, SIZE, halo=True)
        bottom = base


def _mark(canvas: Canvas, at: Point, ink: _Ink) -> None:
    x, y = at
    match ink.mark:
        case "circle":
            canvas.circle(at, _MARK, fill=ink.fill, stroke=ink.stroke)
        case "square":
            canvas.rect(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK, fill=ink.fill, stroke=ink.stroke)
        case _:
            half = _MARK * 1.2
            canvas.polygon(
                [(x, y - half), (x + half, y + half), (x - half, y + half)], fill=ink.fill, stroke=ink.stroke
            )


def _legend(canvas: Canvas, chart: Chart, high: float) -> None:
    """Name the series under the years; a single series needs no name beside the caption."""
    x, y = 0.0, high - 0.35 * SIZE
    for number, one in enumerate(chart.series if len(chart.series) > 1 else ()):
        ink = _INKS[number]
        if chart.kind is ChartKind.LINE:
            canvas.line(
                [(x, y - SIZE * 0.3), (x + 8, y - SIZE * 0.3)],
                stroke=ink.stroke,
                thick=0.5,
                dashes=ink.dashes,
            )
            _mark(canvas, (x + 4, y - SIZE * 0.3), ink)
        else:
            canvas.rect(x + 2, y - SIZE * 0.7, 6, SIZE * 0.75, fill=ink.fill, thick=0.2)
        canvas.text((x + 9.5, y), one.name, SIZE, anchor="start")
        x += 9.5 + width(one.name, SIZE) + 5
