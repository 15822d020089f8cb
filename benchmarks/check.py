"""Checking in a new process: with nothing kept, with what an earlier run kept, and without some checks."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python


def measure(bench: Bench) -> list[Figure]:
    """Return the seconds of ``build.py check``."""
    home, less = bench.fresh("check"), bench.fresh("check-less")

    def cold() -> float:
        shutil.rmtree(home / ".cache", ignore_errors=True)
        return _checked(home)

    return [
        Figure("check, nothing kept", bench.best(cold), "s", 5.0),
        Figure(
            "check, nothing kept, without terms and translations",
            bench.best(lambda: _without(less)),
            "s",
            2.0,
        ),
        Figure("check, all kept", bench.best(lambda: _checked(home)), "s", 0.7),
    ]


def _checked(home: Path) -> float:
    return python(ROOT / "build.py", "--workspace", home, "check").seconds


def _without(home: Path) -> float:
    shutil.rmtree(home / ".cache", ignore_errors=True)
    return python("-m", "benchmarks.check_less", home).seconds
