"""The same content by docxtpl and LibreOffice, and by pandoc and Typst, each with as many workers."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python

_RIVALS = Path(__file__).parent / "rivals"


def measure(bench: Bench) -> list[Figure]:
    """Return the times; LibreOffice may be absent."""
    return [_docxtpl(bench), _pandoc(bench)]


def _docxtpl(bench: Bench) -> Figure:
    name = "docxtpl + LibreOffice: Word and PDF files"
    soffice = shutil.which("soffice")
    if soffice is None:
        return Figure(name, None, why_absent="no soffice on this machine")
    script = _RIVALS / "docxtpl_libreoffice.py"
    return Figure(name, python(script, _copy(bench), soffice, str(bench.workers)).seconds)


def _pandoc(bench: Bench) -> Figure:
    script, fonts = _RIVALS / "pandoc_typst.py", ROOT / "templates" / "fonts"
    seconds = bench.best(lambda: python(script, _copy(bench), fonts, str(bench.workers)).seconds)
    return Figure("pandoc + Typst: PDF files", seconds)


def _copy(bench: Bench) -> Path:
    return Path(shutil.copytree(bench.saved, bench.place("rival")))
