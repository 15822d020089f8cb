"""Which picture of figures an id stands for: a forecast, a demand table, a chart, an indicator of a plan."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.compute.figures import Statistics
from resminama.compute.stock import years_of
from resminama.model.corpus import Corpus
from resminama.model.figures import FigureChart
from resminama.model.plan import IndicatorCard, Plan
from resminama.model.values import Open, Word
from resminama.outline.content import BarsSpec, ChartSpec, Name, Number, Phrase, Proposed, TrendSpec
from resminama.outline.plandata import shown
from resminama.outline.targets import Target, targets_of

Picture = ChartSpec | BarsSpec | TrendSpec


def chart_ids(corpus: Corpus) -> set[str]:
    """Return every id that a chart may be asked for by; an indicator is ``plan/indicator``."""
    cards = {f"{plan.id}/{card.id}" for plan in corpus.plans.values() for card in plan.cards}
    return {*corpus.stocks, *corpus.demand, *corpus.charts, *cards}


def chart(key: str, corpus: Corpus, statistics: Statistics) -> Iterator[Picture]:
    """Yield the picture that ``key`` stands for; nothing for an id that is unknown or has no values."""
    if key in corpus.stocks:
        yield ChartSpec(key)
    elif found := statistics.demand.get(key):
        yield BarsSpec(found.title, tuple((line.body, Number(str(line.value))) for line in found.lines))
    elif own := corpus.charts.get(key):
        yield from _bars(own, statistics)
    plan = corpus.plans.get(key.partition("/")[0])
    for card in plan.cards if plan else ():
        if plan and key == f"{plan.id}/{card.id}":
            yield from _trend(plan, card, statistics)


def _bars(own: FigureChart, statistics: Statistics) -> Iterator[BarsSpec]:
    known = [(bar.title, statistics.figures.get(str(bar.figure))) for bar in own.bars]
    bars = tuple((title, Number(str(f.value), f.percent)) for title, f in known if f is not None)
    if bars:
        yield BarsSpec(own.title, bars)


def _trend(plan: Plan, card: IndicatorCard, statistics: Statistics) -> Iterator[TrendSpec]:
    """Yield targets and what was reached, from the year of the baseline to the end of the plan."""
    last = years_of(plan.years)[-1:]
    first = min([int(year) for year in (card.baseline.year, *card.actual) if year.isdecimal()], default=0)
    if not last or not first:
        return
    years = tuple(range(first, last[0] + 1))
    reached = {str(card.baseline.year): card.baseline.value, **card.actual}
    targets = targets_of(card, statistics)
    proposed = any(target.proposed for target in targets.values())
    rows = (
        (
            Phrase("plan.chart.proposed" if proposed else "plan.chart.target"),
            tuple(_target(targets.get(y)) for y in years),
        ),
        (Phrase("plan.chart.reached"), tuple(_number(reached.get(str(y)), statistics) for y in years)),
    )
    if any(number for _, numbers in rows for number in numbers):
        yield TrendSpec(Name(card.id), years, rows)


def _target(target: Target | None) -> Number | Proposed | None:
    if target is None or target.amount is None:
        return None
    return Proposed(shown(target.amount)) if target.proposed else shown(target.amount)


def _number(word: Word | Open | None, statistics: Statistics) -> Number | None:
    given = statistics.number(word) if word is not None else None
    return shown(given) if given else None
