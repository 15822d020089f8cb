"""The PNG twin of a vector picture, for readers that show no SVG."""

from __future__ import annotations

import functools
from pathlib import Path

import typst

from resminama.draw.fonts import FONTS

_TEMPLATE = Path(__file__).with_name("twin.typ")
_KEPT = 256  # pictures; a twin is some ten kilobytes


@functools.lru_cache(maxsize=_KEPT)
def png(svg: str, width_mm: float, ppi: int = 200, fonts: Path = FONTS) -> bytes:
    """Return ``svg`` as a PNG ``width_mm`` wide, the height in proportion, on white.

    The same picture gives the same bytes; twins made before in this process are remembered.

    Raises:
        ValueError: the SVG cannot be read.
    """
    inputs = {"svg": svg, "width": repr(float(width_mm)), "ppi": str(ppi)}
    try:
        image = _compiler(fonts).compile(format="png", ppi=ppi, sys_inputs=inputs)
    except typst.TypstError as error:
        raise ValueError(f"picture: {error.message}") from error
    assert isinstance(image, bytes)  # one page
    return image


@functools.cache
def _compiler(fonts: Path) -> typst.Compiler:
    return typst.Compiler(_TEMPLATE, font_paths=[fonts], ignore_system_fonts=True)
