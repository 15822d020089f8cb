"""Tasks as portions for other processes: what one document needs is small, and nothing else is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from resminama.check.kept import found_of
from resminama.check.parts import Parts
from resminama.check.tasks import Task, vocabulary_of
from resminama.check.world import World
from resminama.compute.figures import Statistics
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.corpus import load
from resminama.model.corpus import Corpus


@dataclass(frozen=True, slots=True)
class Portion:
    """Tasks, with the sources that they and the terms in them need."""

    tasks: tuple[Task, ...]
    sources: Mapping[str, bytes]
    """Path -> content."""
    known: Mapping[str, bytes]
    """What the sources hold, as `resminama.load.known` keeps it."""

    name = "documents to check"

    @property
    def weight(self) -> int:
        """How long it takes, roughly: the bytes that are gone through."""
        return sum(len(self.sources[path]) for task in self.tasks for path in task.files)

    @property
    def rank(self) -> tuple[bool, int]:
        """Its place among those that wait: the least comes first."""
        return False, -self.weight


def portions(
    tasks: Iterable[Task], corpus: Corpus, files: Mapping[str, bytes], known: Mapping[str, bytes], number: int
) -> Iterator[Portion]:
    """Yield the tasks in about ``number`` portions.

    All that is Russian is one of them: its terms take a dictionary, which one process may load alone.
    """
    waiting = list(tasks)
    russian = [task for task in waiting if task.lang is Lang.RU]
    rest = [task for task in waiting if task.lang is not Lang.RU]
    size = len(rest) // max(1, number - 1) + 1
    for some in (russian, *(rest[at : at + size] for at in range(0, len(rest), size))):
        if some:
            paths = dict.fromkeys([*vocabulary_of(corpus), *(path for task in some for path in task.files)])
            keys = {corpus.files[path].digest for path in paths}
            yield Portion(
                tuple(some),
                {path: files[path] for path in paths},
                {key: known[key] for key in keys if key in known},
            )


def found_in(portion: Portion) -> dict[str, bytes]:
    """Return what the tasks of a portion find, as `resminama.check.kept` keeps it."""
    corpus, _ = load(portion.sources, dict(portion.known))
    found: dict[str, bytes] = {}
    vocabulary = tuple(corpus.files[path].digest for path in vocabulary_of(corpus))
    parts = Parts(World(corpus, {}, {}, Statistics(), found, shared=_shared(vocabulary)))
    for task in portion.tasks:
        found_of(task, parts)
    return found


@lru_cache(maxsize=1)
def _shared(vocabulary: tuple[str, ...]) -> dict[object, object]:
    """Return what all worlds of one vocabulary work out once; portions of one check have the same."""
    return {}
