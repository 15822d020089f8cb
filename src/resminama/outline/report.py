"""The outline of a report: what was asked, what is said, and the tables that fill themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.compute.figures import Statistics
from resminama.model.corpus import Corpus
from resminama.model.plan import Plan
from resminama.model.report import Drawn, Report, ReportSection
from resminama.outline.content import (
    ChartSpec,
    Column,
    Kind,
    Name,
    Outline,
    Phrase,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.note import readings_table
from resminama.outline.plandata import (
    figures_table,
    measures_table,
    progress_table,
    quarter,
    results_table,
    risks_table,
    years_of,
)
from resminama.outline.prose import prose_unit


def report_outline(report: Report, corpus: Corpus, statistics: Statistics) -> Outline:
    """Return the outline of a report."""
    units = [_head(report)]
    for section in report.sections:
        units += _section(report, section, corpus, statistics)
    return Outline(report.id, tuple(units))


def _head(report: Report) -> Unit:
    facts: tuple[tuple[str, Value], ...] = (
        ("years", str(report.years).replace("-", "–")),
        ("sender", Name(report.sender)),
        ("to", Name(report.to)),
    )
    rows = tuple(TableRow((Phrase(f"report.head.{key}"), said)) for key, said in facts)
    table = TableSpec((Column("", 1.4), Column("", 4.6)), rows)
    return Unit(f"{report.id}/head", Kind.PARAGRAPH, after=(table,), origin="generated")


def _section(report: Report, section: ReportSection, corpus: Corpus, statistics: Statistics) -> list[Unit]:
    """Return a section: its words and small tables upright, what it takes from the plan on wide pages."""
    address = f"{report.id}/{section.id}"
    children = []
    if section.asks is not None:
        asks = Phrase("report.asks", {"question": section.asks})
        children.append(Unit(f"{address}/asks", Kind.PARAGRAPH, asks))
    if section.text is not None:
        children.append(prose_unit(f"{address}/text", section.text, kind=Kind.PARAGRAPH, item=Kind.BULLET))
    shown = tuple(_shown(section, corpus, statistics))
    if shown:
        children.append(Unit(f"{address}/shown", Kind.PARAGRAPH, after=shown, origin="generated"))
    units = [Unit(f"{address}/title", Kind.HEADING, section.title, tuple(children))]
    plan = corpus.plans.get(str(report.plan))
    if plan is not None and section.plan is not None:
        drawn = tuple(_drawn(section.plan, plan, years_of(report.years), statistics))
        units.append(
            Unit(f"{address}/drawn", Kind.PARAGRAPH, after=drawn, origin="generated", landscape=True)
        )
    return units


def _shown(section: ReportSection, corpus: Corpus, statistics: Statistics) -> Iterator[TableSpec | ChartSpec]:
    if section.figures:
        titles: dict[str, Value] = {
            str(key): figure.title
            for key in section.figures
            if (figure := corpus.figures.get(str(key))) and figure.title is not None
        }
        yield figures_table([str(key) for key in section.figures], statistics, titles)
    if section.readings:
        yield readings_table(section.readings, corpus, statistics, Phrase("report.table.followed"))
    for chart in section.charts:
        yield ChartSpec(str(chart))


def _drawn(what: Drawn, plan: Plan, years: Iterable[int], statistics: Statistics) -> Iterator[TableSpec]:
    match what:
        case Drawn.PROGRESS:
            yield progress_table(plan.cards, tuple(years), statistics)
        case Drawn.RESULTS:
            yield results_table(plan, plan.cards, statistics)
        case Drawn.RISKS:
            yield risks_table(plan.id, plan.risks)
        case Drawn.MEASURES:
            yield from _begun(plan, set(years))


def _begun(plan: Plan, years: set[int]) -> Iterator[TableSpec]:
    """Yield the measures that begin in ``years``, by objective."""
    for number, objective in enumerate(plan.objectives, start=1):
        begun = [m for m in objective.measures if (start := quarter(m.start)) and start.year in years]
        if begun:
            yield measures_table(plan, number, objective, begun)
