"""Turkmen dates: the month is possessed by the year and takes the case.

Source: «2020-nji ýylyň 15-nji aprelinde çykaran» (order 45-Ö), «24-nji iýuly»
(turkmenistan.gov.tm/tk/habar/65111), «1-nji aprelinden» (Family Code), «09.06.2018 ý.»
(bp.gov.tm/laws/171); the locative of all twelve months was read in acts.
"""

from __future__ import annotations

from datetime import date

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.turkmen.declension import decline, is_front
from resminama.language.values import DateForm, row

_POSSESSED_MONTHS = row(
    "ýanwary fewraly marty apreli maýy iýuny iýuly awgusty sentýabry oktýabry noýabry dekabry"
)

_CASES = {
    DateForm.NOMINATIVE: Case.NOM,
    DateForm.GENITIVE: Case.GEN,
    DateForm.DATIVE: Case.DAT,
    DateForm.ACCUSATIVE: Case.ACC,
    DateForm.LOCATIVE: Case.LOC,
    DateForm.ABLATIVE: Case.ABL,
}


def _month(month: int, form: DateForm) -> str:
    name = _POSSESSED_MONTHS[month - 1]
    if form is not DateForm.DATED:
        return decline(name, _CASES[form], possessed=True)
    on = decline(name, Case.LOC, possessed=True)
    return f"{on[:-1]}äki" if is_front(on) else f"{on}ky"  # aprelindäki, dekabryndaky


class TurkmenDates(Language):
    """Dates as acts write them."""

    def date(self, day: date, form: DateForm = DateForm.NOMINATIVE) -> str:
        """See `Language.date`."""
        if form is DateForm.SHORT:
            return f"{day:%d.%m.%Y}{NBSP}ý."
        year, of_month = self.ordinal(day.year), self.ordinal(day.day)
        return f"{year}{NBSP}ýylyň {of_month}{NBSP}{_month(day.month, form)}"
