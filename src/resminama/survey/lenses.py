"""Gender, disability and the child: how each standard answers, and whom it means."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.model.persons import Disability, Sex
from resminama.outline.persons import admitted, age
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller

_LENSES = ("gender", "disability", "child")
_GROUPS = "document 70, group 97, age 40, sex 28, disability 32"


def lenses(teller: Teller) -> Survey:
    """Return how each standard answers each lens and where; then each group of users as figures know it."""
    heads = columns("document 70, lens 34, answer 34, how 92, unit 37")
    rows: list[Cells] = []
    for key, standard in teller.given.corpus.standards.items():
        for name in _LENSES:
            lens = getattr(standard.lens, name)
            said = lens.how or lens.because
            unit = teller.number(absolute(lens.unit, key)) if lens.unit else "–"
            answer = teller.say(f"survey.answer-{str(lens.answer).replace(' ', '-')}")
            words = teller.text(said) if said else "–"
            rows.append((teller.title(key), teller.say(f"survey.{name}"), answer, words, unit))
    groups = SurveyTable("survey.users", columns(_GROUPS), tuple(_groups(teller)), grouped=True)
    return Survey("lenses", (SurveyTable("", heads, tuple(rows), grouped=True), groups))


def _groups(teller: Teller) -> Iterator[Cells]:
    """Yield a row for each group; what it leaves open is as the conditions of eligibility have it."""
    corpus = teller.given.corpus
    for key, standard in corpus.standards.items():
        let_in = admitted(standard)
        for group in standard.users.groups:
            span = age(group.age or let_in.age, corpus)
            years = teller.said(span, key) if span else teller.say("survey.any")
            sex = let_in.sex if group.sex is Sex.ANY else group.sex
            with_ = {Disability.WITH} & {group.disability, let_in.disability}
            last = teller.say("survey.with-disability" if with_ else "survey.any")
            yield (teller.title(key), teller.text(group.text), years, teller.say(f"survey.{sex}"), last)
