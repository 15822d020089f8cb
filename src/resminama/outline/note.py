"""The outline of a briefing note: sections, tables and charts made from figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from resminama.compute.demand import DemandResult
from resminama.compute.figures import Statistics
from resminama.compute.reading import ResolvedFigure
from resminama.compute.stock import StockTable
from resminama.model.corpus import Corpus
from resminama.model.note import BriefingNote, NoteSection
from resminama.model.text import Text
from resminama.model.transitional import day_of
from resminama.model.values import Word
from resminama.outline.charts import Picture, chart
from resminama.outline.content import (
    Column,
    Day,
    Kind,
    Name,
    Number,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.decision import decision_units
from resminama.outline.plandata import figures_table
from resminama.outline.prose import prose_unit
from resminama.outline.sourced import printed, source


def note_outline(note: BriefingNote, corpus: Corpus, statistics: Statistics) -> Outline:
    """Return the outline of a briefing note."""
    sections = [_section(note, section, corpus, statistics) for section in note.sections]
    annex = [_annexed(note, section, corpus, statistics) for section in note.annex]
    return Outline(note.id, (_head(note), *sections, *decision_units(note, statistics), *annex))


def _head(note: BriefingNote) -> Unit:
    day = day_of(note.date) if isinstance(note.date, Word) else None
    rows: tuple[tuple[str, Value], ...] = (
        ("to", Name(note.to)),
        ("from", Name(note.sender)),
        ("date", note.date if day is None else Day(day)),
        ("decision", note.decision or Phrase("note.no-decision")),
    )
    table = TableSpec(
        (Column("", 1.2), Column("", 5.0)),
        tuple(TableRow((Phrase(f"note.{key}"), value)) for key, value in rows),
    )
    return Unit(f"{note.id}/head", Kind.PARAGRAPH, after=(table,), origin="generated")


def _section(note: BriefingNote, section: NoteSection, corpus: Corpus, statistics: Statistics) -> Unit:
    children: tuple[Unit, ...] = ()
    if section.text is not None:
        body = prose_unit(f"{note.id}/{section.id}/text", section.text, kind=Kind.PARAGRAPH, item=Kind.BULLET)
        children = (body,)
    tables = tuple(figures_shown(section, section.table, corpus, statistics))
    shown = (Unit(f"{note.id}/{section.id}/shown", Kind.PARAGRAPH, after=tables, origin="generated"),)
    return Unit(
        f"{note.id}/{section.id}", Kind.HEADING, section.title, (*children, *(shown if tables else ()))
    )


def _annexed(note: BriefingNote, section: NoteSection, corpus: Corpus, statistics: Statistics) -> Unit:
    title = Phrase("note.annex", {"title": section.title})
    return replace(_section(note, section, corpus, statistics), said=title)


class Shows(Protocol):
    """A section that shows figures: its list of them, and its chart."""

    @property
    def figures(self) -> tuple[Word, ...]:
        """For the list of disagreements."""

    @property
    def chart(self) -> Word | None:
        """Id of a stock model, a demand table, a chart, or ``plan/indicator``."""


def figures_shown(
    section: Shows, table: Word | None, corpus: Corpus, statistics: Statistics
) -> Iterable[TableSpec | Picture]:
    """Yield the ``table`` that a section makes from figures, then its chart."""
    key = str(table or "")
    if stock := statistics.stocks.get(key):
        yield _stock(stock)
    if result := statistics.demand.get(key):
        yield _demand(result)
    if key == "figures":
        yield listed_figures(section.figures, corpus, statistics)
    if key == "readings":
        yield readings_table(section.figures, corpus, statistics, Phrase("note.table.followed"))
    if section.chart is not None:
        yield from chart(str(section.chart), corpus, statistics)


def _stock(stock: StockTable) -> TableSpec:
    head = Column(Phrase("note.table.year"), 3.2)
    years = tuple(Column(str(year), 1.0, centred=True) for year in stock.years)
    rows = []
    for row in stock.rows:
        cells = tuple(Number(str(cell)) if cell is not None else "" for cell in row.cells)
        rows.append(TableRow((row.title, *cells), strong=row.id == "closing"))
    return TableSpec((head, *years), tuple(rows), caption=stock.title)


def _demand(result: DemandResult) -> TableSpec:
    columns = (
        Column(Phrase("note.table.body"), 2.4),
        Column(Phrase("note.table.driver"), 3.4),
        Column(Phrase("note.table.posts"), 0.8, centred=True),
    )
    rows = [TableRow((line.body, line.driver, Number(str(line.value)))) for line in result.lines]
    rows.append(TableRow((Phrase("note.table.total"), "", Number(str(result.total))), strong=True))
    return TableSpec(columns, tuple(rows), caption=result.title)


def listed_figures(keys: Iterable[str], corpus: Corpus, statistics: Statistics) -> TableSpec:
    """Return figures with value, date and source, each under its title."""
    titles: dict[str, Value] = {
        str(key): figure.title
        for key in keys
        if (figure := corpus.figures.get(str(key))) and figure.title is not None
    }
    return figures_table([str(key) for key in keys], statistics, titles)


def readings_table(
    keys: Iterable[str], corpus: Corpus, statistics: Statistics, followed: Phrase
) -> TableSpec:
    """Return what the sources say about figures and which is followed; ``followed`` heads that column."""
    columns = (
        Column(Phrase("note.table.figure"), 2.0),
        Column(Phrase("note.table.readings"), 2.2),
        Column(followed, 3.6),
    )
    figures = (statistics.figures.get(str(key)) for key in keys)
    return TableSpec(columns, tuple(_reading(figure, corpus) for figure in figures if figure is not None))


def _reading(figure: ResolvedFigure, corpus: Corpus) -> TableRow:
    title: Value = corpus.figures[figure.id].title or figure.id
    said = Stacked(
        tuple(
            Phrase("note.reading", {"value": printed(figure, r), "source": source(r.source)})
            for r in figure.readings
        )
    )
    reason: tuple[Value, ...] = (figure.because,) if isinstance(figure.because, Text) else ()
    return TableRow((title, said, Stacked((printed(figure, figure), *reason))))
