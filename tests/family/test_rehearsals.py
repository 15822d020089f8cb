"""The rehearsals of every service that has a procedure: granted, refused, and a life with emergencies."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from resminama.lang import Lang
from resminama.model.act import Titles
from resminama.rehearse.course import Walk
from resminama.rehearse.faults import surprises
from resminama.rehearse.walk import sop_of, walk
from resminama.rehearse.workdays import Workdays
from resminama.survey.teller import Teller
from resminama.training.plain import plain
from resminama.training.tables import told as told_as_tables
from resminama.training.walked import rehearsed
from resminama.world import Prepared, materials


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


@pytest.mark.parametrize("lang", list(Lang))
def test_each_is_told_in_every_language_and_leaves_nothing_in_english(corpus: Prepared, lang: Lang) -> None:
    given, calendar = materials(corpus), corpus.corpus.calendars["calendar-turkmenistan"]
    for found in _walks(corpus):
        teller = Teller(given, lang)
        told = plain(told_as_tables(rehearsed(found, corpus.corpus, calendar), teller), teller)
        assert told.splitlines()[0] == str(getattr(found.rehearsal.title, lang.value))
        assert not re.findall(r"\b(?:rehearsal|survey)\.[a-z]", told)
        if lang is Lang.RU:
            assert not re.findall("[A-Za-z]{4,}", told), found.rehearsal.id


def test_a_case_says_everything_in_three_languages(corpus: Prepared) -> None:
    for one in corpus.corpus.rehearsals.values():
        said = [
            one.title,
            *one.person.values(),
            *(word for given in one.forms.values() for word in given.values()),
        ]
        for words in said:
            assert isinstance(words, Titles) or " " not in words, (one.id, words)
            assert not isinstance(words, Titles) or (words.ru and words.tk), (one.id, words)
