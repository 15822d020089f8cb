"""Russian quantities: «в течение 10 (десяти) рабочих дней», «21 рабочий день», «каждые 3 месяца»."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.russian.nouns import TIMES, TIMES_OVER
from resminama.language.russian.numerals import plural_class
from resminama.language.values import CountedNoun, Gender, TimeUnit, Wording, form

AT_ONCE = "незамедлительно"

LIMITS: dict[Wording, tuple[Case, str]] = {
    Wording.WITHIN: (Case.GEN, "в течение {term}"),
    Wording.FOR: (Case.GEN, "в течение {term}"),
    Wording.NOT_LATER: (Case.GEN, "не позднее {term}"),
    Wording.BEFORE: (Case.ACC, "за {term}"),
    Wording.UP_TO: (Case.GEN, "до {term}"),
    Wording.PLAIN: (Case.NOM, "{term}"),
}
"""The case of the time and the words around it; «каждые» agrees and has its own rule."""

_IN_WORDS = frozenset({Wording.WITHIN, Wording.FOR, Wording.NOT_LATER, Wording.BEFORE})
_EVERY = {Gender.M: "каждый", Gender.F: "каждую", Gender.N: "каждое", Gender.PL: "каждые"}


def counted(number: int, noun: CountedNoun, case: Case) -> str:
    """Return the form of a noun after a number."""
    if case not in (Case.NOM, Case.ACC):
        return form(noun.singular if plural_class(number) == 1 else noun.plural, case, Lang.RU)
    match plural_class(number):
        case 1:
            return form(noun.singular, case, Lang.RU)
        case 2:
            return noun.few or form(noun.singular, Case.GEN, Lang.RU)
    return form(noun.plural, Case.GEN, Lang.RU)


class RussianQuantities(Language):
    """Counted nouns and time limits."""

    def count(self, number: int, noun: CountedNoun, case: Case = Case.NOM) -> str:
        """See `Language.count`."""
        return f"{self.number(number)}{NBSP}{counted(number, noun, case)}"

    def duration(self, number: int, unit: TimeUnit, wording: Wording) -> str:
        """See `Language.duration`."""
        if unit is TimeUnit.AT_ONCE:
            return AT_ONCE
        gender, noun = TIMES[unit]
        if wording is Wording.EVERY:
            return self._every(number, gender, noun)
        case, words = LIMITS[wording]
        if wording not in _IN_WORDS:
            return words.format(term=self.count(number, noun, case))
        spelled = f"{NBSP}({self.cardinal_word(number, case, gender)}) "
        return words.format(term=f"{self.number(number)}{spelled}{counted(number, noun, case)}")

    def frequency(self, number: int, per: TimeUnit, up_to: bool = False, units: int = 1) -> str:
        """See `Language.frequency`."""
        times = f"до {self.count(number, TIMES_OVER, Case.GEN)}" if up_to else self.count(number, TIMES_OVER)
        gender, noun = TIMES[per]
        if units > 1:
            spelled = f"{self.number(units)}{NBSP}({self.cardinal_word(units, Case.ACC, gender)})"
            return f"{times} в {spelled} {counted(units, noun, Case.ACC)}"
        return f"{times} в {form(noun.singular, Case.ACC, Lang.RU)}"

    def _every(self, number: int, gender: Gender, noun: CountedNoun) -> str:
        if number == 1:
            return f"{_EVERY[gender]} {noun.singular[Case.ACC]}"
        return f"{_EVERY[Gender.PL]} {self.count(number, noun, Case.ACC)}"
