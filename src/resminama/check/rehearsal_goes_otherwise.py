"""RHS002: a procedure no longer does what a rehearsal expects of it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding
from resminama.rehearse.faults import mistakes, surprises
from resminama.rehearse.walk import sop_of, walk
from resminama.rehearse.workdays import Workdays


def rehearsal_goes_otherwise(world: World) -> Iterator[Finding]:
    """Yield a finding where a rehearsal ends elsewhere, on another day, or misses other time limits."""
    corpus = world.corpus
    for calendar in list(corpus.calendars.values())[:1]:
        days = Workdays(calendar)
        for rehearsal in corpus.rehearsals.values():
            sop = sop_of(rehearsal, corpus)
            if sop is not None and not any(mistakes(rehearsal, corpus)):
                yield from surprises(walk(rehearsal, sop, corpus, days))
