"""What speaks for an unconfirmed wording, in the language of the sheet.

What the glossary tells of a word are fields, which every sheet words: grades, sources, words that were seen,
that a decision is awaited. The registers name a page and a date. A note on the meaning of a term is no
evidence and stands in the English sheet.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from resminama.lang import Lang
from resminama.language import get
from resminama.model.concept import Designation
from resminama.survey.teller import Teller
from resminama.wording.doubts import Reason, doubt, reason
from resminama.wording.groups import Asked
from resminama.wording.questions import Kind, Question

_REMARKED = (Kind.TEXT, Kind.PHRASE, Kind.FORMULA)
"""Kinds whose evidence is a remark in English."""
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DATE = re.compile(rf"(press release of )?(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})")
_SEED = re.compile(r"seed (\d{3})\b")
_ENGLISH_ONLY = re.compile(r"\(English only\)")


def evidence(one: Asked, teller: Teller) -> Iterator[str]:
    """Yield what speaks for the wording of a question; that no source was read, where nothing does."""
    told = [words for each in one.questions if (words := _of(each, teller))]
    yield from told or [teller.say("survey.evidence-none")]


def _of(one: Question, teller: Teller) -> str:
    if one.designation is not None:
        said = _of_word(one.designation, teller)
        return "; ".join([*said, *([one.evidence] if one.evidence and teller.lang is Lang.EN else [])])
    if one.kind in _REMARKED and teller.lang is not Lang.EN:
        return _remark(one, teller)
    return _page(one.evidence, teller) if one.kind is Kind.NAME else one.evidence


def _of_word(word: Designation, teller: Teller) -> Iterator[str]:
    """Yield what the glossary tells of a word."""
    for grade in (word.evidence, word.confidence):
        if grade is not None:
            yield teller.say(f"survey.evidence-{grade}")
    if word.source is not None:
        yield str(word.source)
    yield from (teller.say("survey.seen-as", words=str(seen)) for seen in word.seen_as)
    if word.related is not None:
        yield teller.say("survey.related-form", words=str(word.related))
    if word.not_in_law:
        yield teller.say("survey.not-in-law")
    if word.undecided:
        yield teller.say("survey.to-be-confirmed")


def _page(source: str, teller: Teller) -> str:
    """Return the page on which a name was read, in the language of the sheet."""
    if teller.lang is Lang.EN:
        return source
    if match := _SEED.match(source):
        only = [teller.say("survey.doubt-english")] if _ENGLISH_ONLY.search(source) else []
        return ", ".join([teller.say(f"source.seed-{match[1]}"), *only])
    return _DATE.sub(lambda match: _dated(match, teller), source)


def _dated(match: re.Match[str], teller: Teller) -> str:
    day = datetime.date(int(match[4]), _MONTHS.index(match[3]) + 1, int(match[2]))
    words = get(teller.lang).date(day)
    return teller.say("survey.press-release", date=words) if match[1] else words


def _remark(one: Question, teller: Teller) -> str:
    """Return the reason of a doubt; a remark that gives none means that nobody has read the words."""
    said, found = doubt(one.evidence, one.choice), reason(one.evidence) or Reason.UNREAD
    words = teller.say(f"survey.doubt-{found}")
    if said is None:
        return words
    doubted = (part for expression in said.words for part in expression.split(" and "))
    return f"«{'; '.join(doubted)}» – {words}"
