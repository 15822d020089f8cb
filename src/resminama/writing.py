"""Gives jobs to the workers while documents are still composed; a bound file waits for its parts."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from resminama.context import BuildContext
from resminama.parts import is_part, pictures
from resminama.work import Job, Written
from resminama.workers import Workers
from resminama.workspace import write_whole


@dataclass(slots=True)
class _Waiting:
    job: Job
    parts: set[str]
    """Names of the jobs that it waits for."""


class Writing:
    """What one build has to write."""

    def __init__(self, context: BuildContext, workers: Workers, *, same: bool) -> None:
        """Begin with nothing; ``same``: pictures and parts of the last build are those of this program."""
        self._context, self._workers, self._same = context, workers, same
        self._twins: dict[str, bytes] = {}
        self._open: set[str] = set()
        self._waiting: list[_Waiting] = []
        self._early: list[Written] = []
        self._lock = Lock()
        workers.finished = self._finished
        self.due = 0
        """Number of the jobs."""
        self.documents: set[str] = set()
        """Ids of what is written, in whatever language."""

    def begin(self, job: Job, parts: Iterable[str] = ()) -> None:
        """Give a job to the workers; ``parts`` are names of jobs that must be written before it."""
        with self._lock:
            self.due += 1
            self.documents.add(job.name.partition("/")[2])
            waiting = _Waiting(job, self._open & set(parts))
            self._open.add(job.name)
            if waiting.parts:
                self._waiting.append(waiting)
        if not waiting.parts:
            self._hand_on(job)
        self._workers.grow()
        self._early += self._workers.written(wait=False)

    def part(self, inputs: str) -> Path:
        """Return where the part of a bound file lies that was made from ``inputs``, or will."""
        return self._context.parts / f"{inputs}.bin"

    def has_part(self, inputs: str) -> bool:
        """Tell whether an earlier build left that part, whole."""
        return self._same and is_part(self.part(inputs))

    def written(self) -> Iterator[Written]:
        """Yield what was written, until all is."""
        yield from self._early
        yield from self._workers.written(wait=True)

    def keep_twins(self) -> None:
        """Write the pictures drawn now for the next build."""
        for key, data in self._twins.items():
            write_whole(self._context.pictures / f"{key}.png", data)

    def keep_parts(self, wanted: Container[str]) -> None:
        """Remove the parts but those made from the inputs that are ``wanted``."""
        for path in self._context.parts.glob("*.bin"):
            if path.stem not in wanted:
                path.unlink(missing_ok=True)

    def _finished(self, written: Written) -> None:
        """Keep what later jobs are made of, and hand on those that waited for it.

        A thread of the workers does it, while the documents are composed or checked.
        """
        if written.part is not None:
            write_whole(self.part(written.inputs), written.part)
        with self._lock:
            self._twins |= written.twins
            self._open.discard(written.name)
            for waiting in self._waiting:
                waiting.parts.discard(written.name)
            ready = [waiting for waiting in self._waiting if not waiting.parts]
            self._waiting = [waiting for waiting in self._waiting if waiting.parts]
        for one in ready:
            self._hand_on(one.job)

    def _hand_on(self, job: Job) -> None:
        """Hand a job to the workers with the pictures that are drawn already."""
        drawn = pictures(job.document) if job.document else ()
        found = {key: data for key in drawn if (data := self._twin(key)) is not None}
        self._workers.begin(replace(job, twins=found))

    def _twin(self, key: str) -> bytes | None:
        if key in self._twins or not self._same:
            return self._twins.get(key)
        path = self._context.pictures / f"{key}.png"
        return path.read_bytes() if path.is_file() else None
