"""Worker processes: spawned early, so that they help to read the sources and import the writers meanwhile."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.resource_tracker import ensure_running
from pathlib import Path
from queue import Empty, PriorityQueue, SimpleQueue
from threading import Lock, Thread
from types import TracebackType

from resminama.context import BuildContext
from resminama.work import Job, Read, Share, Written, read, warm, write

_Queued = tuple[tuple[bool, int], int, Job | Share]
_Outcome = Written | Read


class Workers:
    """Does jobs; with one worker in this process, with more in processes of their own.

    Spawned, never forked: a fork after Typst has compiled deadlocks. Each process has a line of its own to
    a thread here, so that it can be stopped at any moment: nothing is shared that it could hold.
    """

    def __init__(self, context: BuildContext, *, few: bool = False) -> None:
        """Begin with all the processes; with one for ``few`` jobs, more start when jobs wait."""
        self._context = context
        self._first = 1 if few else context.workers
        self._processes: list[multiprocessing.process.BaseProcess] = []
        self._waiting: PriorityQueue[_Queued] = PriorityQueue()
        self._done: SimpleQueue[_Outcome | Exception] = SimpleQueue()
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

    def read(self, shares: Iterable[Share]) -> Mapping[str, bytes]:
        """Return what sources hold, read by all the processes and this one; before any document is begun."""
        for share in shares:
            self.begin(share)
        with suppress(Empty):
            while self._processes:
                _, _, job = self._waiting.get_nowait()
                self._end(_outcome(job, self._context.fonts))
        known: dict[str, bytes] = {}
        for found in self._outcomes(wait=True):
            known |= found.known if isinstance(found, Read) else {}
        return known

    def begin(self, job: Job | Share) -> None:
        """Take a job; of those that wait what is sent comes first, then the longest."""
        with self._lock:
            self._open += 1
        self._waiting.put((job.rank, next(self._numbers), job))

    def grow(self) -> None:
        """Start another process if jobs wait for one; for the main thread, which alone may set signals."""
        if self._processes and len(self._processes) < min(self._open, self._context.workers):
            self._start(1)

    def written(self, *, wait: bool) -> Iterator[Written]:
        """Yield what was written: all that was begun, or with ``wait`` off what is there by now.

        Raises:
            Exception: what a job could not be written for.
        """
        for found in self._outcomes(wait=wait):
            if isinstance(found, Written):
                yield found

    def _outcomes(self, *, wait: bool) -> Iterator[_Outcome]:
        while self._open and (wait or not self._done.empty()):
            if not self._processes:
                _, _, job = self._waiting.get()
                self._end(_outcome(job, self._context.fonts))
            found = self._done.get()
            with self._lock:
                self._open -= 1
            if isinstance(found, Exception):
                raise found
            yield found

    def _end(self, found: _Outcome | Exception) -> None:
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

    def _hand_on(self, line: Connection[Job | Share, _Outcome | Exception]) -> None:
        """Give one process job after job; its end is told as an error of the job it had."""
        while True:
            _, _, job = self._waiting.get()
            try:
                line.send(job)
                self._end(line.recv())
            except (EOFError, OSError) as lost:
                name = job.name if isinstance(job, Job) else "sources to read"
                self._done.put(RuntimeError(f"the worker that had {name} ended: {lost}"))
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


def _outcome(job: Job | Share, fonts: Path) -> _Outcome:
    return write(job, fonts) if isinstance(job, Job) else read(job)


def _serve(line: Connection[_Outcome | Exception, Job | Share], fonts: Path) -> None:
    """Do what comes along the line until it ends.

    Cycles are not collected: a worker lives for one build, and documents have none.
    """
    gc.disable()
    with suppress(EOFError, OSError):
        while True:
            if not line.poll():
                warm(fonts)
            job = line.recv()
            try:
                line.send(_outcome(job, fonts))
            except Exception as problem:  # is raised again where the files are waited for
                line.send(problem)
