"""Checking in a new process: with nothing kept, with what an earlier run kept, and without some checks."""

from __future__ import annotations

import gc
import shutil
import sys
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python
from resminama.check import tasks
from resminama.check.term_checks import TERM_CHECKS
from resminama.check.translation_checks import TRANSLATION_CHECKS
from resminama.context import BuildContext
from resminama.pipeline import check

_LEFT_OUT = (*TERM_CHECKS, *TRANSLATION_CHECKS)


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
    """Read and check as `check` does, but for the checks of terms and translations."""
    gc.disable()
    for name in (name for name in dir(tasks) if name.startswith("OF_")):
        setattr(tasks, name, tuple(check for check in getattr(tasks, name) if check not in _LEFT_OUT))
    shutil.rmtree(home / ".cache", ignore_errors=True)
    check(BuildContext(home))


if __name__ == "__main__":
    _check_without(Path(sys.argv[1]))
