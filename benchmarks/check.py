"""Checking in a new process: with nothing kept, and with what an earlier run kept."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python


def measure(bench: Bench) -> list[Figure]:
    """Return the seconds of ``build.py check``."""
    home = bench.fresh("check")

    def cold() -> float:
        shutil.rmtree(home / ".cache", ignore_errors=True)
        return _checked(home)

    return [
        Figure("check, nothing kept", bench.best(cold), "s", 5.0),
        Figure("check, all kept", bench.best(lambda: _checked(home)), "s", 0.7),
    ]


def _checked(home: Path) -> float:
    return python(ROOT / "build.py", "--workspace", home, "check").seconds
