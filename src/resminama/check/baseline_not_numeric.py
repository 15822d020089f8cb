"""PLN003: a baseline or a target that is neither a number nor openly to be set."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.compute.amount import Amount, amount
from resminama.findings import Finding, error
from resminama.model.plan import Counted, IndicatorCard
from resminama.model.values import Open, Word

CODE = "PLN003"


def baseline_not_numeric(world: World) -> Iterator[Finding]:
    """Yield a finding for each value of a card that gives no number, or one that its unit cannot have."""
    for plan in world.corpus.plans.values():
        for card in plan.cards:
            for word in (card.baseline.value, *card.targets.values(), *card.actual.values()):
                yield from _check(world, card, word)


def _check(world: World, card: IndicatorCard, word: Word | Open) -> Iterator[Finding]:
    if isinstance(word, Open):
        if word is Open.BLANK:
            yield error(CODE, card.id.span, f"a value of '{card.id}' is blank", "write `to be set`")
        return
    figure = world.statistics.figures.get(str(word))
    given = figure.amount if figure else amount(str(word))
    if given is None:
        hint = near(word, world.statistics.figures, "write a number, the id of a figure, or `to be set`")
        yield error(CODE, word.span, f"'{word}' is neither a number nor a figure", hint)
    elif (wrong := _unfit(card.unit, given)) is not None:
        yield error(
            CODE, word.span, f"'{card.id}' is counted {wrong}, '{word}' is not", "correct `unit` or the value"
        )


def _unfit(unit: Counted, given: Amount) -> str | None:
    """Return how the unit is counted, where the number is of another kind."""
    match unit:
        case Counted.PERCENT:
            return None if given.percent else "in per cent"
        case Counted.YES_NO:
            return None if given.exact in (0, 1) else "as 0 (no) or 1 (yes)"
    return "in numbers" if given.percent else None
