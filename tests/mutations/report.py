"""``python -m mutations.report [number for each code] [seed]``: a table, and the misses."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from support.sample import sample

from .choosing import FOR_EACH_CODE, SEED, Mutation
from .choosing import mutations as chosen
from .running import Bench, Result, Verdict
from .sources import Sources

ROOT = Path(__file__).parents[2]
WORKERS = 2
_BENCHES: list[Bench] = []


def _begin(files: dict[str, bytes]) -> None:
    _BENCHES.append(Bench(files))


def _run(mutation: Mutation) -> Result:
    return _BENCHES[0].run(mutation)


def results(for_each: int = FOR_EACH_CODE, seed: int = SEED) -> list[Result]:
    """Plant and run the mutations, two at a time."""
    sources = Sources(sample())
    planned, context = chosen(sources, for_each, seed), get_context("spawn")
    with ProcessPoolExecutor(
        WORKERS, mp_context=context, initializer=_begin, initargs=(sources.files,)
    ) as pool:
        return list(pool.map(_run, planned, chunksize=8))


def table(found: Iterable[Result]) -> str:
    """Return code × planted, found, right place."""
    rows: dict[str, list[Verdict]] = defaultdict(list)
    for result in found:
        rows[result.mutation.code].append(result.verdict)
    rows["all"] = [verdict for verdicts in rows.values() for verdict in verdicts]
    lines = ["code     planted  found  right place"]
    for code, verdicts in rows.items():
        seen = len(verdicts) - verdicts.count(Verdict.MISSED)
        lines.append(f"{code:8} {len(verdicts):7} {seen:6} {verdicts.count(Verdict.RIGHT):12}")
    return "\n".join(lines)


def misses(found: Iterable[Result]) -> str:
    """Return one line for each mutation that was not found in its place."""
    return "\n".join(
        f"{result.mutation.code} {result.mutation.operator}: {result.wanted} {result.verdict.value}"
        + (f", found at {', '.join(result.found[:3])}" if result.found else "")
        for result in found
        if result.verdict is not Verdict.RIGHT
    )


def main() -> None:
    """Print the table and the misses."""
    found = results(*(int(word) for word in sys.argv[1:3]))
    print(table(found))
    print(misses(found))


if __name__ == "__main__":
    main()
