"""The question sheet: unconfirmed wording with a box for the decision."""

from __future__ import annotations

from resminama.lang import Lang
from resminama.survey.tables import Survey, SurveyTable, columns
from resminama.survey.teller import Teller
from resminama.wording.questions import questions


def question_sheet(teller: Teller) -> Survey:
    """Return the questions about wording in the language of the sheet; in English, about both others."""
    heads = columns("english 62, choice 62, alternatives 34, evidence 44, decision 50, key 15")
    rows = tuple(
        (one.english, one.choice, "; ".join(one.alternatives), one.evidence, "", one.key)
        for one in questions(teller.given.corpus)
        if teller.lang in (Lang.EN, one.lang)
    )
    return Survey("questions", (SurveyTable("", heads, rows),))
