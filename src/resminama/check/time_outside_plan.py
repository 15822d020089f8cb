"""PLN002: a term or a target that lies outside the years of its plan."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import records_of
from resminama.check.world import World
from resminama.compute.stock import years_of
from resminama.findings import Finding, error
from resminama.model.plan import FundingLine, IndicatorCard, Measure, Plan
from resminama.model.values import Word
from resminama.outline.plandata import quarter

CODE = "PLN002"


def time_outside_plan(world: World) -> Iterator[Finding]:
    """Yield a finding for each quarter and each year of a target outside the plan, or in the wrong order."""
    for plan in world.corpus.plans.values():
        years = years_of(plan.years)
        if not years:
            hint = "write the first and the last year: 2022-2030"
            yield error(CODE, plan.years.span, f"'{plan.years}' is no stretch of years", hint)
            continue
        yield from _check(plan, years)


def _check(plan: Plan, years: tuple[int, ...]) -> Iterator[Finding]:
    for record in records_of(plan):
        if isinstance(record, (Measure, FundingLine)):
            yield from _term(record, years)
        if isinstance(record, IndicatorCard):
            yield from _targets(record, years)


def _term(record: Measure | FundingLine, years: tuple[int, ...]) -> Iterator[Finding]:
    for word in (record.start, record.end):
        yield from _quarter(word, years)
    first, last = quarter(record.start), quarter(record.end)
    if first and last and (first.year, first.number) > (last.year, last.number):
        message = f"'{record.id}' ends in {record.end}, before it begins in {record.start}"
        yield error(CODE, record.end.span, message, "correct `from` or `to`")


def _quarter(word: Word, years: tuple[int, ...]) -> Iterator[Finding]:
    found = quarter(word)
    if found is None:
        yield error(CODE, word.span, f"'{word}' is no quarter", "write the year and the quarter: 2022-Q3")
    elif found.year not in years:
        message = f"{word} lies outside the plan, {years[0]} to {years[-1]}"
        yield error(CODE, word.span, message, "correct the quarter, or `years` of the plan")


def _targets(card: IndicatorCard, years: tuple[int, ...]) -> Iterator[Finding]:
    for key, target in card.targets.items():
        if not key.isdecimal() or int(key) not in years:
            span = target.span if isinstance(target, Word) else card.id.span
            message = (
                f"the target of '{card.id}' for '{key}' lies outside the plan, {years[0]} to {years[-1]}"
            )
            yield error(CODE, span, message, "correct the year, or `years` of the plan")
    for key, source in card.targets_from.items():
        if not years_of(key):
            message = f"'{key}' is no year, nor a stretch of years, of the targets of '{card.id}'"
            yield error(CODE, source.span, message, "write `2022:`, or `2022-2024:`")
    if not any(str(year) in card.targets for year in years):
        yield error(
            CODE, card.id.span, f"'{card.id}' has no target", "give the years that have one in `targets`"
        )
