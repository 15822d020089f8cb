"""The words of a rehearsal in one language: days, people, what is filled in, why it got stuck."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction

from resminama.language import get
from resminama.language.values import DateForm
from resminama.model.act import Titles
from resminama.model.rehearsal import Said
from resminama.model.sop import Step
from resminama.model.values import Duration, Open, Word
from resminama.outline.content import Name, Nth
from resminama.rehearse.course import Stuck, Walk
from resminama.rehearse.knowledge import APPLICANT
from resminama.rehearse.sheets import Filled, Sheet
from resminama.rehearse.workdays import Doubt
from resminama.survey.teller import Teller

_OPENS, _CLOSES = time(9), time.max
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Telling:
    """Words what a rehearsal shows."""

    def __init__(self, teller: Teller) -> None:
        self.teller, self.lang, self.language = teller, teller.lang, get(teller.lang)

    def day(self, day: date) -> str:
        """Return a day of the week with its date: «ср 16.03.2022 г.»."""
        week = self.teller.say(f"rehearsal.{_WEEK[day.weekday()]}")
        return f"{week} {self.language.date(day, DateForm.SHORT)}"

    def moment(self, moment: datetime) -> str:
        """Return a day, with the hour where it is neither the first nor the end of the day."""
        shown = self.day(moment.date())
        return shown if moment.time() in (_OPENS, _CLOSES) else f"{shown}, {moment:%H:%M}"

    def hours(self, hours: Fraction) -> str:
        """Return hours with at most two decimals."""
        exact = Decimal(hours.numerator) / hours.denominator
        return self.language.number(exact.quantize(Decimal("0.01")).normalize() if exact else Decimal(0))

    def who(self, performer: str | None) -> str:
        """Return the name of a post or, in a procedure of several bodies, of a body."""
        return self.teller.name(performer) if performer else "–"

    def said(self, said: Said) -> str:
        """Return words of a case; those written in one language stay as they are."""
        if said == APPLICANT:
            return self.teller.say("rehearsal.applicant")
        if isinstance(said, Titles):
            return str(getattr(said, self.lang.value) or said.en)
        return str(said)

    def money(self, sum_: Decimal | None) -> str:
        """Return a sum of manat, or that it is to be set."""
        return self.teller.value(Open.TO_BE_SET) if sum_ is None else self.language.amount(sum_)

    def component(self, key: str, found: Walk) -> str:
        """Return a component of the standard in its words."""
        standard = self.teller.given.corpus.standards.get(str(found.sop.standard or ""))
        parts = standard.components if standard else ()
        return next((self.teller.text(one.text) for one in parts if one.id == key), key)

    def form(self, sheet: Sheet) -> str:
        """Return the name of a form with the step that asks for it."""
        name = self.teller.name(sheet.form)
        return self.teller.say("rehearsal.form-asked", form=name, step=Nth(sheet.asked.number))

    def field(self, one: Filled) -> str:
        """Return the label of a place; in a copy of a part with its number, in a table with its row."""
        said = self.teller.text(one.field.label)
        numbers = [int(step) for step in one.id.split(".")[1::2]]
        if one.copied:
            said = f"{said} ({self.teller.say('form.copy')}\u00a0{numbers.pop(0)})"
        return self.teller.say("rehearsal.cell", label=said, row=Nth(numbers[0])) if numbers else said

    def given(self, one: Filled) -> str:
        """Return what is filled in, as people read it."""
        if one.field.kind == "choice":
            return next(self.teller.text(each.text) for each in one.field.choices if each.id == one.value)
        match one.value:
            case bool():
                return self.teller.say("rehearsal.yes" if one.value else "rehearsal.no")
            case date():
                return self.language.date(one.value, DateForm.SHORT)
            case Name(id):
                return self.teller.name(id)
            case Duration():
                return self.teller.value(one.value)
            case Word() | Titles():
                return self.language.capital(self.said(one.value))
            case _:
                return str(one.value)

    def step(self, found: Walk, key: str) -> str:
        """Return a step with its number in the table: «шаг 4 «Решение»»."""
        for number, step in enumerate(found.sop.steps, start=1):
            if step.id == key:
                title = self.language.quote(self.teller.text(step.title))
                return self.teller.say("rehearsal.step-named", number=Nth(number), title=title)
        return key

    def answer(self, step: Step | None, answer: str | None) -> str:
        """Return an answer in its words: yes, no, or what the procedure calls it; nothing for none."""
        named = [self.teller.text(one.when) for one in (step.answers if step else ()) if one.id == answer]
        return named[0] if named else self.teller.say(f"rehearsal.{answer}") if answer else ""

    def stuck(self, found: Walk, stuck: Stuck) -> str:
        """Return why a walk does not go on."""
        asked = next((one.step for one in found.walked if one.step.id == stuck.step), None)
        answer = self.answer(asked, stuck.answer)
        step = self.step(found, stuck.step)
        return self.teller.say(f"rehearsal.stuck-{stuck.why}", step=step, answer=answer)

    def doubt(self, doubt: Doubt) -> str:
        """Return what a decree has not set yet."""
        name = self.said(doubt.name)
        if doubt.day is None:
            return self.teller.say("rehearsal.feast-open", name=name, year=Nth(doubt.year))
        return self.teller.say("rehearsal.move-open", name=name, day=self.day(doubt.day))
