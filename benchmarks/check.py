"""Checking in a new process: with nothing kept, with what an earlier run kept, and without some checks."""

from __future__ import annotations

import gc
import shutil
import sys
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python
from resminama.check.every import CHECKS
from resminama.check.term_checks import TERM_CHECKS
from resminama.check.translation_checks import TRANSLATION_CHECKS
from resminama.context import BuildContext
from resminama.sharing import read_together
from resminama.workspace import read_sources
from resminama.world import prepare


def measure(bench: Bench) -> list[Figure]:
    """Return the seconds of ``build.py check``."""
    home = bench.fresh("check")

    def cold() -> float:
        shutil.rmtree(home / ".cache", ignore_errors=True)
        return _checked(home)

    return [
        Figure("check, nothing kept", bench.best(cold), "s", 5.0),
        Figure(
            "check, nothing kept, without terms and translations",
            bench.best(lambda: _without(home)),
            "s",
            2.0,
        ),
        Figure("check, all kept", bench.best(lambda: _checked(home)), "s", 0.7),
    ]


def _checked(home: Path) -> float:
    return python(ROOT / "build.py", "--workspace", home, "check").seconds


def _without(home: Path) -> float:
    return python("-m", __name__, home).seconds


def _check_without(home: Path) -> None:
    """Read and check as `check` does, but for the checks of terms and translations; nothing is kept."""
    gc.disable()
    files, known = read_sources(home), dict[str, bytes]()
    read_together(BuildContext(home), files, known)
    world = prepare(files, known, checked=False).world
    for check in CHECKS:
        if check not in (*TERM_CHECKS, *TRANSLATION_CHECKS):
            tuple(check(world))


if __name__ == "__main__":
    _check_without(Path(sys.argv[1]))
