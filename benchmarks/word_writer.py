"""The Word writer against python-docx on the same documents; the pictures of both are drawn before."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from benchmarks.bench import Bench, as_a_verb
from benchmarks.figure import Figure
from benchmarks.process import python
from resminama.write import docx

_RIVAL = Path(__file__).parent / "rivals" / "python_docx.py"


def measure(bench: Bench) -> list[Figure]:
    """Return milliseconds a page of both, in one process each, and the ratio."""
    ours = bench.best(lambda: _ours(bench))
    theirs = bench.best(lambda: float(python(_RIVAL, bench.saved).output))
    return [
        Figure("Word writer", ours / bench.pages * 1000, "ms a page", 0.8),
        Figure("python-docx, styles written directly", theirs / bench.pages * 1000, "ms a page"),
        Figure("python-docx / Word writer", theirs / ours, "×", 4.0, at_least=True),
    ]


def _ours(bench: Bench) -> float:
    documents = [job.document for job in bench.content.jobs]
    with as_a_verb():
        begun = perf_counter()
        for document in documents:
            docx.write(document)
        return perf_counter() - begun
