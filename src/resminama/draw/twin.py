"""The PNG twin of a vector picture, for readers that show no SVG."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import typst

from resminama.draw.fonts import FONTS

_TEMPLATE = Path(__file__).with_name("twin.typ")
_PPI = 200
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
