"""JOB003: a job description asks other things than the level of qualification that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.job import Job
from resminama.model.text import Text
from resminama.outline.job import level_row

CODE = "JOB003"
_COLUMNS = ("education", "experience")
_NUMBER = re.compile(r"\d+")


def level_differs(world: World) -> Iterator[Finding]:
    """Yield an error for each answer of a job description that is not that of its level.

    Education and experience are compared as written in English, training by its hours; a table without such
    a column says nothing of it.
    """
    for job in world.corpus.jobs.values():
        yield from _check(job, world.corpus)


def _check(job: Job, corpus: Corpus) -> Iterator[Finding]:
    row = level_row(job, corpus)
    if job.level is not None and row is None:
        message = f"'{job.level}' is no row of a table of levels"
        yield error(CODE, job.level.span, message, "name the row: requirements-social-work-posts/level-…")
    cells = row.cells if row else {}
    for key in _COLUMNS:
        yield from _words(getattr(job, key), key, cells)
    hours = _NUMBER.findall(cells["training"].raw) if "training" in cells else []
    if hours and job.training.value not in hours:
        message = f"the level asks for {hours[0]} hours of training, the job for {job.training.value}"
        yield error(CODE, job.training.span, message, "ask the same in both")


def _words(own: Text, key: str, cells: Mapping[str, Text]) -> Iterator[Finding]:
    if key in cells and own.raw.strip() != cells[key].raw.strip():
        message = f"the {key} is not that of the level: “{cells[key].raw.strip()[:60]}”"
        yield error(CODE, own.place.span, message, "use the words of the level, or name another level")
