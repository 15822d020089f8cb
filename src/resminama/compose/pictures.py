"""Charts and flow charts with the words of one language."""

from __future__ import annotations

from resminama.compose.flow import flow_of
from resminama.compose.words import Words
from resminama.document.tree import Picture
from resminama.draw.flow import flow_pages
from resminama.draw.flow import svg as flow_svg
from resminama.model.sop import Sop
from resminama.model.standard import Stage
from resminama.outline.content import Phrase

_FLOW_HEIGHT = 225.0
_FLOW_WIDTH = 178.0
_CHART_WIDTH = 165.0
_CHART_HEIGHT = 75.0


def flow_pictures(words: Words, sop: Sop, stages: dict[str, Stage]) -> list[Picture]:
    """Return the flow chart of a procedure, a picture for each page it takes."""
    alt = words.text_of(Phrase("sop.flow.alt"))
    caption = tuple(words.say(Phrase("sop.flow.caption")))
    drawings = flow_pages(flow_of(sop, stages, words), _FLOW_HEIGHT, _FLOW_WIDTH)
    return [
        Picture(
            flow_svg(drawing, alt, words.lang), alt, drawing.width, caption if drawing is drawings[-1] else ()
        )
        for drawing in drawings
    ]


def chart_picture(words: Words, key: str) -> list[Picture]:
    return []
