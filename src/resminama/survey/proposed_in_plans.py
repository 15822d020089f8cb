"""What plans propose: measures, funding lines and risks without a source, and values of indicators."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.model.plan import IndicatorCard, Plan
from resminama.outline.content import Phrase, Value
from resminama.outline.plandata import in_stretches, level_of, score_of, term, value
from resminama.outline.targets import baseline_proposed, targets_of
from resminama.survey.tables import Cells
from resminama.survey.teller import Teller


def of_plans(teller: Teller) -> Iterator[Cells]:
    """Yield (plan, number in it, what is proposed, its value) of what no source gives."""
    for plan in teller.given.corpus.plans.values():
        title = teller.title(plan.id)
        found = (*_measures(plan, teller), *_others(plan, teller), *_cards(plan, teller))
        yield from ((title, label, what, teller.said(said, plan.id)) for label, what, said in found)


def _measures(plan: Plan, teller: Teller) -> Iterator[tuple[str, str, Value]]:
    for first, objective in enumerate(plan.objectives, start=1):
        for second, measure in enumerate(objective.measures, start=1):
            if measure.source is None:
                yield f"{first}.{second}", teller.text(measure.text), term(measure.start, measure.end)


def _others(plan: Plan, teller: Teller) -> Iterator[tuple[str, str, Value]]:
    for line in plan.financing.lines:
        if line.source is None:
            yield "", teller.text(line.text), term(line.start, line.end)
    for risk in plan.risks:
        if risk.source is None:
            level = Phrase(f"plan.risk-level.{level_of(risk)}", {"score": str(score_of(risk))})
            yield "", teller.text(risk.text), level


def _cards(plan: Plan, teller: Teller) -> Iterator[tuple[str, str, Value]]:
    for card in plan.cards:
        if values := _proposed(card, teller):
            reason = f": {teller.text(card.because)}" if card.because else ""
            yield str(card.code), teller.name(card.id) + reason, in_stretches(values)


def _proposed(card: IndicatorCard, teller: Teller) -> dict[int, Value]:
    """Return the baseline and the targets that the drafters propose, by year and without their mark."""
    statistics = teller.given.statistics
    found: dict[int, Value] = {}
    if baseline_proposed(card, statistics) and card.baseline.year.isdecimal():
        own = card.baseline.value
        found[int(card.baseline.year)] = value(own, statistics.number(own), card.unit)
    for year, target in targets_of(card, statistics).items():
        if target.proposed:
            found[year] = value(target.written, target.amount, card.unit)
    return found
