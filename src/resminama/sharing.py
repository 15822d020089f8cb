"""Sources that no earlier build has read: shared among the workers, who could not write anything yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import nullcontext

from resminama.context import BuildContext
from resminama.load.known import unread
from resminama.work import Share, weight
from resminama.workers import Workers

_FEW = 400_000
"""Below this weight they are read sooner than sent around; it takes a tenth of a second."""
_SHARES = 8
"""Of every worker: the smaller they are, the less is waited for the last."""


def read_together(
    context: BuildContext,
    files: Mapping[str, bytes],
    known: MutableMapping[str, bytes],
    workers: Workers | None = None,
) -> None:
    """Enter in ``known`` what ``files`` hold that is not there yet, if that is much.

    Without ``workers``, where nothing is to be written, one of its own helps.
    """
    due = sorted(unread(files, known), key=lambda item: -weight(*item))
    whole = sum(weight(*item) for item in due)
    if context.workers > 1 and whole > _FEW:
        with nullcontext(workers) if workers else Workers(context, few=True) as helping:
            known.update(helping.read(_shares(due, whole // (_SHARES * context.workers))))


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
