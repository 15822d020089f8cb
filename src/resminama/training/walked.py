"""A rehearsal with all that it is told from."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.calendar import Calendar
from resminama.model.corpus import Corpus
from resminama.rehearse.course import Walk
from resminama.rehearse.knowledge import Knowledge
from resminama.rehearse.sheets import Sheet, sheets_of
from resminama.rehearse.work import Help, PostWork, help_of, work_of
from resminama.rehearse.workdays import Doubt, Workdays


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a rehearsal gave, in no language."""

    walk: Walk
    sheets: tuple[Sheet, ...]
    posts: tuple[PostWork, ...]
    help: tuple[Help, ...]
    calendar: Calendar
    doubts: tuple[Doubt, ...]
    """What the calendar leaves open between the first and the last day."""


def rehearsed(found: Walk, corpus: Corpus, calendar: Calendar) -> Rehearsed:
    """Return a walk with its forms, its work and the doubts of its calendar."""
    first = found.walked[0].begun.date() if found.walked else found.total_due.date()
    days = Workdays(calendar)
    doubts = days.doubts(first, max(found.last, found.total_due).date())
    standard = corpus.standards.get(str(found.sop.standard or ""))
    known = Knowledge(found, days, standard.access if standard else None)
    return Rehearsed(
        found,
        tuple(sheets_of(known, corpus)),
        tuple(work_of(found, corpus)),
        tuple(help_of(found, corpus)),
        calendar,
        tuple(doubts),
    )
