"""PLN006: a target that runs against what came before it or against its direction, or lies beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.compute.amount import Amount
from resminama.compute.figures import Statistics
from resminama.findings import Finding, error
from resminama.model.plan import Counted, Direction, IndicatorCard
from resminama.model.values import Open, Word
from resminama.outline.targets import Target, targets_of

CODE = "PLN006"
Targets = dict[int, Target]
_SAID = {
    Direction.RISE: ("is to rise", "less than"),
    Direction.FALL: ("is to fall", "more than"),
    Direction.KEEP: ("is to be kept", "other than"),
}
"""What a direction wants, and what a target of the wrong way is."""


def target_against_direction(world: World) -> Iterator[Finding]:
    """Yield a finding for each target that goes the wrong way, and for each value that no share can have.

    A target goes the wrong way if an earlier target, the baseline or a value reached in an earlier year
    lies further in the direction of the indicator.
    """
    for plan in world.corpus.plans.values():
        for card in plan.cards:
            targets = targets_of(card, world.statistics)
            yield from _beyond(card, targets, world.statistics)
            yield from _turned(card, targets, world.statistics)


def _beyond(card: IndicatorCard, targets: Targets, statistics: Statistics) -> Iterator[Finding]:
    """Yield values below nought, and shares above the whole."""
    words = [card.baseline.value, *card.actual.values()]
    values = [(word, statistics.number(word)) for word in words]
    values += [(target.written, target.amount) for target in targets.values()]
    for word, given in values:
        if not isinstance(word, Word) or given is None:
            continue
        if given.exact < 0:
            yield error(CODE, word.span, f"a value of '{card.id}' is below nought: {_shown(given)}")
        elif card.unit is Counted.PERCENT and given.percent and given.exact > 1:
            hint = "a share of a whole is 100 % at most; count in numbers what can be more"
            yield error(CODE, word.span, f"a value of '{card.id}' is beyond 100 %: {_shown(given)}", hint)


def _turned(card: IndicatorCard, targets: Targets, statistics: Statistics) -> Iterator[Finding]:
    known = list(_reached(card, statistics))
    for year, target in targets.items():
        given = target.amount
        if given is None or not isinstance(target.written, Word):
            continue
        for before, earlier, what in known:
            if before < year and _wrong_way(card.goes, earlier, given):
                wanted, than = _SAID[card.goes]
                message = f"'{card.id}' {wanted}, but {_shown(given)} for {year} is {than} {what}"
                yield error(CODE, target.written.span, message, "correct the target, or `goes`")
                break
        known.append((year, given, f"{_shown(given)} for {year}"))


def _reached(card: IndicatorCard, statistics: Statistics) -> Iterator[tuple[int, Amount, str]]:
    """Yield (year, number, in words) of the baseline and of what was reached."""
    values: list[tuple[str, Word | Open, str]] = [
        (str(card.baseline.year), card.baseline.value, "of the baseline"),
        *((year, value, "reached in") for year, value in card.actual.items()),
    ]
    for year, value, what in values:
        if year.isdecimal() and (given := statistics.number(value)) is not None:
            yield int(year), given, f"{_shown(given)} {what} {year}"


def _wrong_way(goes: Direction, earlier: Amount, later: Amount) -> bool:
    match goes:
        case Direction.RISE:
            return later.exact < earlier.exact
        case Direction.FALL:
            return later.exact > earlier.exact
    return later.exact != earlier.exact


def _shown(given: Amount) -> str:
    return f"{given.shown()} %" if given.percent else str(given.shown())
