"""Pages as Typst sets them: links are not tied yet, the numbers at the top of an act are not printed."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class PageSpot:
    """Where a unit begins: page from 1; points from the left and from the top of the page."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of the pages in millimetres, as far as the place of a page number needs them."""

    left: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one document, to be finished alone or as a part of a bound file."""

    pdf: bytes
    spots: Mapping[str, PageSpot]
    """Where the unit of each anchor begins, in reading order."""
    margins: Margins
    numbered: bool
    """Whether the pages get their numbers when the file is finished."""
