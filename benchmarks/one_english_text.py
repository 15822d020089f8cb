"""One English text edited: three languages of one document and of the bound order."""

from __future__ import annotations

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure

_FILE = "specs/standards/standard-personal-assistant.yaml"


def measure(bench: Bench) -> list[Figure]:
    """Return the time from the edit to finished files."""
    home = bench.built

    def once() -> float:
        workspace.swap_words(home / _FILE, ">-\n")
        return workspace.build(home).seconds

    return [Figure("one English text edited (three languages)", bench.best(once), "s", 1.8)]
