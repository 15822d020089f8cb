"""The rehearsals of every service that has a procedure: granted, refused, and a life with emergencies."""

from __future__ import annotations

from collections import Counter, defaultdict

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


def test_every_service_with_a_procedure_is_rehearsed_three_times(corpus: Prepared) -> None:
    counted = Counter(str(found.rehearsal.service) for found in _walks(corpus))
    services = [str(sop.service) for sop in corpus.corpus.sops.values() if sop.service]
    assert {service: counted[service] for service in services if counted[service] < 3} == {}


def test_together_they_walk_most_steps_of_every_service(corpus: Prepared) -> None:
    walked: dict[str, set[str]] = defaultdict(set)
    for found in _walks(corpus):
        walked[str(found.sop.id)] |= {str(one.step.id) for one in found.walked}
    for key, sop in corpus.corpus.sops.items():
        if sop.service:
            assert len(walked[key]) >= 0.7 * len(sop.steps), key
