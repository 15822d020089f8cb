"""What speaks for an unconfirmed wording, in the language of the sheet.

The glossary and the registers note it in English. A Russian or Turkmen sheet words what it can: grades,
sources, dates, words of its language that were seen. A remark on the meaning of a term is no evidence and
stands in the English sheet.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from resminama.lang import Lang
from resminama.language import get
from resminama.survey.teller import Teller
from resminama.wording.doubts import Reason, doubt, reason
from resminama.wording.groups import Asked
from resminama.wording.questions import Kind, Question

_GRADES = ("seen", "memory", "high", "medium", "low")
_REMARKED = (Kind.TEXT, Kind.PHRASE, Kind.FORMULA)
"""Kinds whose evidence is a remark in English."""
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DATE = re.compile(rf"(press release of )?(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})")
_SEED = re.compile(r"seed (\d{3})\b")
_ENGLISH_ONLY = re.compile(r"\(English only\)")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_OTHER = {Lang.RU: "Turkmen", Lang.TK: "Russian"}
"""What a sentence says that is about the other language."""
_QUOTED = ("another-form", "seen-as")
_SENTENCE = re.compile(r"(?<=[.;]) ")
_SAID = (
    ("another-form", re.compile(r"Another form is «([^»]+)»")),
    ("seen-as", re.compile(r"(?:Seen|seen|form|words?|adjective)\b[^«]*«([^»]+)»")),
    ("seen-as", re.compile(r"The (?:native )?word ([\w ’-]+?), [\w ]+, was seen")),
    ("related-form", re.compile(r"A related (?:Russian|Turkmen) form was seen in ([\w-]+)")),
    ("to-be-confirmed", re.compile(r"()(?:is to be confirmed|is to confirm it|decision on terms is needed)")),
    ("not-in-law", re.compile(r"()Not in the Law\b")),
)
"""What a sentence of a note says of words, by the phrase that says it in another language."""


def evidence(one: Asked, teller: Teller) -> Iterator[str]:
    """Yield what speaks for the wording of a question; that no source was read, where nothing does."""
    told = [words for each in one.questions if (words := _of(each, teller))]
    yield from told or [teller.say("survey.evidence-none")]


def _of(one: Question, teller: Teller) -> str:
    if one.kind in _REMARKED and teller.lang is not Lang.EN:
        return _remark(one, teller)
    parts = one.evidence.split("; ") if one.evidence else []
    return "; ".join(filter(None, (_part(part, teller) for part in parts)))


def _part(part: str, teller: Teller) -> str:
    """Return a grade, a source or a note in the language of the sheet; nothing of a note on the meaning."""
    if part in _GRADES:
        return teller.say(f"survey.evidence-{part}")
    if teller.lang is Lang.EN or " " not in part:
        return part
    if match := _SEED.match(part):
        only = [teller.say("survey.doubt-english")] if _ENGLISH_ONLY.search(part) else []
        return ", ".join([teller.say(f"source.seed-{match[1]}"), *only])
    if "." in part.partition(" ")[0].rstrip(".,"):  # the address of a page
        return _DATE.sub(lambda match: _dated(match, teller), part)
    return "; ".join(filter(None, (_sentence(one, teller) for one in _SENTENCE.split(part))))


def _dated(match: re.Match[str], teller: Teller) -> str:
    day = datetime.date(int(match[4]), _MONTHS.index(match[3]) + 1, int(match[2]))
    words = get(teller.lang).date(day)
    return teller.say("survey.press-release", date=words) if match[1] else words


def _sentence(sentence: str, teller: Teller) -> str:
    """Return what a sentence of a note says of words of the language: seen, or to be confirmed."""
    if _OTHER[teller.lang] in sentence:
        return ""
    for key, pattern in _SAID:
        if match := pattern.search(sentence):
            own = (_CYRILLIC.search(match[1]) is not None) == (teller.lang is Lang.RU)
            return teller.say(f"survey.{key}", words=match[1]) if own or key not in _QUOTED else ""
    return ""


def _remark(one: Question, teller: Teller) -> str:
    """Return the reason of a doubt; a remark that gives none means that nobody has read the words."""
    said, found = doubt(one.evidence, one.choice), reason(one.evidence) or Reason.UNREAD
    words = teller.say(f"survey.doubt-{found}")
    if said is None:
        return words
    doubted = (part for expression in said.words for part in expression.split(" and "))
    return f"«{'; '.join(doubted)}» – {words}"
