"""Sources that no earlier run has read or checked: shared among workers that have nothing to write yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping

from resminama.check.world import World
from resminama.context import BuildContext
from resminama.load.known import source_of, unread
from resminama.load.sources import Source
from resminama.work import Learned, Lesson, Share, warm_checks, weight
from resminama.workers import Workers

_FEW = 400_000
"""Below this weight they are read or checked sooner than sent around; it takes a tenth of a second."""
_SHARES = 8
"""Of every worker: the smaller they are, the less is waited for the last."""
_PORTIONS = 4
"""Of every worker: each brings the glossary with it."""


def helpers(context: BuildContext) -> Workers:
    """Return workers for a run that writes nothing: none starts before there is much to do."""
    return Workers(context, first=0, idle=warm_checks)


def read_together(
    workers: Workers, files: Mapping[str, bytes], known: MutableMapping[str, bytes]
) -> dict[str, Source]:
    """Enter in ``known`` what ``files`` hold that is not there yet, if that is much.

    Returns:
        What this process has read of it, for `load`.
    """
    opened: dict[str, Source] = {}
    due = sorted(unread(files, known), key=lambda item: -weight(*item))
    whole = sum(weight(*item) for item in due)
    if workers.number > 1 and whole > _FEW:

        def here(lesson: Lesson) -> Learned:
            assert isinstance(lesson, Share), "nothing is checked before it is read"
            read = dict[str, bytes]()
            opened.update(source_of(path, data, read) for path, data in lesson.sources)
            return Learned(read)

        workers.hand_out(_shares(due, whole // (_SHARES * workers.number)))
        for learned in workers.gather(here):
            known.update(learned.known)
    return opened


def _shares(due: list[tuple[str, bytes]], size: int) -> Iterator[Share]:
    share: list[tuple[str, bytes]] = []
    whole = 0
    for item in due:
        share.append(item)
        whole += weight(*item)
        if whole >= size:
            yield Share(tuple(share))
            share, whole = [], 0
    if share:
        yield Share(tuple(share))


def check_together(
    workers: Workers, world: World, files: Mapping[str, bytes], known: Mapping[str, bytes]
) -> None:
    """Enter in ``world.known`` what checks of single documents find that is not there yet, if that is much.

    Args:
        files: the sources of the world, by path.
        known: what they hold, as `read_together` enters it.
    """
    if workers.number == 1:
        return
    from resminama.check.kept import due, found_of
    from resminama.check.parts import Parts
    from resminama.check.portions import Portion, portions
    from resminama.check.tasks import tasks

    parts = Parts(world)
    waiting = due(tasks(parts), world.known)
    apart = [task for task in waiting if task.files]
    if sum(len(files[path]) for task in apart for path in task.files) <= _FEW:
        return

    def here(lesson: Lesson) -> Learned:
        assert isinstance(lesson, Portion), "sources are read before"
        for task in lesson.tasks:
            found_of(task, parts)
        return Learned({})

    workers.hand_out(portions(apart, parts.corpus, files, known, _PORTIONS * workers.number))
    for task in waiting:
        if not task.files:  # it takes the whole corpus, which is here
            found_of(task, parts)
    for learned in workers.gather(here):
        world.known.update(learned.known)
