"""PLN003: a baseline or a target that gives no number and is not openly to be set."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.compute.amount import Amount
from resminama.compute.formula import FormulaError
from resminama.findings import Finding, error
from resminama.model.plan import Counted, IndicatorCard
from resminama.model.values import Open, Word
from resminama.outline.targets import PREVIOUS, targets_of

CODE = "PLN003"


def baseline_not_numeric(world: World) -> Iterator[Finding]:
    """Yield a finding for each value of a card that gives no number, or one that its unit cannot have."""
    for plan in world.corpus.plans.values():
        for card in plan.cards:
            for word in (card.baseline.value, *card.actual.values()):
                yield from _check(world, card, word, world.statistics.number(word))
            for target in targets_of(card, world.statistics).values():
                if target.error is not None and " " in str(target.written):
                    yield from _unread(world, target.written, target.error)
                else:
                    yield from _check(world, card, target.written, target.amount)


def _check(world: World, card: IndicatorCard, word: Word | Open, given: Amount | None) -> Iterator[Finding]:
    if isinstance(word, Open):
        if word is Open.BLANK:
            yield error(CODE, card.id.span, f"a value of '{card.id}' is blank", "write `to be set`")
    elif given is None:
        hint = near(word, world.statistics.figures, "write a number, the id of a figure, or `to be set`")
        yield error(CODE, word.span, f"'{word[:40]}' is neither a number nor a figure", hint)
    elif (wrong := _unfit(card.unit, given)) is not None:
        yield error(
            CODE, word.span, f"'{card.id}' is counted {wrong}, '{word}' is not", "correct `unit` or the value"
        )


def _unread(world: World, word: Word | Open, why: FormulaError) -> Iterator[Finding]:
    """Yield why arithmetic gives no number: ``previous`` of a first value, an unknown figure, a sign."""
    if not isinstance(word, Word):
        return
    if why.unknown == PREVIOUS:
        yield error(CODE, why.span(word), "nothing is known before this year", "write a number or a figure")
    elif why.unknown is not None:
        hint = near(why.unknown, world.statistics.figures, "add the figure below specs/figures")
        yield error(CODE, why.span(word), why.message, hint)
    else:
        hint = (
            "write numbers and ids of figures, with blanks around signs: `previous + 3`, `round(etraps / 3)`"
        )
        yield error(CODE, why.span(word), why.message, hint)


def _unfit(unit: Counted, given: Amount) -> str | None:
    """Return how the unit is counted, where the number is of another kind."""
    match unit:
        case Counted.PERCENT:
            return None if given.percent else "in per cent"
        case Counted.YES_NO:
            return None if given.exact in (0, 1) else "as 0 (no) or 1 (yes)"
    return "in numbers" if given.percent else None
