"""What a briefing note puts to the reader: options, recommendation, fiscal impact, next steps."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.compute.amount import Amount
from resminama.compute.figures import Statistics
from resminama.compute.fiscal import arises, cost, total
from resminama.compute.stock import years_of
from resminama.model.note import QUESTIONS, BriefingNote, FiscalImpact, FiscalLine, Options
from resminama.model.text import Prose
from resminama.model.values import Open
from resminama.outline.content import (
    Column,
    Kind,
    Nth,
    Number,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.plandata import NOTHING, columns, quarter, stacked
from resminama.outline.prose import prose_unit


def decision_units(note: BriefingNote, statistics: Statistics) -> Iterator[Unit]:
    """Yield the parts that follow the sections of a note, each under its heading."""
    if note.options is not None:
        yield _part(note, "options", note.options.text, _options(note, note.options))
    if note.recommendation is not None:
        number = option_number(note, note.recommendation.option)
        heading = Phrase("note.recommendation", {"number": Nth(number)})
        yield _part(note, "recommendation", note.recommendation.text, None, heading)
    if note.fiscal is not None:
        yield _part(note, "fiscal", note.fiscal.text, _fiscal(note, note.fiscal, statistics))
    if note.steps:
        steps = Unit(f"{note.id}/steps", Kind.PARAGRAPH, after=(_steps(note),), origin="generated")
        yield Unit(f"{note.id}/steps-head", Kind.HEADING, Phrase("note.steps"), (steps,), origin="generated")


def option_number(note: BriefingNote, key: str) -> int:
    """Return the number of an option in its table; 0 for one that the note does not have."""
    choices = note.options.choices if note.options else ()
    return next((number for number, one in enumerate(choices, start=1) if one.id == key), 0)


def _part(
    note: BriefingNote, key: str, text: Prose, table: TableSpec | None, heading: Value | None = None
) -> Unit:
    address = f"{note.id}/{key}"
    said = prose_unit(address, text, kind=Kind.PARAGRAPH, item=Kind.BULLET)
    shown = (Unit(f"{address}-shown", Kind.PARAGRAPH, after=(table,), origin="generated"),) if table else ()
    title = heading or Phrase(f"note.{key}")
    return Unit(f"{address}-head", Kind.HEADING, title, (said, *shown), origin="generated")


def _options(note: BriefingNote, options: Options) -> TableSpec:
    """Return the options side by side: a column each, a row for each question."""
    chosen = note.recommendation.option if note.recommendation else None
    heads = tuple(
        Column(Phrase(f"note.option{'-chosen' if one.id == chosen else ''}", {"number": Nth(number)}), 3.0)
        for number, one in enumerate(options.choices, start=1)
    )
    rows = tuple(
        TableRow((Phrase(f"note.question.{key}"), *(getattr(one, key) for one in options.choices)))
        for key in QUESTIONS
    )
    return TableSpec((Column("", 1.4), *heads), rows, Phrase("note.options-table"))


def _fiscal(note: BriefingNote, impact: FiscalImpact, statistics: Statistics) -> TableSpec:
    years = years_of(impact.years)
    heads = (Column(Phrase("note.fiscal-line"), 2.7), Column(Phrase("note.fiscal-in"), 1.0))
    rows = [_fiscal_row(note, line, years, statistics) for line in impact.lines]
    chosen = note.recommendation.option if note.recommendation else None
    sums = tuple(_money(total(impact, chosen, year, statistics)) for year in years)
    number = option_number(note, chosen) if chosen else 0
    total_of = Phrase("note.fiscal-option", {"number": Nth(number)}) if number else Phrase("note.table.total")
    rows.append(TableRow((total_of, Phrase("note.manat"), *sums), strong=True))
    by_year = (Column(str(year), 1.4, centred=True) for year in years)
    return TableSpec((*heads, *by_year), tuple(rows), Phrase("note.fiscal-table"))


def _fiscal_row(
    note: BriefingNote, line: FiscalLine, years: tuple[int, ...], statistics: Statistics
) -> TableRow:
    unit: Value = Phrase("note.manat")
    if line.units:
        unit = Stacked((Phrase("note.units"), unit))
    cells = tuple(_year(line, year, statistics) for year in years)
    number = option_number(note, line.option) if line.option else 0
    of: dict[str, Value] = {"text": line.text, "number": Nth(number)}
    said: Value = Phrase("note.fiscal-of", of) if number else line.text
    return TableRow((said, unit, *cells), f"{note.id}/{line.id}")


def _year(line: FiscalLine, year: int, statistics: Statistics) -> Value:
    """Return how many units a year has, and under them what they cost."""
    if not arises(line, year):
        return NOTHING
    money = _money(cost(line, year, statistics))
    if str(year) in line.amounts:
        return money
    units = statistics.number(line.units[str(year)])
    return Stacked((Number(str(units.shown())) if units else Open.TO_BE_SET, money))


def _money(amount: Amount | None) -> Value:
    return Number(str(amount.shown())) if amount else Open.TO_BE_SET


def _steps(note: BriefingNote) -> TableSpec:
    rows = tuple(
        TableRow(
            (str(number), step.text, stacked(step.responsible), quarter(step.until) or step.until),
            f"{note.id}/{step.id}",
        )
        for number, step in enumerate(note.steps, start=1)
    )
    return TableSpec(columns("note.step", "0.6c 4.1 3.0 1.9"), rows, Phrase("note.steps-lead"))
