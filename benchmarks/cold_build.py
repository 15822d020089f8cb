"""The whole program on a fresh workspace, against Typst alone on the same documents."""

from __future__ import annotations

from pathlib import Path

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python

_BARE = Path(__file__).parent / "rivals" / "bare_typst.py"
_TEMPLATE = ROOT / "src" / "resminama" / "write" / "pdf" / "template.typ"
_NATIVE = {
    'link("unit:" + x.a, inlines(x.x))': "link(label(x.a), inlines(x.x))",
    "    if design.header { running }": """    if design.number == "top" {
      align(center, text(size: 12pt, context if counter(page).get().first() > 1 { counter(page).display() }))
    }
    if design.header { running }""",
}
"""What our template leaves to the finishing of files, said in Typst's own way."""
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
    return python(_BARE, bench.saved, _native(bench.saved / "native.typ"), fonts, str(bench.workers)).seconds


def _native(path: Path) -> Path:
    """Write our template so that Typst ties links and numbers pages itself; return ``path``."""
    text = _TEMPLATE.read_text("utf-8")
    for ours, native in _NATIVE.items():
        assert ours in text, ours
        text = text.replace(ours, native)
    path.write_text(text, "utf-8")
    return path


def cold(bench: Bench) -> float:
    """Return the seconds of ``build.py build`` where nothing was built before."""
    home = bench.fresh("cold")
    return workspace.build(home).seconds
