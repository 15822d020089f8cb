"""Questions as a lawyer gets them: a wording asked once with all its places, what decides most first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.wording.doubts import Doubt, doubt
from resminama.wording.questions import Kind, Question

_REPORTS = ("survey.", "report.", "rehearsal.", "compare.", "reply.", "questions.", "equivalence.")
"""Phrases of papers that bind nobody."""
_INFLECTED = re.compile(r"(?:lar|ler)?(?:yny|ini|y|i|sy|si)?$")
"""What Turkmen adds to the last word of an expression that is named now so, now so."""


class Rank(IntEnum):
    """What is asked first: a term decides many texts, a single text only itself."""

    TERMS = 1
    FORMULAE = 2
    NAMES = 3
    TEXTS = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """One wording with every question that it answers; the first is the one that decides the others."""

    wording: str
    english: str
    questions: tuple[Question, ...]
    others: tuple[str, ...] = ()
    """Words that the remarks beside the texts bring into question."""

    @property
    def lang(self) -> Lang:
        """The language of the wording."""
        return self.questions[0].lang

    @property
    def rank(self) -> Rank:
        """Where it stands in the sheet."""
        return _rank(self.questions[0])

    @property
    def alternatives(self) -> tuple[str, ...]:
        """What else is admitted, or comes into question."""
        own = (word for one in self.questions for word in one.alternatives)
        return tuple(dict.fromkeys([*own, *self.others]))

    @property
    def key(self) -> str:
        """The keys of its questions, blanks between them."""
        return " ".join(one.key for one in self.questions)


def asked(questions: Iterable[Question]) -> list[Asked]:
    """Return the questions by wording: of each language terms, formulae, names, texts.

    Equal wordings that mean the same are one question. So are texts whose remarks doubt the same words; they
    follow the term, name or phrase that these words are, if there is one.
    """
    whole: dict[tuple[str, ...], list[Question]] = {}
    parts: list[tuple[Question, Doubt]] = []
    for one in sorted(questions, key=_rank):
        said = doubt(one.evidence, one.choice) if one.kind in (Kind.TEXT, Kind.PHRASE) else None
        if said is None or _expression(said).casefold() == one.choice.casefold():
            meaning = (one.english or one.evidence).casefold()
            whole.setdefault((one.lang, one.choice.casefold(), meaning), []).append(one)
        else:
            parts.append((one, said))
    found = [_Group(members) for members in whole.values()]
    _join(parts, found)
    return sorted((one.asked() for one in found), key=lambda one: (one.lang, one.rank))


class _Group:
    """Questions that one answer decides."""

    def __init__(self, members: list[Question]) -> None:
        self.members, self.doubts = members, list[Doubt]()
        self.wording = members[0].choice if members else ""
        self.english = members[0].english if members else ""

    def asked(self) -> Asked:
        others = tuple(word for said in self.doubts for word in said.others)
        return Asked(self.wording, self.english, tuple(self.members), others)

    def decides(self, one: Question, said: Doubt) -> bool:
        """Tell whether the words in doubt are this wording, or the term that the remark names."""
        first = self.members[0]
        if first.lang is not one.lang:
            return False
        named = first.kind is Kind.TERM and first.id == said.concept
        return named or first.choice.casefold() == _expression(said).casefold()


def _join(parts: Iterable[tuple[Question, Doubt]], found: list[_Group]) -> None:
    """Put each text with what decides it: its term, or the other texts that doubt the same words."""
    same: dict[tuple[str, str], _Group] = {}
    for one, said in parts:
        key = (one.lang, _INFLECTED.sub("", _expression(said).casefold()))
        group = same.get(key) or next((each for each in found if each.decides(one, said)), None)
        if group is None:
            group = same[key] = _Group([])  # a text alone is asked for as a whole, so that it can be set
            found.append(group)
        group.doubts.append(said)
        group.members.append(one)
    for group in same.values():
        first, said = group.members[0], group.doubts[0]
        if len(group.members) > 1:
            group.wording, group.english = _expression(said), "; ".join(said.english) or first.english
        else:
            group.wording, group.english = first.choice, first.english


def _expression(said: Doubt) -> str:
    return "; ".join(said.words)


def _rank(one: Question) -> Rank:
    if one.kind is Kind.PHRASE:
        return Rank.TEXTS if one.id.startswith(_REPORTS) else Rank.FORMULAE
    return {Kind.TERM: Rank.TERMS, Kind.NAME: Rank.NAMES, Kind.FORMULA: Rank.FORMULAE}.get(
        one.kind, Rank.TEXTS
    )
