"""Gender, disability and the child: how each standard answers, whom it means, whom figures count."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.model.persons import Disability, Persons, Sex
from resminama.outline.persons import admitted, age
from resminama.outline.sourced import printed
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller

_LENSES = ("gender", "disability", "child")
_GROUPS = "document 70, group 97, age 40, sex 28, disability 32"
_COUNTED = "service 70, group 77, how-many 20, age 40, sex 28, disability 32"


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
    answers = SurveyTable("", heads, tuple(rows), grouped=True)
    groups = SurveyTable("survey.users", columns(_GROUPS), tuple(_groups(teller)), grouped=True)
    counted = SurveyTable("survey.counted", columns(_COUNTED), tuple(_counted(teller)), grouped=True)
    return Survey("lenses", (answers, groups, counted))


def _groups(teller: Teller) -> Iterator[Cells]:
    """Yield a row for each group; what it leaves open is as the conditions of eligibility have it."""
    for key, standard in teller.given.corpus.standards.items():
        let_in = admitted(standard)
        for group in standard.users.groups:
            yield (teller.title(key), teller.text(group.text), *_persons(teller, group, let_in))


def _counted(teller: Teller) -> Iterator[Cells]:
    """Yield a row for each published number of users; what it leaves open is as its row has it."""
    inventories = teller.given.corpus.inventories.values()
    for row in (row for inventory in inventories for part in inventory.parts for row in part.rows):
        service = teller.name(row.service) if row.service else row.text and teller.text(row.text)
        for users in row.users:
            figure = teller.given.statistics.figures.get(str(users.figure))
            number = teller.said(printed(figure, figure), "") if figure else str(users.figure)
            who = _persons(teller, users, row)
            yield (service or "", f"{teller.text(row.group)}: {teller.text(users.text)}", number, *who)


def _persons(teller: Teller, own: Persons, wider: Persons) -> Cells:
    """Return age, sex and disability; what ``own`` leaves open is as ``wider`` has it."""
    span = age(own.age or wider.age, teller.given.corpus)
    sex = wider.sex if own.sex is Sex.ANY else own.sex
    with_ = Disability.WITH in (own.disability, wider.disability)
    years = teller.said(span, "") if span else teller.say("survey.any")
    last = teller.say("survey.with-disability" if with_ else "survey.any")
    return (years, teller.say(f"survey.{sex}"), last)
