"""SOP012: an indicator of a procedure that nobody can measure, or that repeats its standard."""

from __future__ import annotations

from collections.abc import Container, Iterator

from resminama.check.value_beyond_reason import more_than_all
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.sop import Measured, Sop
from resminama.model.standard import Standard
from resminama.outline.measured import quality_of

CODE = "SOP012"
_WHAT = ("quality", "indicator", "text")
_HOW = ("method", "target")
_ELSE = "name the requirement of the standard under `quality`, or say under `text` what is counted"


def indicator_without_measure(world: World) -> Iterator[Finding]:
    """Yield a finding for each indicator without one thing to count, a method and a target."""
    carded = {str(card.id) for plan in world.corpus.plans.values() for card in plan.cards}
    for sop in world.corpus.sops.values():
        standard = world.corpus.standards.get(sop.standard or "")
        for entry in sop.indicators:
            told = [key for key in _WHAT if getattr(entry, key) is not None]
            if len(told) != 1:
                said = " and ".join(f"`{key}`" for key in told) or "nothing"
                hint = "write one of `quality`, `indicator` and `text`"
                yield error(CODE, entry.id.span, f"'{entry.id}' counts {said}", hint)
            elif entry.quality is not None:
                yield from _of_standard(entry, sop, standard)
            else:
                yield from _own(entry, carded, world.corpus.indicators)


def _of_standard(entry: Measured, sop: Sop, standard: Standard | None) -> Iterator[Finding]:
    assert entry.quality is not None
    if quality_of(entry, standard) is None:
        known = [str(quality.id) for quality in standard.quality] if standard else []
        of = f"'{standard.id}'" if standard else f"'{sop.id}', which has no standard,"
        message = f"{of} has no quality requirement '{entry.quality}'"
        yield error(CODE, entry.quality.span, message, near(entry.quality, known))
    for key in _HOW:
        if (own := getattr(entry, key)) is not None:
            message = f"'{entry.id}' says `{key}`, which the requirement '{entry.quality}' says"
            span = own.place.span if key == "method" else own.span
            yield error(CODE, span, message, "strike it here to follow the standard")


def _own(entry: Measured, carded: Container[str], registered: Container[str]) -> Iterator[Finding]:
    counted = entry.indicator
    if counted is not None and counted in registered and counted not in carded:
        message = f"no card of a plan measures '{counted}'"
        yield error(CODE, counted.span, message, _ELSE)
    if entry.target is not None:
        yield from more_than_all(CODE, entry.target)
    for key in _HOW:
        if getattr(entry, key) is None:
            message = f"'{entry.id}' has no `{key}`"
            yield error(CODE, entry.id.span, message, "say how it is measured and when it is met")
