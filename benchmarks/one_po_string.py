"""One string of a translation edited: one language of one document and of the bound order."""

from __future__ import annotations

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure

_FILE = "translations/tk/standard-personal-assistant.po"
_AFTER = "\nmsgstr "


def measure(bench: Bench) -> list[Figure]:
    """Return the time from the edit to finished files."""
    home = bench.built

    def once() -> float:
        workspace.swap_words(home / _FILE, _AFTER)
        return workspace.build(home).seconds

    return [Figure("one translated string edited (one language)", bench.best(once), "s", 0.8)]
