"""Worker processes: spawned early, so that they import while the sources are read."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterable
from functools import partial
from multiprocessing.pool import Pool
from types import TracebackType

from resminama.context import BuildContext
from resminama.work import Job, Written, warm, write


class Workers:
    """Writes jobs; with one worker in this process, with more in processes of their own.

    Spawned, never forked: a fork after Typst has compiled deadlocks.
    """

    def __init__(self, context: BuildContext) -> None:
        self._context = context
        self._pool: Pool | None = None

    def __enter__(self) -> Workers:
        if self._context.workers > 1:
            spawn = multiprocessing.get_context("spawn")
            before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for this process alone
            try:
                self._pool = spawn.Pool(self._context.workers, initializer=warm)
            finally:
                signal.signal(signal.SIGINT, before)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.terminate()

    def write(self, jobs: list[Job]) -> Iterable[Written]:
        """Yield what was written, the longest documents first."""
        task = partial(write, fonts=self._context.fonts)
        ordered = sorted(jobs, key=lambda job: -sum(len(section.blocks) for section in job.document.sections))
        return map(task, ordered) if self._pool is None else self._pool.imap_unordered(task, ordered)
