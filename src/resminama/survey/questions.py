"""The question sheet: unconfirmed wording with a box for the decision, what decides most first."""

from __future__ import annotations

from collections import Counter

from resminama.impact.edges import edges, term
from resminama.lang import Lang
from resminama.survey.evidence import evidence
from resminama.survey.records import listed
from resminama.survey.tables import Survey, SurveyTable, columns
from resminama.survey.teller import Teller
from resminama.terms.matcher import matcher
from resminama.wording.groups import Asked, Rank, asked
from resminama.wording.questions import Kind, Question, questions

BOX = "\N{NO-BREAK SPACE}"
"""What stands in a box that waits for a decision."""
_HEADS = (
    "group 20, number 9, english 38 en, choice 44, alternatives 31, evidence 52, stands-in 46, decision 47, "
    "key 15"
)


def question_sheet(teller: Teller) -> Survey:
    """Return the questions about wording in the language of the sheet; in English, about both others.

    Terms come first, then formulae, names and single texts, of each the ones that stand in most texts.
    """
    uses = _uses(teller)
    rows = tuple(
        (
            teller.say(f"survey.rank-{one.rank.name.lower()}", language=_language(one, teller)),
            str(number),
            one.english or _of_formula(one.questions[0]),
            one.wording,
            "; ".join(one.alternatives),
            "; ".join(dict.fromkeys(evidence(one, teller))),
            _places(one, uses[_subject(one)], teller),
            BOX,
            one.key,
        )
        for number, one in enumerate(asked_about(teller, uses), start=1)
    )
    table = SurveyTable("", columns(_HEADS), rows, grouped=True, keyed=True)
    return Survey("questions", (table,))


def asked_about(teller: Teller, uses: Counter[str] | None = None) -> list[Asked]:
    """Return the questions of a sheet in their order."""
    counted = _uses(teller) if uses is None else uses
    found = [one for one in asked(questions(teller.given.corpus)) if teller.lang in (Lang.EN, one.lang)]
    return sorted(found, key=lambda one: (one.lang, one.rank, -counted[_subject(one)], -len(one.questions)))


def _uses(teller: Teller) -> Counter[str]:
    """Return how many texts and records name or say each term and each registered name."""
    corpus = teller.given.corpus
    terms = matcher(corpus.concepts, Lang.EN)
    return Counter(edge.target for edge in edges(corpus, {}, terms))


def _subject(one: Asked) -> str:
    first = one.questions[0]
    if first.kind is Kind.TERM:
        return term(first.id)
    return first.id if first.kind is Kind.NAME else ""


def _language(one: Asked, teller: Teller) -> str:
    """Return the language of a question where the sheet asks about two."""
    return teller.say(f"survey.in-{one.lang}") if teller.lang is Lang.EN else ""


def _of_formula(one: Question) -> str:
    """Return the key of a formula as words: it has no English text."""
    return one.id.replace("/", ": ").replace("-", " ") if one.kind is Kind.FORMULA else ""


def _places(one: Asked, count: int, teller: Teller) -> str:
    """Return how often a term or name is used, and the texts that wait for the decision."""
    parts = [teller.say("survey.times-said", count=str(count))] if _subject(one) else []
    texts = [each.id for each in one.questions if each.kind is Kind.TEXT]
    if texts:
        parts.append(listed(texts, teller))
    if any(each.kind is Kind.PHRASE for each in one.questions):
        parts.append(teller.say("survey.standing-phrase"))
    if one.rank is Rank.FORMULAE and one.questions[0].kind is Kind.FORMULA:
        parts.append(teller.say("survey.worded-everywhere"))
    return "; ".join(parts)
