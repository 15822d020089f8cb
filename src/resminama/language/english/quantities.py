"""English dates, quantities and time limits."""

from __future__ import annotations

from datetime import date

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.values import CountedNoun, DateForm, TimeUnit, Wording, form, row

_MONTHS = row("January February March April May June July August September October November December")

AT_ONCE = "at once"

_LIMITS = {
    Wording.WITHIN: "within {term}",
    Wording.FOR: "for {term}",
    Wording.NOT_LATER: "not later than {term}",
    Wording.BEFORE: "{term} before",
    Wording.EVERY: "every {term}",
    Wording.UP_TO: "up to {term}",
    Wording.PLAIN: "{term}",
}
_IN_WORDS = frozenset({Wording.WITHIN, Wording.FOR, Wording.NOT_LATER, Wording.BEFORE})
_TIMES = {1: "once", 2: "twice"}
_ARTICLES = {TimeUnit.HOUR: "an"}


def _unit(number: int, unit: TimeUnit) -> str:
    return unit.value.replace("-", " ") + ("" if number == 1 else "s")


class EnglishQuantities(Language):
    """Dates, counted nouns, time limits."""

    def date(self, day: date, form: DateForm = DateForm.NOMINATIVE) -> str:
        """See `Language.date`."""
        if form is DateForm.SHORT:
            return f"{day:%d.%m.%Y}"
        return f"{day.day}{NBSP}{_MONTHS[day.month - 1]} {day.year}"

    def count(self, number: int, noun: CountedNoun, case: Case = Case.NOM) -> str:
        """See `Language.count`."""
        forms = noun.singular if number == 1 else noun.plural
        return f"{self.number(number)}{NBSP}{form(forms, Case.NOM, Lang.EN)}"

    def duration(self, number: int, unit: TimeUnit, wording: Wording) -> str:
        """See `Language.duration`."""
        if unit is TimeUnit.AT_ONCE:
            return AT_ONCE
        if wording is Wording.EVERY and number == 1:
            return f"every {_unit(1, unit)}"
        spelled = f"{NBSP}({self.cardinal_word(number)}) " if wording in _IN_WORDS else NBSP
        return _LIMITS[wording].format(term=f"{self.number(number)}{spelled}{_unit(number, unit)}")

    def frequency(self, number: int, per: TimeUnit, up_to: bool = False, units: int = 1) -> str:
        """See `Language.frequency`."""
        times = _TIMES.get(number) or f"{self.number(number)}{NBSP}times"
        limit = "up to " if up_to else ""
        if units > 1:
            spelled = f"{self.number(units)}{NBSP}({self.cardinal_word(units)})"
            return f"{limit}{times} in {spelled} {_unit(units, per)}"
        return f"{limit}{times} {_ARTICLES.get(per, 'a')} {_unit(1, per)}"
