"""The state of every text, whoever holds the texts: the desk that changes them, or a corpus that is read."""

from __future__ import annotations

from collections.abc import Callable

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.judge import Case, Judgement, Target, judge
from resminama.states.ledger import Ledger
from resminama.states.review import State, short


@dataclass(frozen=True, slots=True)
class Standings:
    """Says how far a text has come in a language."""

    ledger: Ledger
    source: Callable[[str], str]
    """Address -> the English text of today; empty where there is none."""
    target: Callable[[Lang, str], Target | None]
    """(language, address) -> the translation and what its catalogue says of it."""
    leader: Callable[[str], Lang]
    """Address -> the language of the authentic text."""

    def text(self, lang: Lang, address: str) -> str:
        """Return the text of today; empty where there is none."""
        if lang is Lang.EN:
            return self.source(address)
        found = self.target(lang, address)
        return found.text if found else ""

    def judged(self, lang: Lang, address: str) -> Judgement:
        """Return the state of a text and what it rests on."""
        if lang is Lang.EN:
            return self._english(address)
        target = self.target(lang, address)
        if target is None:
            return Judgement(State.UNTRANSLATED)
        case = Case(lang, address, self.source(address), target, self.text, self.leader(address))
        return judge(case, self.ledger)

    def _english(self, address: str) -> Judgement:
        """English is never untranslated; what is said of it stands in the ledger alone."""
        given = self.ledger.english.get(address)
        if not self._english_follows(address):
            return Judgement(State.OUTDATED, given, behind=True)
        if given is None:
            return Judgement(State.DRAFT)
        seen = "" if given.seen is Lang.EN else self.text(given.seen, address)
        holds = given.holds(address, seen, self.source(address))
        return Judgement(given.state if holds else State.DRAFT, given, not holds)

    def _english_follows(self, address: str) -> bool:
        """Tell whether English was brought in line with the authentic text since that was approved."""
        row, leader = self.ledger.authentic.get(address), self.leader(address)
        if row is None or leader is Lang.EN:
            return True
        now = short(self.text(leader, address))
        return now in (row.get(Lang.EN), self.ledger.editorial.get(address, {}).get(leader))
