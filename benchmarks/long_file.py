"""Memory while a very long bound file is written: all acts and forms of one language in one."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process import peak
from resminama.cache import BuildRecord, read_record
from resminama.context import BuildContext
from resminama.work import Job, write

_LANG = "tk"
_LIMIT = 1200.0
"""Megabytes, for a file of over 250 pages."""


def measure(bench: Bench) -> list[Figure]:
    """Return megabytes of one process that does what a worker does, interpreter and libraries included."""
    if not Path("/proc/self/statm").exists():
        return [Figure("memory of a long bound file", None, why_absent="no /proc on this system")]
    home = bench.built
    record = read_record(BuildContext(home).cache)
    pages = sum(record.outputs[name].pages for name in _parts(home, record))
    name = f"memory while a bound file of {pages} pages is written"
    most = peak([sys.executable, "-m", __name__, home])
    return [Figure(name, most.together, "MB", _LIMIT if bench.whole else None)]


def _parts(home: Path, record: BuildRecord) -> dict[str, Path]:
    """Return the parts of bound files that the build has left, by the names of their PDF files."""
    kept = {path.stem: path for path in BuildContext(home).parts.glob("*.bin")}
    made = {name: one.inputs for name, one in sorted(record.outputs.items()) if one.inputs in kept}
    return {
        name: kept[inputs]
        for name, inputs in made.items()
        if name.startswith(f"{_LANG}/") and name.endswith(".pdf")
    }


def _write(home: Path) -> None:
    context = BuildContext(home)
    parts = tuple(_parts(home, read_record(context.cache)).values())
    write(Job(f"{_LANG}/all", None, "", parts=parts), context.fonts)


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
