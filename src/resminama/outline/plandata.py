"""What plans and the reports on them share: values, quarters, codes, tables of a plan's data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from resminama.compute.amount import Amount, amount
from resminama.compute.figures import Statistics
from resminama.compute.stock import years_of
from resminama.model.plan import Counted, IndicatorCard, Measure, Objective, Plan, Risk
from resminama.model.values import Open, Word
from resminama.outline.content import (
    Column,
    Name,
    Number,
    Phrase,
    Proposed,
    Quarter,
    Stacked,
    TableRow,
    TableSpec,
    Value,
)
from resminama.outline.sourced import printed, source
from resminama.outline.targets import Target, baseline_proposed, targets_of
from resminama.outline.texts import values_inside

NOTHING = "–"
"""What a cell without a value says."""


def quarter(words: str) -> Quarter | None:
    """Return the quarter that ``2022-Q3`` means."""
    year, mark, place = words.partition("-Q")
    if not mark or not year.isdecimal() or place not in ("1", "2", "3", "4"):
        return None
    return Quarter(int(year), int(place))


def term(start: str, end: str) -> Value:
    """Return the words for a stretch of quarters."""
    first, last = quarter(start), quarter(end)
    if first is None or last is None:
        return f"{start} – {end}"
    return first if first == last else Phrase("time.quarters", {"from": first, "to": last})


def value(written: Word | Open, given: Amount | None, unit: Counted, *, proposed: bool = False) -> Value:
    """Return a value of a card as it is printed: its number, else what is written."""
    if given is None:
        return written
    done = Phrase(f"plan.value.{'yes' if given.exact else 'no'}")
    said = done if unit is Counted.YES_NO else shown(given)
    return Proposed(said) if proposed else said


def shown(given: Amount) -> Number:
    """Return an amount with the digits that are printed."""
    return Number(str(given.shown()), given.percent)


def has_proposals(table: TableSpec) -> bool:
    """Tell whether a table prints a value that was read in no source."""
    return _proposes(table.rows)


def _proposes(value: object) -> bool:
    found = values_inside(value, Proposed, Phrase)
    return any(isinstance(one, Proposed) or _proposes(getattr(one, "values", ())) for one in found)


def money(word: Word | Open) -> Value:
    """Return an amount as it is printed; one that is no number as it is written."""
    given = None if isinstance(word, Open) else amount(str(word))
    return shown(given) if given else word


def targets(card: IndicatorCard, years: Iterable[int], statistics: Statistics) -> Value:
    """Return the targets of a card one after another, neighbouring years of one value together."""
    found = targets_of(card, statistics)
    return in_stretches({year: target_value(card, found[year]) for year in years if year in found})


def target_value(card: IndicatorCard, target: Target) -> Value:
    """Return a target as it is printed."""
    return value(target.written, target.amount, card.unit, proposed=target.proposed)


def in_stretches(values: Mapping[int, Value]) -> Value:
    """Return values with their years, in order, neighbours of one value together; a dash for none."""
    stretches: list[tuple[list[int], Value]] = []
    for year, said in values.items():
        if stretches and stretches[-1][1] == said and stretches[-1][0][-1] == year - 1:
            stretches[-1][0].append(year)
        else:
            stretches.append(([year], said))
    return listed(Phrase("plan.target", {"years": _stretch(own), "value": said}) for own, said in stretches)


def listed(values: Iterable[Value]) -> Value:
    """Return values one after another, with semicolons: what may hold "and" itself; a dash for none."""
    *first, last = (*values,) or (NOTHING,)
    for one in reversed(first):
        last = Phrase("plan.several", {"first": one, "others": last})
    return last


def _stretch(years: list[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def stacked(names: Iterable[str]) -> Value:
    """Return names, one to a line; a dash for none."""
    found = tuple(Name(str(name)) for name in names)
    return Stacked(found) if found else NOTHING


def said_by(word: str | None) -> Phrase:
    """Return where something was read, or that it is proposed."""
    return source(word) if word else Phrase("plan.proposal")


def columns(key: str, widths: str) -> tuple[Column, ...]:
    """Return columns headed by the phrases ``key.1`` …; ``c`` behind a width centres."""
    return tuple(
        Column(Phrase(f"{key}.{number}"), float(width.rstrip("c")), width.endswith("c"))
        for number, width in enumerate(widths.split(), start=1)
    )


def measures_table(plan: Plan, number: int, objective: Objective) -> TableSpec:
    """Return the action plan of an objective."""
    codes = {str(card.id): str(card.code) for card in plan.cards}
    rows = tuple(
        _measure(plan, f"{number}.{place}", measure, codes)
        for place, measure in enumerate(objective.measures, start=1)
    )
    return TableSpec(columns("plan.table.measures", "0.55c 2.35 2.05 1.45 2.3 2.7 2.0 1.05c"), rows)


def _measure(plan: Plan, label: str, measure: Measure, codes: dict[str, str]) -> TableRow:
    sources = tuple(Phrase(f"plan.finance.{kind}") for kind in measure.finance)
    cells: tuple[Value, ...] = (
        label,
        measure.text,
        measure.result,
        term(measure.start, measure.end),
        stacked(measure.responsible),
        stacked(measure.partners),
        Stacked((*sources, Phrase("plan.amount", {"amount": money(measure.amount)}))),
        Stacked(tuple(codes.get(str(key), str(key)) for key in measure.indicators)),
    )
    return TableRow(cells, f"{plan.id}/{measure.id}")


def begun_table(plan: Plan, years: Iterable[int]) -> TableSpec:
    """Return the measures that begin in ``years``, each with the number that the plan gives it."""
    wanted = set(years)
    rows = tuple(
        TableRow((f"{number}.{place}", m.text, m.result, term(m.start, m.end), stacked(m.responsible[:1])))
        for number, objective in enumerate(plan.objectives, start=1)
        for place, m in enumerate(objective.measures, start=1)
        if (start := quarter(m.start)) is not None and start.year in wanted
    )
    return TableSpec(columns("plan.table.measures", "0.6c 4 3.4 2.4 3"), rows)


def risks_table(document: str, risks: Iterable[Risk]) -> TableSpec:
    """Return the risk matrix."""
    rows = tuple(
        TableRow(
            (
                Phrase(f"plan.risk.{risk.kind}"),
                risk.text,
                str(risk.likelihood),
                str(risk.impact),
                Phrase(f"plan.risk-level.{level_of(risk)}", {"score": str(score_of(risk))}),
                risk.answer,
                stacked(risk.owners),
                said_by(risk.source),
            ),
            f"{document}/{risk.id}",
        )
        for risk in risks
    )
    return TableSpec(columns("plan.table.risks", "1.85 2.45 1.3c 1.3c 1c 2.4 2.75 1.45"), rows)


def score_of(risk: Risk) -> int:
    """Return likelihood times impact; nought where one is no number."""
    given = (str(risk.likelihood), str(risk.impact))
    return int(given[0]) * int(given[1]) if all(text.isdecimal() for text in given) else 0


def level_of(risk: Risk) -> str:
    """Return the level of a risk: as seed 001, Annex 3, calls 4 low, 6 medium and 9 high."""
    score = score_of(risk)
    return "low" if score <= 4 else "medium" if score <= 6 else "high"


def results_table(plan: Plan, cards: Iterable[IndicatorCard], statistics: Statistics) -> TableSpec:
    """Return the results framework: an indicator a row, with baseline and targets."""
    years = years_of(plan.years)
    rows = tuple(
        TableRow(
            (
                str(card.code),
                Name(card.id),
                Phrase(f"plan.level.{card.level}"),
                baseline(card, statistics),
                targets(card, years, statistics),
                card.verification,
                Name(card.responsible),
            )
        )
        for card in cards
    )
    return TableSpec(columns("plan.table.results", "0.7c 2.9 1.5 1.5c 2.35 2.25 2"), rows)


def baseline(card: IndicatorCard, statistics: Statistics) -> Phrase:
    """Return the value before the plan with its year."""
    found = _baseline(card, statistics)
    return Phrase("plan.baseline", {"value": found, "year": str(card.baseline.year)})


def _baseline(card: IndicatorCard, statistics: Statistics) -> Value:
    own = card.baseline.value
    return value(own, statistics.number(own), card.unit, proposed=baseline_proposed(card, statistics))


def progress_table(cards: Iterable[IndicatorCard], years: Iterable[int], statistics: Statistics) -> TableSpec:
    """Return what was reached in ``years``: only indicators that have a value in one of them."""
    wanted = tuple(years)
    rows = tuple(
        _reached(card, year, statistics) for card in cards for year in wanted if str(year) in card.actual
    )
    return TableSpec(columns("report.table.progress", "0.7c 3.4 0.8c 1.1c 1.1c 1.2c 2.2"), rows)


def _reached(card: IndicatorCard, year: int, statistics: Statistics) -> TableRow:
    actual, target = card.actual[str(year)], targets_of(card, statistics).get(year)
    return TableRow(
        (
            str(card.code),
            Name(card.id),
            str(year),
            _baseline(card, statistics),
            target_value(card, target) if target else NOTHING,
            value(actual, statistics.number(actual), card.unit),
            _read_in(actual, statistics),
        )
    )


def figures_table(figures: Iterable[str], statistics: Statistics, titles: dict[str, Value]) -> TableSpec:
    """Return figures with the values that documents print, their dates and sources."""
    rows = tuple(
        TableRow(
            (
                titles.get(key, key),
                printed(found, found),
                _day(found.as_of),
                source(found.source),
            )
        )
        for key in figures
        if (found := statistics.figures.get(key)) is not None
    )
    return TableSpec(columns("report.table.figures", "3.8 1c 1.3c 2.6"), rows)


def _day(as_of: str | None) -> str:
    """Return a date as all three languages write it in figures: ``2021-05`` is 05.2021."""
    return ".".join(reversed(as_of.split("-"))) if as_of else NOTHING


def _read_in(key: str, statistics: Statistics) -> Value:
    figure = statistics.figures.get(str(key))
    return source(figure.source) if figure else Phrase("plan.proposal")
