"""One English text edited: three languages of one document and of the bound order."""

from __future__ import annotations

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure

_FILE = "specs/standards/standard-personal-assistant.yaml"
_BEFORE = r">-\n"
_WRITTEN = 13
"""The document and the bound order in three languages, each as Word and PDF, and the package."""


def measure(bench: Bench) -> list[Figure]:
    """Return the time from the edit to finished files."""
    home = bench.built

    def once() -> float:
        return workspace.edit(home, _FILE, _BEFORE, _WRITTEN).seconds

    return [
        Figure("one English text edited (three languages)", bench.best(once), "s", bench.target(2.5, 1.8))
    ]
