"""The question sheet: unconfirmed wording with a box for the decision."""

from __future__ import annotations

from resminama.lang import Lang
from resminama.survey.tables import Survey, SurveyTable, columns
from resminama.survey.teller import Teller
from resminama.wording.questions import questions

BOX = "\N{NO-BREAK SPACE}"
"""What stands in a box that waits for a decision."""
_GRADES = ("seen", "memory", "high", "medium", "low")


def question_sheet(teller: Teller) -> Survey:
    """Return the questions about wording in the language of the sheet; in English, about both others."""
    heads = columns("english 62, choice 62, alternatives 34, evidence 49, decision 60, key 15")
    rows = tuple(
        (one.english, one.choice, "; ".join(one.alternatives), _evidence(one.evidence, teller), BOX, one.key)
        for one in questions(teller.given.corpus)
        if teller.lang in (Lang.EN, one.lang)
    )
    return Survey("questions", (SurveyTable("", heads, rows, keyed=True),))


def _evidence(said: str, teller: Teller) -> str:
    """Return what speaks for a choice, its grades in the language of the sheet; remarks stay as written."""
    parts = said.split("; ")
    return "; ".join(teller.say(f"survey.evidence-{part}") if part in _GRADES else part for part in parts)
