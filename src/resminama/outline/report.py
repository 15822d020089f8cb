"""The outline of a report: what was asked, what is said, and the tables that fill themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from resminama.compute.figures import Statistics
from resminama.compute.stock import years_of
from resminama.model.corpus import Corpus
from resminama.model.plan import Plan
from resminama.model.report import Drawn, Report, ReportGenre, ReportSection
from resminama.outline.charts import Picture, chart
from resminama.outline.content import (
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
from resminama.outline.note import listed_figures, readings_table
from resminama.outline.plandata import (
    begun_table,
    has_proposals,
    progress_table,
    results_table,
    risks_table,
)
from resminama.outline.prose import prose_unit

_WIDE = {ReportGenre.RESULTS, ReportGenre.RISKS}
"""Reports that are one wide table, so that all their pages are wide."""


def report_outline(report: Report, corpus: Corpus, statistics: Statistics) -> Outline:
    """Return the outline of a report; the wide tables stand behind its sections."""
    plan = corpus.plans.get(str(report.plan))
    wide = report.genre in _WIDE
    units = [_head(report), *(_section(report, section, corpus, statistics) for section in report.sections)]
    drawn = [
        _drawn(report, section, section.plan, plan, statistics)
        for section in report.sections
        if plan is not None and section.plan is not None
    ]
    return Outline(
        report.id, tuple(replace(unit, landscape=unit.landscape or wide) for unit in [*units, *drawn])
    )


def _head(report: Report) -> Unit:
    facts: tuple[tuple[str, Value], ...] = (
        ("years", str(report.years).replace("-", "–")),
        ("sender", Name(report.sender)),
        ("to", Name(report.to)),
    )
    rows = tuple(TableRow((Phrase(f"report.head.{key}"), said)) for key, said in facts)
    table = TableSpec((Column("", 1.4), Column("", 4.6)), rows)
    return Unit(f"{report.id}/head", Kind.PARAGRAPH, after=(table,), origin="generated")


def _section(report: Report, section: ReportSection, corpus: Corpus, statistics: Statistics) -> Unit:
    """Return a section: its question, its words and its small tables."""
    address = f"{report.id}/{section.id}"
    children: list[Unit] = []
    if section.text is not None:
        children.append(prose_unit(f"{address}/text", section.text, kind=Kind.PARAGRAPH, item=Kind.BULLET))
    if section.asks is not None:  # the question leads the words, so that no page ends with it
        asks = Phrase("report.asks", {"question": section.asks})
        children = [Unit(f"{address}/asks", Kind.PARAGRAPH, asks, tuple(children))]
    shown = tuple(_shown(section, corpus, statistics))
    if shown:
        children.append(Unit(f"{address}/shown", Kind.PARAGRAPH, after=shown, origin="generated"))
    return Unit(f"{address}/title", Kind.HEADING, section.title, tuple(children))


def _drawn(report: Report, section: ReportSection, what: Drawn, plan: Plan, statistics: Statistics) -> Unit:
    """Return what a section takes from the plan, under the title of the section."""
    table = _table(what, plan, years_of(report.years), statistics)
    address = f"{report.id}/{section.id}/drawn"
    title = Phrase("report.drawn", {"title": section.title})
    said = None if report.genre in _WIDE else title
    if not has_proposals(table):
        return Unit(address, Kind.HEADING, said, after=(table,), origin="generated", landscape=True)
    parts = (
        Unit(f"{address}/table", Kind.PARAGRAPH, after=(table,), origin="generated"),
        Unit(f"{address}/note", Kind.PARAGRAPH, Phrase("plan.note-under"), origin="generated"),
    )
    return Unit(address, Kind.HEADING, said, parts, origin="generated", landscape=True)


def _table(what: Drawn, plan: Plan, years: tuple[int, ...], statistics: Statistics) -> TableSpec:
    match what:
        case Drawn.PROGRESS:
            return progress_table(plan.cards, years, statistics)
        case Drawn.RESULTS:
            return results_table(plan, plan.cards, statistics)
        case Drawn.RISKS:
            return risks_table(plan.id, plan.risks)
        case Drawn.MEASURES:
            return begun_table(plan, years)


def _shown(section: ReportSection, corpus: Corpus, statistics: Statistics) -> Iterator[TableSpec | Picture]:
    if section.figures:
        yield listed_figures(section.figures, corpus, statistics)
    if section.readings:
        yield readings_table(section.readings, corpus, statistics, Phrase("report.table.followed"))
    for key in section.charts:
        yield from chart(str(key), corpus, statistics)
