"""Child processes with what they took: seconds, processor time, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, sleep

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Run:
    """One finished process."""

    seconds: float
    """From its start to its end, by the clock."""
    output: str


class FailedError(RuntimeError):
    """A measured program did not do its work; the message is what it said."""


def run(*command: str | Path) -> Run:
    """Run ``command`` from the repository and wait for it.

    Raises:
        FailedError: it ended with an error.
    """
    begun = perf_counter()
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True)
    seconds = perf_counter() - begun
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return Run(seconds, done.stdout)


def python(*arguments: str | Path) -> Run:
    """Run the Python that runs this."""
    return run(sys.executable, *arguments)


@dataclass(frozen=True, slots=True)
class Peak:
    """The most memory that was held at once, in megabytes."""

    together: float
    """By a command and all its processes."""
    largest: float
    """By any one of them."""


def peak(command: Sequence[str | Path]) -> Peak:
    """Return the most memory that ``command`` and its processes held (Linux).

    Raises:
        FailedError: it ended with an error.
    """
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=output, stderr=output)
        together, largest = 0, 0
        while child.poll() is None:
            held = [_held(pid) for pid in _family(child.pid)]
            together, largest = max(together, sum(held)), max(largest, *held)
            sleep(0.01)
        if child.returncode:
            output.seek(0)
            raise FailedError(output.read()[-2000:].decode("utf-8", "replace"))
    return Peak(together / 1e6, largest / 1e6)


def _family(pid: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return []
    return [pid, *(member for child in tasks for member in _family(int(child)))]


def _held(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
