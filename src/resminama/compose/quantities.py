"""Time limits, frequencies, ratios and quantities in one language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from resminama.lang import CASES, Case, Lang
from resminama.language.api import Language
from resminama.language.values import CountedNoun, DateForm, TimeUnit, Wording
from resminama.model.names import Names
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold
from resminama.resolve import Resolver

_BARE = {Lang.EN: ("within ", ""), Lang.RU: ("в течение ", ""), Lang.TK: ("", " dowamynda")}
"""What the phrase «в течение …» has around the bare length of time."""


_DATES = {
    Case.GEN: DateForm.GENITIVE,
    Case.DAT: DateForm.DATIVE,
    Case.ACC: DateForm.ACCUSATIVE,
    Case.LOC: DateForm.LOCATIVE,
    Case.ABL: DateForm.ABLATIVE,
}


class Quantities:
    """Words the values that are counted."""

    lang: Lang
    language: Language
    resolver: Resolver

    def quantity(self, value: Duration | Frequency | Ratio | Threshold | Quantity, how: str | None) -> str:
        """Return a counted value in words and figures."""
        match value:
            case Duration():
                return self._duration(value, how)
            case Frequency():
                per = TimeUnit(value.per.value.replace(" ", "-"))
                return self.language.frequency(value.n, per, value.up_to, value.units)
            case Threshold():
                return self._threshold(value)
            case Ratio():
                return self._ratio(value)
            case Quantity():
                return self._quantity(value, how)

    def figure_text(self, value: str, percent: bool) -> str:
        """Return a number with the separators of the language."""
        number = Decimal(value)
        words = self.language.percent(number) if percent else self.language.number(number)
        return words.replace("-", "−")  # a minus, not a hyphen

    def date_text(self, day: date, case: Case | None) -> str:
        """Return a date in its case."""
        return self.language.date(day, _DATES.get(case or Case.NOM, DateForm.NOMINATIVE))

    def _duration(self, value: Duration, how: str | None) -> str:
        unit = TimeUnit(value.unit.value.replace(" ", "-"))
        if how in set(Wording):
            return self.language.duration(value.n, unit, Wording(how))
        if how is None:
            plain = Wording.UP_TO if value.up_to else Wording.PLAIN
            return self.language.duration(value.n, unit, plain)
        before, after = _BARE[self.lang]
        within = self.language.duration(value.n, unit, Wording.WITHIN)
        return within.removeprefix(before).removesuffix(after)

    def _noun(self, noun: str) -> tuple[Names, Names] | None:
        unit = self.resolver.counted(noun)
        return (unit.name, unit.plural) if unit else None

    def _counted(self, number: int, noun: str, case: Case) -> str:
        names = self._noun(noun)
        if names is None:
            return f"{self.language.number(number)} {noun}"
        singular, plural = ({c: name.form(self.lang, c) for c in CASES[self.lang]} for name in names)
        return self.language.count(number, CountedNoun(singular, plural), case)

    def _ratio(self, value: Ratio) -> str:
        case = {Lang.EN: Case.NOM, Lang.RU: Case.ACC, Lang.TK: Case.DAT}[self.lang]
        phrase = self.resolver.phrase(self.lang, "quantity.ratio")
        pattern = phrase.raw if phrase else "{n} / {per}"
        per = self._counted(value.per, value.of, case)
        return self.language.nbsp(pattern.replace("{n}", str(value.n)).replace("{per}", per))

    def _threshold(self, value: Threshold) -> str:
        limit = "more-than" if value.more else "at-least"
        key = f"{limit}-{value.n}-{value.of}" if value.of else "number"
        phrase = self.resolver.phrase(self.lang, f"threshold.{key if value.n != value.of else 'all'}")
        return self.language.nbsp(phrase.raw.replace("{n}", str(value.n)) if phrase else str(value.n))

    def _quantity(self, value: Quantity, how: str | None) -> str:
        case = Case(how) if how in set(Case) else Case.NOM
        if value.unit.startswith("% of "):
            return self._share(value.value, value.unit.removeprefix("% of "))
        noun, _, per = value.unit.partition(" per ")
        if not noun:
            return self.figure_text(value.value, False)
        if noun == "%":
            return self.figure_text(value.value, True)
        counted = self._counted(int(Decimal(value.value)), noun, case)
        return self._per(counted, per) if per else counted

    def _share(self, value: str, noun: str) -> str:
        names = self._noun(noun)
        whole = names[1].form(self.lang, Case.GEN) if names else noun
        phrase = self.resolver.phrase(self.lang, "quantity.share")
        pattern = phrase.raw if phrase else "{n} {noun}"
        return self.language.nbsp(
            pattern.replace("{n}", self.figure_text(value, True)).replace("{noun}", whole)
        )

    def _per(self, counted: str, per: str) -> str:
        phrase = self.resolver.phrase(self.lang, f"quantity.per-{per}")
        return self.language.nbsp(phrase.raw.replace("{n}", counted)) if phrase else f"{counted} / {per}"
