"""Worker processes: spawned early, so that they help to read the sources and import the writers meanwhile."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.resource_tracker import ensure_running
from pathlib import Path
from queue import Empty, PriorityQueue, SimpleQueue
from threading import Lock, Thread
from time import sleep
from types import TracebackType

from resminama.context import BuildContext
from resminama.work import Job, Learned, Lesson, Outcome, Piece, Written, do, warm

_Queued = tuple[tuple[bool, int], int, Piece]


_SWITCHING = 0.0005
"""Seconds until a thread that passes bytes on has its turn: ten times that, and a worker waits for work."""


class Workers:
    """Does jobs; with one worker in this process, with more in processes of their own.

    Spawned, never forked: a fork after Typst has compiled deadlocks. Each process has a line of its own to
    a thread here, so that it can be stopped at any moment: nothing is shared that it could hold.
    """

    def __init__(
        self, context: BuildContext, *, first: int | None = None, idle: Callable[[Path], None] = warm
    ) -> None:
        """Begin with ``first`` processes, or all; more start when jobs wait. ``idle`` is done meanwhile."""
        self._context, self._idle = context, idle
        self._first = context.workers if first is None else first
        self._processes: list[multiprocessing.process.BaseProcess] = []
        self._waiting: PriorityQueue[_Queued] = PriorityQueue()
        self._done: SimpleQueue[Outcome | Exception] = SimpleQueue()
        self._numbers = count()
        self._open = 0
        self._lock = Lock()
        self.finished: Callable[[Written], None] = lambda written: None
        """Called with what was written as soon as it is, by any thread; it may begin further jobs."""

    @property
    def number(self) -> int:
        """How many processes work at a time."""
        return self._context.workers

    def __enter__(self) -> Workers:
        self._switching = sys.getswitchinterval()
        if self.number > 1:
            sys.setswitchinterval(_SWITCHING)
            self._start(self._first)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.setswitchinterval(self._switching)
        for process in self._processes:
            process.terminate()

    def hand_out(self, lessons: Iterable[Lesson]) -> None:
        """Begin ``lessons`` while this process has something else to do; before any document is begun."""
        for lesson in lessons:
            self.begin(lesson)
        self.grow(self.number - 1)

    def gather(self, here: Callable[[Lesson], Learned]) -> Iterator[Learned]:
        """Yield what came of the lessons handed out; ``here`` does those that no process has begun."""
        with suppress(Empty):
            while True:
                _, _, lesson = self._waiting.get_nowait()
                assert not isinstance(lesson, Job), "documents are begun later"
                _look_up()
                self._end(here(lesson))
        for found in self._outcomes(wait=True):
            if isinstance(found, Learned):
                yield found

    def begin(self, job: Piece) -> None:
        """Take a job; of those that wait what is sent comes first, then the longest."""
        with self._lock:
            self._open += 1
        self._waiting.put((job.rank, next(self._numbers), job))
        _look_up()

    def grow(self, most: int | None = None) -> None:
        """Start processes for jobs that wait, up to ``most``; only the main thread may set their signals."""
        most = self.number if most is None else most
        if self.number > 1:
            self._start(min(self._open, most) - len(self._processes))

    def written(self, *, wait: bool) -> Iterator[Written]:
        """Yield what was written: all that was begun, or with ``wait`` off what is there by now.

        Raises:
            Exception: what a job could not be written for.
        """
        for found in self._outcomes(wait=wait):
            if isinstance(found, Written):
                yield found

    def _outcomes(self, *, wait: bool) -> Iterator[Outcome]:
        while self._open and (wait or not self._done.empty()):
            if not self._processes:
                _, _, job = self._waiting.get()
                self._end(do(job, self._context.fonts))
            found = self._done.get()
            with self._lock:
                self._open -= 1
            if isinstance(found, Exception):
                raise found
            yield found

    def _end(self, found: Outcome | Exception) -> None:
        """Tell of the end of a job, once what it makes possible was begun: else all would seem to be done."""
        try:
            if isinstance(found, Written):
                self.finished(found)
        except Exception as problem:  # is raised again where the files are waited for
            found = problem
        self._done.put(found)

    def _start(self, number: int) -> None:
        if number > 0:
            with _interrupt_for_this_process_alone():
                for _ in range(number):
                    self._start_one()

    def _start_one(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        here, there = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(there, self._context.fonts, self._idle), daemon=True)
        process.start()
        there.close()
        self._processes.append(process)
        Thread(target=self._hand_on, args=(here,), daemon=True).start()

    def _hand_on(self, line: Connection[Piece, Outcome | Exception]) -> None:
        """Give one process job after job; its end is told as an error of the job it had."""
        while True:
            _, _, job = self._waiting.get()
            try:
                line.send(job)
                self._end(line.recv())
            except Exception as lost:  # it ended, or what it sent cannot be read
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


def _look_up() -> None:
    """Let Python see a Ctrl-C that it overlooked: it may, when it comes just as two threads take turns."""
    sleep(0)


def _serve(line: Connection[Outcome | Exception, Piece], fonts: Path, idle: Callable[[Path], None]) -> None:
    """Do what comes along the line until it ends, and ``idle`` where nothing has come.

    Cycles are not collected: a worker lives for one build, and documents have none.
    """
    gc.disable()
    with suppress(EOFError, OSError):
        while True:
            if not line.poll():
                idle(fonts)
            job = line.recv()
            try:
                line.send(do(job, fonts))
            except Exception as problem:  # is raised again where the files are waited for
                line.send(problem)
