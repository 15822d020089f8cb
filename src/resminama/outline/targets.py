"""The targets of an indicator worked out: their numbers, and which of them the drafters propose."""

from __future__ import annotations

from resminama.compute.amount import Amount
from resminama.compute.figures import Statistics
from resminama.compute.formula import FormulaError, evaluate, names
from resminama.compute.stock import years_of
from resminama.lean import dataclass
from resminama.model.plan import IndicatorCard
from resminama.model.values import Open, Word

PREVIOUS = "previous"
"""What a formula calls the value before that of its year."""


@dataclass(frozen=True, slots=True)
class Target:
    """What an indicator is to reach in a year."""

    written: Word | Open
    amount: Amount | None = None
    """None where it is to be set or cannot be worked out."""
    error: FormulaError | None = None
    """Why it cannot be worked out."""
    proposed: bool = False
    """Whether it is a number that was read nowhere."""


def targets_of(card: IndicatorCard, statistics: Statistics) -> dict[int, Target]:
    """Return the targets of a card by year, in order; a key that is no year is left out (PLN002)."""
    known = _known(card, statistics)
    read = years_read(card)
    found: dict[int, Target] = {}
    for year in sorted(int(key) for key in card.targets if key.isdecimal()):
        before = [before for before in known if before < year]
        previous = {PREVIOUS: known[max(before)]} if before else {}
        found[year] = _target(card.targets[str(year)], statistics, previous, year not in read)
        if (given := found[year].amount) is not None:
            known[year] = given
    return found


def years_read(card: IndicatorCard) -> set[int]:
    """Return the years whose targets were read somewhere."""
    return {year for years in card.targets_from for year in years_of(years)}


def proposed_targets(card: IndicatorCard) -> dict[str, Word]:
    """Return the targets by year that say what is to be reached and were read nowhere."""
    read = years_read(card)
    return {
        year: target
        for year, target in card.targets.items()
        if isinstance(target, Word) and year.isdecimal() and int(year) not in read
    }


def baseline_proposed(card: IndicatorCard, statistics: Statistics) -> bool:
    """Tell whether the baseline is a number of the drafters: no figure, on a card without a source."""
    value = card.baseline.value
    return isinstance(value, Word) and card.source is None and str(value) not in statistics.figures


def _known(card: IndicatorCard, statistics: Statistics) -> dict[int, Amount]:
    """Return what is known by year besides the targets: the baseline, and what was reached."""
    values: dict[str, Word | Open] = {str(card.baseline.year): card.baseline.value, **card.actual}
    numbers = {year: statistics.number(value) for year, value in values.items()}
    return {int(year): given for year, given in numbers.items() if given is not None and year.isdecimal()}


def _target(word: Word | Open, statistics: Statistics, previous: dict[str, Amount], unread: bool) -> Target:
    if isinstance(word, Open):
        return Target(word)
    figures = ((key, statistics.figures.get(key)) for key in names(word))
    given = evaluate(word, {key: figure.amount for key, figure in figures if figure} | previous)
    if isinstance(given, FormulaError):
        return Target(word, error=given)
    return Target(word, given, proposed=unread)
