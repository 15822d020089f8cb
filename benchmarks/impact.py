"""`impact`: what depends on a post, in a process of its own; processor time of the process.

Warm: nothing changed since the last question. Cold: the index has to be made, with every source read before;
the last line has no cache at all.
"""

from __future__ import annotations

import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, run

_POST, _TERM = "post-coordinator", "social-service"


def measure(bench: Bench) -> list[Figure]:
    """Return the times."""
    home = bench.built
    _ask(home)  # makes the index that a warm question finds
    warm = bench.best(lambda: _ask(home))
    cold = bench.best(lambda: _ask(home, "impact.bin"))
    term = bench.best(lambda: _ask(home, "impact.bin", asked=_TERM))
    empty = bench.best(lambda: _ask(home, "impact.bin", "sources.bin"))
    return [
        Figure("impact of a post, warm", warm, "s", 0.2),
        Figure("impact of a post, cold: index made anew", cold, "s", 1.0),
        Figure("impact of a term, cold: terms sought in every text", term, "s", 1.0),
        Figure("impact of a post, no cache at all", empty, "s"),
    ]


def _ask(home: Path, *forgotten: str, asked: str = _POST) -> float:
    for name in forgotten:
        (home / ".cache" / name).unlink(missing_ok=True)
    before = getrusage(RUSAGE_CHILDREN)
    run(sys.executable, ROOT / "build.py", "--workspace", home, "impact", asked)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure this figure alone: ``python -m benchmarks.impact``."""
    import tempfile

    from benchmarks.figure import table

    with tempfile.TemporaryDirectory() as folder:
        print(table(measure(Bench(Path(folder), 3))))


if __name__ == "__main__":
    main()
