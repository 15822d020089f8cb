"""The PNG twin of a vector picture, for readers that show no SVG.

Typst sets each picture as a page and PDFium paints the page: Typst's own painting costs twice as much, for it
knows no grey, and most drawings are black on white.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


def draw(pictures: Iterable[tuple[str, float]], ppi: int = _PPI, fonts: Path = FONTS) -> None:
    """Make the twins of ``pictures`` (SVG, width in millimetres) that are not known yet, and remember them.

    Together they cost less than one by one: with every page that Typst sets it goes through all that it
    remembers of the documents set before.

    Raises:
        ValueError: one of the SVGs cannot be read.
    """
    due = {key(svg, width, ppi): (svg, width) for svg, width in pictures}
    due = {key: picture for key, picture in due.items() if key not in _known}
    if due:
        _known.update(zip(due, _made([*due.values()], ppi, fonts), strict=True))


def png(svg: str, width_mm: float, ppi: int = _PPI, fonts: Path = FONTS) -> bytes:
    """Return ``svg`` as a PNG ``width_mm`` wide, the height in proportion, on white.

    The same picture gives the same bytes, alone and among others; twins made before in this process are
    remembered.

    Raises:
        ValueError: the SVG cannot be read.
    """
    draw([(svg, width_mm)], ppi, fonts)
    return _known[key(svg, width_mm, ppi)]


def _made(pictures: Sequence[tuple[str, float]], ppi: int, fonts: Path) -> Iterator[bytes]:
    import typst  # late, as below

    given = json.dumps([{"svg": svg, "width": float(width)} for svg, width in pictures], ensure_ascii=False)
    try:
        pages = _compiler(fonts).compile(format="pdf", sys_inputs={"pictures": given, "ppi": str(ppi)})
    except typst.TypstError as error:
        raise ValueError(f"picture: {error.message}") from error
    assert isinstance(pages, bytes)
    return _painted(pages, ppi, [_COLOUR.search(svg) is None for svg, _ in pictures])


def _painted(pages: bytes, ppi: int, grey: Sequence[bool]) -> Iterator[bytes]:
    import pypdfium2  # late: a build whose pictures are known does without it

    with pypdfium2.PdfDocument(pages) as file:
        for page, is_grey in zip(file, grey, strict=True):
            bitmap = page.render(scale=ppi / _POINTS, grayscale=is_grey, rev_byteorder=True)
            pixels = bytes(bitmap.buffer)
            yield encoded(pixels, bitmap.width, bitmap.height, bitmap.stride, grey=is_grey)


@functools.cache
def _compiler(fonts: Path) -> typst.Compiler:
    import typst  # late: a build whose pictures are known, and a check, do without the engine

    return typst.Compiler(_TEMPLATE, font_paths=[fonts], ignore_system_fonts=True)
