"""One string of a translation edited: one language of one document and of the bound order."""

from __future__ import annotations

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure

_FILE = "translations/tk/standard-personal-assistant.po"
_BEFORE = '^msgstr "'
_WRITTEN = 5
"""The document and the bound order, each as Word and PDF, and the package."""


def measure(bench: Bench) -> list[Figure]:
    """Return the time from the edit to finished files."""
    home = bench.built

    def once() -> float:
        return workspace.edit(home, _FILE, _BEFORE, _WRITTEN).seconds

    return [
        Figure("one translated string edited (one language)", bench.best(once), "s", bench.target(1.2, 0.8))
    ]
