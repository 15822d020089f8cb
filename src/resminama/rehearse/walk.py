"""The walk: from the first step to the end, to where the rehearsal stops, or to where it gets stuck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time

from resminama.model.corpus import Corpus
from resminama.model.rehearsal import Rehearsal
from resminama.model.sop import Sop, Step
from resminama.outline.sop import form, performer, stages_of, time_limit
from resminama.outline.steps import END
from resminama.rehearse.course import ROUNDS, Stuck, Walk, Walked, Why
from resminama.rehearse.workdays import Workdays

_OPENS = time(9)
"""When the first step begins."""


def sop_of(rehearsal: Rehearsal, corpus: Corpus) -> Sop | None:
    """Return the procedure of the rehearsed service, or the one that is named."""
    named = corpus.sops.get(str(rehearsal.service))
    return named or next((sop for sop in corpus.sops.values() if sop.service == rehearsal.service), None)


def walk(rehearsal: Rehearsal, sop: Sop, corpus: Corpus, days: Workdays) -> Walk:
    """Return how a person fares in a procedure; `rehearsal.start` must be a date."""
    begun = datetime.combine(date.fromisoformat(str(rehearsal.start)), _OPENS)
    walker = _Walker(rehearsal, sop, corpus, days)
    walked = tuple(walker.run(begun))
    return Walk(rehearsal, sop, walked, walker.stuck, days.due(begun, sop.total_time.within))


class _Walker:
    def __init__(self, rehearsal: Rehearsal, sop: Sop, corpus: Corpus, days: Workdays) -> None:
        self.rehearsal, self.days = rehearsal, days
        self.steps = {str(step.id): (number, step) for number, step in enumerate(sop.steps, start=1)}
        self.first = str(sop.steps[0].id) if sop.steps else ""
        self.stages = stages_of(sop, corpus)
        self.visits: Counter[str] = Counter()
        self.stuck: Stuck | None = None

    def run(self, now: datetime) -> Iterator[Walked]:
        """Yield the steps as they are taken."""
        here: str | None = self.first
        while here not in (None, END):
            if here not in self.steps:
                self.stuck = Stuck(Why.NO_STEP, str(here))
                return
            self.visits[here] += 1
            if self.visits[here] > ROUNDS:
                self.stuck = Stuck(Why.CIRCLES, str(here))
                return
            one = self._take(*self.steps[here], now)
            yield one
            now = one.done
            here = None if here == self.rehearsal.stop_after else self._next(one)

    def _take(self, number: int, step: Step, now: datetime) -> Walked:
        limit = time_limit(step, self.stages)
        due = self.days.due(now, limit) if limit else None
        papers = [paper for paper in (form(step, self.stages), step.consent) if paper]
        return Walked(
            step,
            number,
            performer(step, self.stages),
            limit,
            now,
            due,
            self._done(step, now, due),
            self._answer(step),
            tuple(dict.fromkeys(map(str, papers))),
        )

    def _done(self, step: Step, now: datetime, due: datetime | None) -> datetime:
        """Return when a step is done: as the case says, else at the last moment."""
        told = self.rehearsal.takes.get(str(step.id))
        if told is not None:
            return self.days.after(now, told)
        if due is None or due.time() != time.max:
            return due or now
        return datetime.combine(due.date(), now.time())

    def _answer(self, step: Step) -> str | None:
        """Return the answer to this visit of a step that asks; the last one told holds from then on."""
        if step.ask is None:
            return None
        told = self.rehearsal.decisions.get(str(step.id))
        answers = [part.strip() for part in told.split(",")] if told else []
        return answers[min(self.visits[str(step.id)], len(answers)) - 1] if answers else None

    def _next(self, one: Walked) -> str | None:
        step = one.step
        if step.ask is None:
            if step.next is None:
                self.stuck = Stuck(Why.NOTHING_FOLLOWS, str(step.id))
            return step.next
        if one.answer is None:
            self.stuck = Stuck(Why.NOT_TOLD, str(step.id))
            return None
        follows = step.ways.get(one.answer)
        if follows is None:
            self.stuck = Stuck(Why.NO_WAY, str(step.id), one.answer)
        return follows
