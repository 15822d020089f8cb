"""The rehearsals of every service that has a procedure: granted, refused, and a life with emergencies."""

from __future__ import annotations

from collections import Counter

from resminama.rehearse.faults import surprises
from resminama.rehearse.walk import Walk, sop_of, walk
from resminama.rehearse.workdays import Workdays
from resminama.world import Prepared


def _walks(corpus: Prepared) -> list[Walk]:
    found = corpus.corpus
    days = Workdays(found.calendars["calendar-turkmenistan"])
    pairs = ((one, sop_of(one, found)) for one in found.rehearsals.values())
    return [walk(one, sop, found, days) for one, sop in pairs if sop is not None]


def test_each_goes_as_it_says_and_says_on_which_day_it_ends(corpus: Prepared) -> None:
    for found in _walks(corpus):
        assert list(surprises(found)) == []
        assert found.rehearsal.expect.on == str(found.last.date())


def test_the_personal_assistant_is_rehearsed_three_times(corpus: Prepared) -> None:
    counted = Counter(str(found.rehearsal.service) for found in _walks(corpus))
    assert counted["personal-assistant"] >= 3


def test_together_they_walk_nearly_every_step_of_the_personal_assistant(corpus: Prepared) -> None:
    own = [found for found in _walks(corpus) if found.rehearsal.service == "personal-assistant"]
    walked = {str(one.step.id) for found in own for one in found.walked}
    steps = {str(step.id) for step in own[0].sop.steps}
    assert len(walked) >= 0.8 * len(steps)
