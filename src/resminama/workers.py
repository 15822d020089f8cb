"""Worker processes: spawned early, so that they import while the sources are read."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.resource_tracker import ensure_running
from pathlib import Path
from queue import PriorityQueue, SimpleQueue
from threading import Lock, Thread
from types import TracebackType

from resminama.context import BuildContext
from resminama.work import Job, Written, warm, write

_Queued = tuple[int, int, Job]


class Workers:
    """Writes jobs; with one worker in this process, with more in processes of their own.

    Spawned, never forked: a fork after Typst has compiled deadlocks. Each process has a line of its own to
    a thread here, so that it can be stopped at any moment: nothing is shared that it could hold.
    """

    def __init__(self, context: BuildContext, *, few: bool = False) -> None:
        """Begin with all the processes; with one for ``few`` jobs, more start when jobs wait."""
        self._context = context
        self._first = 1 if few else context.workers
        self._processes: list[multiprocessing.process.BaseProcess] = []
        self._waiting: PriorityQueue[_Queued] = PriorityQueue()
        self._done: SimpleQueue[Written | Exception] = SimpleQueue()
        self._numbers = count()
        self._open = 0
        self._lock = Lock()
        self.finished: Callable[[Written], None] = lambda written: None
        """Called with what was written as soon as it is, by any thread; it may begin further jobs."""

    def __enter__(self) -> Workers:
        if self._context.workers > 1:
            self._start(self._first)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            process.terminate()

    def begin(self, job: Job) -> None:
        """Take a job; of those that wait the longest document comes first."""
        with self._lock:
            self._open += 1
        self._waiting.put((-job.size, next(self._numbers), job))

    def grow(self) -> None:
        """Start another process if jobs wait for one; for the main thread, which alone may set signals."""
        if self._processes and len(self._processes) < min(self._open, self._context.workers):
            self._start(1)

    def written(self, *, wait: bool) -> Iterator[Written]:
        """Yield what was written: all that was begun, or with ``wait`` off what is there by now.

        Raises:
            Exception: what a job could not be written for.
        """
        while self._open and (wait or not self._done.empty()):
            if not self._processes:
                _, _, job = self._waiting.get()
                self._end(write(job, self._context.fonts))
            found = self._done.get()
            with self._lock:
                self._open -= 1
            if isinstance(found, Exception):
                raise found
            yield found

    def _end(self, found: Written | Exception) -> None:
        """Tell of the end of a job, once what it makes possible was begun: else all would seem to be done."""
        try:
            if isinstance(found, Written):
                self.finished(found)
        except Exception as problem:  # is raised again where the files are waited for
            found = problem
        self._done.put(found)

    def _start(self, number: int) -> None:
        with _interrupt_for_this_process_alone():
            for _ in range(number):
                self._start_one()

    def _start_one(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        here, there = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(there, self._context.fonts), daemon=True)
        process.start()
        there.close()
        self._processes.append(process)
        Thread(target=self._hand_on, args=(here,), daemon=True).start()

    def _hand_on(self, line: Connection[Job, Written | Exception]) -> None:
        """Give one process job after job; its end is told as an error of the job it had."""
        while True:
            _, _, job = self._waiting.get()
            try:
                line.send(job)
                self._end(line.recv())
            except (EOFError, OSError) as lost:
                self._done.put(RuntimeError(f"the worker that had {job.name} ended: {lost}"))
                return


@contextmanager
def _interrupt_for_this_process_alone() -> Iterator[None]:
    """Start processes that Ctrl-C does not reach; what comes meanwhile reaches this process afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where it cannot be held back
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
        return
    ensure_running()  # otherwise it starts with the first process, and lets the signal through again
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _serve(line: Connection[Written | Exception, Job], fonts: Path) -> None:
    """Write what comes along the line until it ends."""
    warm()
    with suppress(EOFError, OSError):
        while True:
            job = line.recv()
            try:
                line.send(write(job, fonts))
            except Exception as problem:  # is raised again where the files are waited for
                line.send(problem)
