"""Swim-lane flow charts from plain data."""

from resminama.draw.flow.geometry import Band, Box, Drawing, Route, TextLine
from resminama.draw.flow.layout import layout
from resminama.draw.flow.model import Edge, Flow, Lane, Step, StepKind
from resminama.draw.flow.pages import flow_pages
from resminama.draw.flow.render import svg

__all__ = [
    "Band",
    "Box",
    "Drawing",
    "Edge",
    "Flow",
    "Lane",
    "Route",
    "Step",
    "StepKind",
    "TextLine",
    "flow_pages",
    "layout",
    "svg",
]
