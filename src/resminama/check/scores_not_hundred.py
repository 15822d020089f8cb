"""JOB001: the scoring sheet of a post does not add up."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.job import Job
from resminama.model.values import Word, whole

CODE = "JOB001"
_WHOLE = 100


def scores_not_hundred(world: World) -> Iterator[Finding]:
    """Yield a finding for points that are no number, weights that are not 100 together, a mark beyond 100."""
    for job in world.corpus.jobs.values():
        faults = list(_numbers(job))
        yield from faults or _sums(job)


def _numbers(job: Job) -> Iterator[Finding]:
    for word in (*(criterion.weight for criterion in job.criteria), job.pass_mark):
        if not whole(word):
            yield error(
                CODE, word.span, f"'{word[:20]}' is no number of points", "write 1 or more, in digits"
            )


def _sums(job: Job) -> Iterator[Finding]:
    weights = [whole(criterion.weight) or 0 for criterion in job.criteria]
    if sum(weights) != _WHOLE:
        last: Word = job.criteria[-1].weight if job.criteria else job.pass_mark
        terms = " + ".join(str(weight) for weight in weights) or "nothing"
        message = f"the weights add up to {terms} = {sum(weights)}"
        yield error(CODE, last.span, message, f"let them add up to {_WHOLE}")
    if (whole(job.pass_mark) or 0) > _WHOLE:
        message = f"the pass mark {job.pass_mark} is beyond {_WHOLE}"
        yield error(CODE, job.pass_mark.span, message, "lower it")
