"""Finishes typeset pages: parts are bound, links tied, pages numbered through."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from resminama.document.pages import Pages, PageSpot
from resminama.draw.fonts import FONTS
from resminama.write.pdf.binding import append, enclose
from resminama.write.pdf.links import tie
from resminama.write.pdf.numbers import stamp
from resminama.write.pdf.opened import opened


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished PDF file and where its units stand."""

    bytes: bytes
    pages: dict[str, int]
    """Page (from 1) on which the unit of each anchor begins."""
    count: int
    """Number of pages."""


def finish(parts: Sequence[Pages], fonts: Path = FONTS) -> Pdf:
    """Return one file of ``parts``, the metadata being those of the first.

    A link leads to the unit wherever it stands in the file; to a unit that is not in it, it becomes
    plain words. The bytes depend on the parts and the fonts alone.
    """
    pdf = opened(parts[0].pdf)
    starts = [0]
    if len(parts) > 1:
        enclose(pdf)
    for number, part in enumerate(parts[1:], start=2):
        starts.append(len(pdf.pages))
        with opened(part.pdf) as other:
            append(pdf, other, number)
    spots = dict(_shifted(parts, starts))
    tie(pdf, spots)
    stamp(pdf, list(zip(starts, parts, strict=True)), fonts)
    pages = {anchor: spot.page for anchor, spot in spots.items()}
    return Pdf(_saved(pdf), pages, len(pdf.pages))


def _shifted(parts: Sequence[Pages], starts: Sequence[int]) -> Iterator[tuple[str, PageSpot]]:
    """Yield where each unit stands in the whole file."""
    for part, start in zip(parts, starts, strict=True):
        for anchor, spot in part.spots.items():
            yield anchor, PageSpot(spot.page + start, spot.x, spot.y)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the file; objects in streams make it half as large."""
    stream = io.BytesIO()
    pdf.save(
        stream,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        fix_metadata_version=False,  # Typst wrote it, and reading it takes longer than saving
    )
    return stream.getvalue()
