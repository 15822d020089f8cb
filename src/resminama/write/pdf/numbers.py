"""Numbers of the pages of acts: in the middle at the top, from page 2, through all that is bound together."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import typst
from pikepdf import Dictionary, Name, Object, Pdf

from resminama.document.design import A4, PageDesign
from resminama.document.pages import Margins, Pages
from resminama.write.pdf.opened import opened

_TEMPLATE = Path(__file__).with_name("numbers.typ")
_MM_PER_PT = 25.4 / 72
_FEW = 64
"""Sheets are made for so many pages, or twice as many, and so on."""
_FONT, _COLOUR = "/number", "/number"
"""What the page calls the font and the colour space of its number."""


@dataclass(frozen=True, slots=True)
class _Size:
    """Millimetres."""

    width: float
    height: float
    margins: Margins


@dataclass(frozen=True, slots=True)
class _Sheets:
    """Empty pages of one size with their numbers."""

    pdf: Pdf
    contents: tuple[bytes, ...]
    resources: Object


def stamp(pdf: Pdf, parts: Iterable[tuple[int, Pages]], fonts: Path) -> None:
    """Print the numbers on the pages of ``parts``: (pages before the part, the part).

    The first page of a file bears none.
    """
    copied: dict[_Size, Object] = {}
    pages = [page.obj for page in pdf.pages]
    starts = [*parts]
    ends = [start for start, _ in starts[1:]] + [len(pages)]
    for (start, part), end in zip(starts, ends, strict=True):
        for number in range(max(start, 1), end) if part.numbered else ():
            size = _size(pages[number], part.margins)
            sheets = _sheets(size, _FEW << (len(pages) // _FEW).bit_length(), fonts)
            if size not in copied:
                copied[size] = pdf.copy_foreign(sheets.resources)
            _print(pages[number], sheets.contents[number], copied[size])


def warm(fonts: Path) -> None:
    """Make the sheets of the usual design, upright and across, before a file asks for them."""
    usual = PageDesign(name="usual")
    for width, height in (A4, A4[::-1]):
        _sheets(_Size(width, height, Margins(usual.left, usual.right, usual.top)), _FEW, fonts)


def _size(page: Object, margins: Margins) -> _Size:
    _, _, width, height = page.MediaBox
    return _Size(round(float(width) * _MM_PER_PT, 2), round(float(height) * _MM_PER_PT, 2), margins)


@functools.cache
def _sheets(size: _Size, count: int, fonts: Path) -> _Sheets:
    """Return ``count`` sheets; a process keeps them, as it numbers many files."""
    margins = size.margins
    inputs = {"width": size.width, "height": size.height, "count": count}
    inputs |= {"left": margins.left, "right": margins.right, "top": margins.top}
    compiler = typst.Compiler(_TEMPLATE, font_paths=[fonts], ignore_system_fonts=True)
    data = compiler.compile(
        sys_inputs={name: str(value) for name, value in inputs.items()},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=0,
    )
    assert isinstance(data, bytes)  # one file
    pdf = opened(data)
    contents = tuple(_renamed(page.obj.Contents.read_bytes()) for page in pdf.pages)
    return _Sheets(pdf, contents, pdf.make_indirect(_resources(pdf)))


def _resources(pdf: Pdf) -> Dictionary:
    found = pdf.pages[0].obj.Resources
    return Dictionary(Font=found.Font.f0, ColorSpace=found.ColorSpace.c0)


def _renamed(content: bytes) -> bytes:
    return content.replace(b"/f0 ", f"{_FONT} ".encode()).replace(b"/c0 ", f"{_COLOUR} ".encode())


def _print(page: Object, content: bytes, resources: Object) -> None:
    own = page.Resources
    for kind, name in ((Name.Font, _FONT), (Name.ColorSpace, _COLOUR)):
        if kind not in own:
            own[kind] = Dictionary()
        own[kind][name] = resources[kind]
    pikepdf.Page(page).contents_add(content, prepend=True)
