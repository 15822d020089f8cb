"""JOB005: a standard or a scoring sheet asks other education or years of a post than its job description."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.norms_in_prose import norms_of
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lean import dataclass
from resminama.load.texts import words
from resminama.model.corpus import Corpus
from resminama.model.job import Area, Job
from resminama.model.text import Text

CODE = "JOB005"
_KIND = r"(?:higher|secondary vocational|secondary)"
_EDUCATION = re.compile(rf"\b({_KIND}(?:,? or {_KIND})*)(?: legal)? education\b", re.IGNORECASE)
_ALTERNATIVE = re.compile(r",? or ")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks of a post."""

    post: str
    about: str
    """``education`` or ``years of experience``."""
    value: str
    text: Text


def qualification_differs(world: World) -> Iterator[Finding]:
    """Yield an error for each text that asks a post for something else than its job description does.

    A text that says nothing of years or of education leaves them to the other act and differs from nothing.
    """
    jobs = {str(job.post): job for job in world.corpus.jobs.values()}
    told = {post: {one.about: one.value for one in _of_job(job)} for post, job in jobs.items()}
    for asked in _elsewhere(world.corpus, jobs):
        described = told[asked.post].get(asked.about)
        if described is not None and described != asked.value:
            span = world.span(asked.text, 0, len(asked.text.raw))
            here, there = f"{asked.value} {asked.about} here", f"{described} {asked.about}"
            message = f"'{asked.post}': {here}, {there} in '{jobs[asked.post].id}'"
            yield error(CODE, span, message, "ask the same in both, or leave it to one of them")


def _of_job(job: Job) -> Iterator[Asked]:
    """Yield what a job description asks; one that names no years asks for none."""
    post, education = str(job.post), _education(job.education)
    if education is not None:
        yield Asked(post, "education", education, job.education)
    yield Asked(post, "years of experience", _years(job.experience) or "0", job.experience)


def _elsewhere(corpus: Corpus, jobs: dict[str, Job]) -> Iterator[Asked]:
    """Yield what scoring sheets and standards ask of these posts."""
    for post, job in jobs.items():
        for criterion in job.criteria:
            if criterion.area in (Area.QUALIFICATION, Area.EXPERIENCE):
                yield from _read(post, criterion.text)
    for standard in corpus.standards.values():
        for staff in standard.staffing:
            if str(staff.post) in jobs:
                yield from _read(str(staff.post), staff.qualification)


def _read(post: str, text: Text) -> Iterator[Asked]:
    """Yield what a text says of education and of years, in English words."""
    for about, value in (("education", _education(text)), ("years of experience", _years(text))):
        if value is not None:
            yield Asked(post, about, value, text)


def _education(text: Text) -> str | None:
    """Return the kinds of education, any of which is enough, in one order."""
    found = _EDUCATION.search(words(text))
    return " or ".join(sorted(_ALTERNATIVE.split(found[1].lower()))) if found else None


def _years(text: Text) -> str | None:
    """Return the first number of years."""
    return next((norm.value for norm in norms_of(text) if norm.unit == "year"), None)
