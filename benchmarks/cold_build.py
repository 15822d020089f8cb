"""The whole program on a fresh workspace, against Typst alone on the same documents."""

from __future__ import annotations

from pathlib import Path

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python

_BARE = Path(__file__).parent / "rivals" / "bare_typst.py"
_TEMPLATE = ROOT / "src" / "resminama" / "write" / "pdf" / "template.typ"
RATIO = 1.5
"""A cold build may take this many times what Typst alone takes; of one service 1.4 times and a second."""


def measure(bench: Bench) -> list[Figure]:
    """Return the times of both, measured in turns, and the ratio."""
    pairs = [(bare(bench), cold(bench)) for _ in range(bench.repeats)]
    alone, whole = (min(times) for times in zip(*pairs, strict=True))
    number = len(bench.content.jobs)
    target = bench.target(RATIO * alone, 1.4 * alone + 1)
    return [
        Figure(f"Typst alone: {number} PDF files, {bench.pages} pages, {bench.workers} workers", alone),
        Figure("cold build: the same PDF files, their Word twins, all checks", whole, "s", target),
        Figure("cold build / Typst alone", whole / alone, "×"),
    ]


def bare(bench: Bench) -> float:
    """Return the seconds of Typst alone, its processes' start included."""
    fonts = ROOT / "templates" / "fonts"
    return python(_BARE, bench.saved, _TEMPLATE, fonts, str(bench.workers)).seconds


def cold(bench: Bench) -> float:
    """Return the seconds of ``build.py build`` where nothing was built before."""
    home = bench.fresh("cold")
    return workspace.build(home).seconds
