"""The most memory that a cold build holds."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, peak


def measure(bench: Bench) -> list[Figure]:
    """Return megabytes of all processes together, pages that they share counted in each."""
    name = f"memory of a cold build, {bench.workers} workers together"
    if not Path("/proc/self/statm").exists():
        return [Figure(name, None, why_absent="no /proc on this system")]
    home = bench.fresh("memory")
    most = peak([sys.executable, ROOT / "build.py", "--workspace", home, "build"])
    return [
        Figure(name, most.together, "MB"),
        Figure("memory of a cold build, the largest process", most.largest, "MB", 700.0),
    ]
