"""The PNG twin of a vector picture, for readers that show no SVG.

Typst sets the picture as a page and PDFium paints the page: Typst's own painting costs twice as much, for it
knows no grey, and most drawings are black on white.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from resminama.draw.fonts import FONTS
from resminama.draw.png import encoded

if TYPE_CHECKING:
    import typst

_TEMPLATE = Path(__file__).with_name("twin.typ")
_PPI = 160
"""Fine enough for the smallest words of a chart in print; the PDF has the vectors."""
_POINTS = 72
"""Of an inch."""
_COLOUR = re.compile(
    r"""<(?:style|image)\b|\bstyle\s*=|(?:fill|stroke|color)\s*=\s*(?!"none"|"\#([0-9a-fA-F]{2})\1\1")"""
)
"""What may be of a colour: any paint but ``none`` and a grey written out."""
_known: dict[str, bytes] = {}
"""Twins of this process by their key; one is some ten kilobytes."""


def key(svg: str, width_mm: float, ppi: int = _PPI) -> str:
    """Return what a twin is remembered by."""
    return sha256(f"{width_mm!r} {ppi} {svg}".encode()).hexdigest()


def remember(twins: Mapping[str, bytes]) -> None:
    """Take twins made before, by their keys."""
    _known.update(twins)


def png(svg: str, width_mm: float, ppi: int = _PPI, fonts: Path = FONTS) -> bytes:
    """Return ``svg`` as a PNG ``width_mm`` wide, the height in proportion, on white.

    The same picture gives the same bytes; twins made before in this process are remembered.

    Raises:
        ValueError: the SVG cannot be read.
    """
    known = _known.get(key(svg, width_mm, ppi))
    if known is None:
        known = _known[key(svg, width_mm, ppi)] = _made(svg, width_mm, ppi, fonts)
    return known


def _made(svg: str, width_mm: float, ppi: int, fonts: Path) -> bytes:
    import typst  # late, as below

    inputs = {"svg": svg, "width": repr(float(width_mm)), "ppi": str(ppi)}
    try:
        page = _compiler(fonts).compile(format="pdf", sys_inputs=inputs)
    except typst.TypstError as error:
        raise ValueError(f"picture: {error.message}") from error
    assert isinstance(page, bytes)
    return _painted(page, ppi, grey=_COLOUR.search(svg) is None)


def _painted(page: bytes, ppi: int, *, grey: bool) -> bytes:
    import pypdfium2  # late: a build whose pictures are known does without it

    with pypdfium2.PdfDocument(page) as file:
        bitmap = file[0].render(scale=ppi / _POINTS, grayscale=grey, rev_byteorder=True)
        pixels = bytes(bitmap.buffer)
        return encoded(pixels, bitmap.width, bitmap.height, bitmap.stride, grey=grey)


@functools.cache
def _compiler(fonts: Path) -> typst.Compiler:
    import typst  # late: a build whose pictures are known, and a check, do without the engine

    return typst.Compiler(_TEMPLATE, font_paths=[fonts], ignore_system_fonts=True)
