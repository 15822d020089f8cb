"""JOB002: a job description and a standard ask different hours of training for one post."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.values import Quantity

CODE = "JOB002"


def training_differs(world: World) -> Iterator[Finding]:
    """Yield a finding for each post of a standard whose hours are not those of its job description."""
    jobs = {str(job.post): job for job in world.corpus.jobs.values()}
    for standard in world.corpus.standards.values():
        for staff in standard.staffing:
            job = jobs.get(str(staff.post))
            if job is not None and staff.training != job.training:
                asked, told = _words(staff.training), _words(job.training)
                message = f"'{staff.post}' learns {asked} here, and {told} in '{job.id}'"
                yield error(CODE, staff.training.span, message, "ask the same in both")


def _words(hours: Quantity) -> str:
    return f"{hours.value} {hours.unit}"
