"""Turkmen quantities: after a numeral the noun stays singular and takes the case.

Source: «10 (on) iş gününiň dowamynda» (order 45-Ö).
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.turkmen.declension import decline
from resminama.language.turkmen.nouns import TIMES
from resminama.language.values import CountedNoun, TimeUnit, Wording, form

AT_ONCE = "haýal etmän"

LIMITS: dict[Wording, tuple[Case, str]] = {
    Wording.WITHIN: (Case.GEN, "{term} dowamynda"),
    Wording.FOR: (Case.GEN, "{term} dowamynda"),
    Wording.NOT_LATER: (Case.ABL, "{term} gijä galman"),
    Wording.BEFORE: (Case.NOM, "{term} öň"),
    Wording.EVERY: (Case.LOC, "her {term} bir gezek"),
    Wording.UP_TO: (Case.DAT, "{term} çenli"),
    Wording.PLAIN: (Case.NOM, "{term}"),
}
"""The case of the time and the words around it."""

_IN_WORDS = frozenset({Wording.WITHIN, Wording.FOR, Wording.NOT_LATER, Wording.BEFORE})


class TurkmenQuantities(Language):
    """Counted nouns and time limits."""

    def count(self, number: int, noun: CountedNoun, case: Case = Case.NOM) -> str:
        """See `Language.count`."""
        return f"{self.number(number)}{NBSP}{form(noun.singular, case, self.lang)}"

    def duration(self, number: int, unit: TimeUnit, wording: Wording) -> str:
        """See `Language.duration`."""
        if unit is TimeUnit.AT_ONCE:
            return AT_ONCE
        case, words = LIMITS[wording]
        spelled = f"{NBSP}({self.cardinal_word(number)}) " if wording in _IN_WORDS else NBSP
        noun = TIMES[unit].bare(case)
        every_one = wording is Wording.EVERY and number == 1
        return words.format(term=noun if every_one else f"{self.number(number)}{spelled}{noun}")

    def frequency(self, number: int, per: TimeUnit, up_to: bool = False, units: int = 1) -> str:
        """See `Language.frequency`."""
        times = decline("gezek", Case.DAT) + " çenli" if up_to else "gezek"
        spelled = f"{self.number(units)}{NBSP}({self.cardinal_word(units)}) " if units > 1 else ""
        return f"{spelled}{TIMES[per].bare(Case.LOC)} {self.number(number)}{NBSP}{times}"
