"""Gender, disability and the child: how each standard answers, and where."""

from __future__ import annotations

from resminama.check.references import absolute
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller

_LENSES = ("gender", "disability", "child")


def lenses(teller: Teller) -> Survey:
    """Return a row for each standard and lens: how it is answered, and in which unit."""
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
    return Survey("lenses", (SurveyTable("", heads, tuple(rows), grouped=True),))
