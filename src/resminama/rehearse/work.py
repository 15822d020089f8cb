"""Work and help of a rehearsal: hours by post, units of help by component and what they cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.standard import Standard
from resminama.model.values import Duration, Open, TimeUnit
from resminama.rehearse.course import Walk, Walked

_HOURS = {
    TimeUnit.AT_ONCE: Fraction(0),
    TimeUnit.MINUTE: Fraction(1, 60),
    TimeUnit.HOUR: Fraction(1),
    TimeUnit.WORKING_DAY: Fraction(8),
}
"""Hours of work; a working day has eight."""


@dataclass(frozen=True, slots=True)
class PostWork:
    """What one post did."""

    post: str
    steps: int
    hours: Fraction
    untold: int
    """Steps for which nothing says how long the work took; `is_told` says when something does."""


@dataclass(frozen=True, slots=True)
class Help:
    """A component as it was given."""

    component: str
    post: str
    times: int
    hours: Fraction
    price: Decimal | None
    """In manat, for one unit; None while it is to be set."""

    @property
    def cost(self) -> Decimal | None:
        """What the help costs, in manat."""
        return None if self.price is None else self.price * self.times


def work_of(found: Walk, corpus: Corpus) -> list[PostWork]:
    """Return the work of each post, in the order of the walk; help counts for the post that gives it."""
    hours: dict[str, Fraction] = defaultdict(Fraction)
    steps: dict[str, int] = defaultdict(int)
    untold: dict[str, int] = defaultdict(int)
    for one in found.walked:
        if one.performer is None:
            continue
        steps[one.performer] += 1
        told = found.rehearsal.work.get(str(one.step.id))
        hours[one.performer] += hours_of(told) if told else 0
        untold[one.performer] += not is_told(one, found)
    for given in help_of(found, corpus):
        hours[given.post] += given.hours
    return [PostWork(post, steps[post], amount, untold[post]) for post, amount in hours.items()]


def is_told(one: Walked, found: Walk) -> bool:
    """Tell whether the hours of a step are known.

    The case says them; or the step gives help that the case counts, whose hours are those of the standard;
    or it only asks, at once and on no form, what was seen at the step before it.
    """
    step, case = one.step, found.rehearsal
    if str(step.id) in case.work or any(f"{found.sop.standard}/{key}" in step.serves for key in case.help):
        return True
    at_once = step.within is not None and step.within.unit is TimeUnit.AT_ONCE
    return step.ask is not None and at_once and not one.forms


def hours_of(worked: Duration) -> Fraction:
    """Return hours of work; a length in weeks or months has none of its own."""
    return worked.n * _HOURS.get(worked.unit, Fraction(0))


def help_of(found: Walk, corpus: Corpus) -> Iterator[Help]:
    """Yield what help was given, by component of the standard."""
    standard = corpus.standards.get(str(found.sop.standard or ""))
    components = {str(one.id): one for one in standard.components} if standard else {}
    for key, times in found.rehearsal.help.items():
        if standard and key in components and times.isdecimal():
            one = components[key]
            price = _price(standard, key)
            yield Help(key, str(one.performer), int(times), int(times) * hours_of(one.duration), price)


def _price(standard: Standard, component: str) -> Decimal | None:
    for tariff in standard.tariffs:
        if tariff.component == component and not isinstance(tariff.price, Open):
            return amount(tariff.price)
    return None


def amount(words: str) -> Decimal | None:
    """Return a price as a number of manat: ``12.50``; None for anything else."""
    try:
        return Decimal(words)
    except InvalidOperation:
        return None
