"""Russian dates.

Source: «от 19 октября 2012 года» (turkmenistan.gov.tm/ru/post/32445), «10.01.2012 г.» (mejlis.gov.tm).
"""

from __future__ import annotations

from datetime import date

from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.values import DateForm, row

_MONTHS = row("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")


class RussianDates(Language):
    """Dates as acts write them; the day is read in its case, the writing does not show it."""

    def date(self, day: date, form: DateForm = DateForm.NOMINATIVE) -> str:
        """See `Language.date`."""
        if form is DateForm.SHORT:
            return f"{day:%d.%m.%Y}{NBSP}г."
        return f"{day.day}{NBSP}{_MONTHS[day.month - 1]} {day.year}{NBSP}года"
