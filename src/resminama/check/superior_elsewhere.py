"""JOB004: a post reports to one that does not supervise it, or that belongs to another body."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.job import Job

CODE = "JOB004"


def superior_elsewhere(world: World) -> Iterator[Finding]:
    """Yield an error for each superior of another body, or whose own description knows nothing of it."""
    jobs = {str(job.post): job for job in world.corpus.jobs.values()}
    for job in jobs.values():
        yield from _check(job, jobs.get(str(job.reports_to)), world.corpus)


def _check(job: Job, superior: Job | None, corpus: Corpus) -> Iterator[Finding]:
    post = corpus.posts.get(str(job.reports_to))
    body = superior.body if superior else post and post.body
    if body is not None and body != job.body:
        message = f"'{job.reports_to}' belongs to '{body}', '{job.post}' to '{job.body}'"
        yield error(CODE, job.reports_to.span, message, "name a superior in the same body, or correct `body`")
    if superior is not None and job.post not in superior.supervises:
        message = f"'{superior.id}' does not list '{job.post}' among those whom it supervises"
        yield error(CODE, job.reports_to.span, message, f"add it to `supervises` of '{superior.id}'")
