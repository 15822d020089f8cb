"""What all measurements of one run share: a folder, the documents, how often to repeat."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path

from benchmarks import workspace
from benchmarks.content import Content, caught, save


@contextmanager
def as_a_verb() -> Iterator[None]:
    """Run a piece as verbs and their workers run it: cycles are not collected meanwhile."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@dataclass
class Bench:
    """One run; everything is written below ``folder``."""

    folder: Path
    repeats: int
    whole: bool = True
    """All sources; else those of one service."""
    workers: int = min(os.cpu_count() or 1, 8)
    _numbers: Iterator[int] = field(default_factory=count)

    def place(self, name: str) -> Path:
        """Return a new folder's path; the folder is not made."""
        return self.folder / f"{name}-{next(self._numbers)}"

    def fresh(self, name: str) -> Path:
        """Return a new copy of the sources."""
        return workspace.fresh(self.place(name), whole=self.whole)

    def target(self, whole: float, service: float) -> float:
        """Return the target for what is measured: all sources, or those of one service."""
        return whole if self.whole else service

    @cached_property
    def content(self) -> Content:
        """The documents that a build writes."""
        return caught(self.fresh("caught"))

    @cached_property
    def saved(self) -> Path:
        """The documents as files, for other programs."""
        return save(self.content, self.place("saved"))

    @cached_property
    def built(self) -> Path:
        """A workspace that has been built."""
        home = self.fresh("built")
        workspace.build(home)
        return home

    @property
    def pages(self) -> int:
        """Pages of all documents together."""
        return sum(self.content.pages.values())

    def best(self, measured: Callable[[], float]) -> float:
        """Return the least of the repeated measurements: what disturbs a machine only ever adds."""
        return min(measured() for _ in range(self.repeats))
