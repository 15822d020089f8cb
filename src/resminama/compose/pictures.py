"""Charts and flow charts with the words of one language."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, repeat

from resminama.compose.flow import flow_of
from resminama.compose.words import Words
from resminama.document.tree import Picture, Run
from resminama.draw.bars import Bar
from resminama.draw.bars import svg as bars_svg
from resminama.draw.chart import Chart, ChartKind, Series, svg
from resminama.draw.flow import flow_pages
from resminama.draw.flow import svg as flow_svg
from resminama.draw.tiers import Tier
from resminama.draw.tiers import svg as tiers_svg
from resminama.model.diagram import Diagram
from resminama.model.sop import Sop
from resminama.model.standard import Stage
from resminama.numbering.labels import Place
from resminama.outline.content import BarsSpec, FlowSpec, Number, Phrase, Proposed, TrendSpec

_FLOW = {False: (225.0, 178.0), True: (150.0, 250.0)}
"""Height and width of a flow chart in mm, by whether it stands on a landscape page."""
_BEGINNING = 150.0
"""Height of the first part of one that stands among text, mm: it fills the page that the text began."""
_CHART_WIDTH = 165.0
_CHART_HEIGHT = 75.0
_TIERS_WIDTH = 165.0


def flow_pictures(
    words: Words, sop: Sop, stages: dict[str, Stage], places: Mapping[str, Place], spec: FlowSpec
) -> list[Picture]:
    """Return the flow chart of a procedure, a picture for each page it takes."""
    alt = words.text_of(Phrase("sop.flow.alt"))
    captions = chain(["sop.flow.caption"], repeat("sop.flow.continued"))
    first = _BEGINNING if spec.among_text else None
    drawings = flow_pages(flow_of(sop, stages, words, places), *_FLOW[spec.landscape], first)
    return [
        Picture(flow_svg(drawing, alt, words.lang), alt, drawing.width, tuple(words.say(Phrase(caption))))
        for drawing, caption in zip(drawings, captions, strict=False)
    ]


def chart_picture(words: Words, key: str) -> list[Picture]:
    """Return the bar chart of a forecast's closing stock."""
    stock = words.resolver.stock(key)
    if stock is None:
        return []
    closing = stock.rows[-1]
    labels = tuple(words.figure_text(str(cell), False) if cell is not None else "" for cell in closing.cells)
    values = tuple(float(cell) if cell is not None else None for cell in closing.cells)
    name = words.text_of(closing.title)
    years = tuple(str(year) for year in stock.years)
    chart = Chart(ChartKind.BAR, years, (Series(name, values, labels),))
    title = words.say(stock.title)
    alt = words.text_of(Phrase("note.chart-alt", {"title": stock.title}))
    return [
        Picture(svg(chart, alt, words.lang, _CHART_WIDTH, _CHART_HEIGHT), alt, _CHART_WIDTH, tuple(title))
    ]


def bars_picture(words: Words, spec: BarsSpec) -> Picture:
    """Return level bars with their values in the writing of the language."""
    found = [
        Bar(
            words.language.capital(words.text_of(name)),
            float(number.value),
            words.figure_text(number.value, number.percent),
        )
        for name, number in spec.bars
    ]
    alt = words.text_of(Phrase("note.bars-alt", {"title": spec.title}))
    return Picture(
        bars_svg(found, alt, words.lang, _CHART_WIDTH), alt, _CHART_WIDTH, tuple(words.say(spec.title))
    )


def trend_picture(words: Words, spec: TrendSpec) -> Picture:
    """Return lines over years, one a series that has a value."""
    series = tuple(
        Series(
            words.text_of(name),
            tuple(_height(number) if number else None for number in numbers),
            tuple(words.text_of(number) if number else "" for number in numbers),
        )
        for name, numbers in spec.series
        if any(numbers)
    )
    chart = Chart(ChartKind.LINE, tuple(str(year) for year in spec.years), series)
    caption = (Run(words.language.capital(words.text_of(spec.title))),)
    alt = words.text_of(Phrase("note.chart-alt", {"title": spec.title}))
    return Picture(svg(chart, alt, words.lang, _CHART_WIDTH, _CHART_HEIGHT), alt, _CHART_WIDTH, caption)


def _height(number: Number | Proposed) -> float:
    bare = number.value if isinstance(number, Proposed) else number
    assert isinstance(bare, Number), "a series is of numbers"
    return float(bare.value)


def diagram_picture(words: Words, diagram: Diagram) -> Picture:
    """Return the picture of a diagram's tiers."""
    tiers = tuple(
        Tier(
            words.text_of(tier.title),
            tuple(words.text_of(box.text) for box in tier.boxes),
            words.text_of(tier.down) if tier.down else "",
            words.text_of(tier.up) if tier.up else "",
        )
        for tier in diagram.tiers
    )
    alt = words.text_of(diagram.alt)
    caption = tuple(words.say(diagram.caption))
    return Picture(tiers_svg(tiers, alt, words.lang, _TIERS_WIDTH), alt, _TIERS_WIDTH, caption)
