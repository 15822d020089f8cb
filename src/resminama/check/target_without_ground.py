"""PLN007: a target of which nobody learns where it was read, why it is proposed or what it waits for."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.compute.stock import years_of
from resminama.findings import Finding, warning
from resminama.model.plan import IndicatorCard
from resminama.model.values import Open, Word
from resminama.outline.targets import proposed_targets

CODE = "PLN007"


def target_without_ground(world: World) -> Iterator[Finding]:
    """Yield a finding for each card that leaves its targets without a ground, or has grounds for none."""
    for plan in world.corpus.plans.values():
        for card in plan.cards:
            yield from _read(card)
            yield from _told(card)


def _read(card: IndicatorCard) -> Iterator[Finding]:
    """Yield sources of targets that the card does not have."""
    numbers = {
        int(key) for key, target in card.targets.items() if key.isdecimal() and isinstance(target, Word)
    }
    for years, source in card.targets_from.items():
        named = set(years_of(years))
        if not named:
            message = f"'{years}' is neither a year nor a stretch of years"
            yield warning(CODE, source.span, message, "write 2022 or 2022-2025")
        elif not named <= numbers:
            lacking = ", ".join(map(str, sorted(named - numbers)))
            message = f"'{card.id}' has no number for {lacking} that a source could give"
            yield warning(CODE, source.span, message, "correct the years, or the targets")


def _told(card: IndicatorCard) -> Iterator[Finding]:
    """Yield what the card does not tell of its proposals and open targets, and what it tells of none."""
    proposed = tuple(proposed_targets(card).values())
    values = (card.baseline.value, *card.targets.values())
    waiting = any(isinstance(value, Open) for value in values)
    if proposed and card.because is None:
        message = f"a target of '{card.id}' was read nowhere and no reason is given for it"
        hint = "say why in `because`, or where it was read in `targets_from`"
        yield warning(CODE, proposed[0].span, message, hint)
    if waiting and card.missing is None:
        message = f"values of '{card.id}' are to be set, and nobody learns what they wait for"
        yield warning(CODE, card.id.span, message, "say in `missing` what has to be known first")
    if card.because is not None and not proposed:
        yield warning(CODE, card.because.place.span, f"'{card.id}' proposes no target", "delete `because`")
    if card.missing is not None and not waiting:
        yield warning(CODE, card.missing.place.span, f"'{card.id}' leaves no value open", "delete `missing`")
