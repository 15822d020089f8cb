"""A build with nothing to do."""

from __future__ import annotations

from benchmarks import workspace
from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import ROOT, python

_OWN = """
import contextlib, io, sys, time
begun = time.perf_counter()
sys.path.insert(0, sys.argv[1])
from resminama.cli import main
with contextlib.redirect_stdout(io.StringIO()) as said:
    code = main(["--workspace", sys.argv[2], "build"])
assert code == 0 and "nothing changed" in said.getvalue(), said.getvalue()
print(time.perf_counter() - begun)
"""


def measure(bench: Bench) -> list[Figure]:
    """Return the program's own time (its imports included) and that of the process."""
    home = bench.built
    own = bench.best(lambda: float(python("-c", _OWN, ROOT / "src", home).output))
    process = bench.best(lambda: workspace.build(home).seconds)
    return [
        Figure("nothing changed: own time, imports included", own, "s", 0.15),
        Figure("nothing changed: process, Python's start included", process, "s", 0.3),
    ]
