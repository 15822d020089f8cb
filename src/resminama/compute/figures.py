"""All figures of a workspace: every id with its value, its readings and its source.

Besides the figures that are written, formulas and documents may name what is worked out: the printed
closing stock of a year, ``workforce-forecast-2030``; the people who leave in it,
``workforce-forecast-leavers-2029``; the total of a demand table, ``demand-by-ministry-total``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

from resminama.compute.amount import Amount, amount
from resminama.compute.demand import DemandResult, demand, total_of
from resminama.compute.formula import names
from resminama.compute.quantity import Numbers
from resminama.compute.reading import ResolvedFigure, resolve_figure
from resminama.compute.stock import StockTable, forecast, years_of
from resminama.findings import Finding, error
from resminama.lean import dataclass
from resminama.model.figures import DemandTable, Figure, Figures, StockModel
from resminama.model.values import Open, Word

Entry = Figure | StockModel | DemandTable


@dataclass(slots=True)
class Statistics:
    """What documents may print."""

    figures: dict[str, ResolvedFigure] = field(default_factory=dict)
    stocks: dict[str, StockTable] = field(default_factory=dict)
    demand: dict[str, DemandResult] = field(default_factory=dict)

    def number(self, word: Word | Open | None) -> Amount | None:
        """Return the number that a word writes or that its figure has; None where it is still open."""
        if word is None or isinstance(word, Open):
            return None
        figure = self.figures.get(str(word))
        return figure.amount if figure else amount(str(word))


def resolve(sources: Iterable[Figures]) -> tuple[Statistics, list[Finding]]:
    """Work out all figures and models of ``sources`` together; ids are one space across files.

    Findings: ``FIG001`` unknown statistic, ``FIG002`` statistic without source, ``FIG003`` conflicting
    readings without a choice (also one id twice), ``FIG004`` a model does not reproduce what is printed,
    ``FIG005`` bad formula. A figure with such an error may be missing from the result; those that
    depend on it are then missing too, without a finding of their own.
    """
    entries, owners, doubles = _entries(sources)
    numbers = Numbers(frozenset(owners))
    numbers.findings += doubles
    result = Statistics()
    for key in _in_order(entries, owners, numbers):
        _work_out(entries[key], numbers, result)
    return result, numbers.findings


def _entries(sources: Iterable[Figures]) -> tuple[dict[str, Entry], dict[str, str], list[Finding]]:
    """Return the entries by id, which entry gives each name, and the names that two entries give."""
    entries: dict[str, Entry] = {}
    owners: dict[str, str] = {}
    doubles: list[Finding] = []
    for source in sources:
        listed: tuple[Entry, ...] = (*source.figures, *source.stocks, *source.demand)
        for entry in listed:
            taken = [name for name in (entry.id, *_provides(entry)) if name in owners or name in entries]
            if taken:
                doubles.append(error("FIG003", entry.id.span, f"figure '{taken[0]}' is given twice"))
                continue
            entries[entry.id] = entry
            owners.update(dict.fromkeys(_provides(entry), str(entry.id)))
    return entries, owners, doubles


def _provides(entry: Entry) -> Iterator[str]:
    match entry:
        case Figure():
            yield entry.id
        case StockModel():
            for year in years_of(entry.years):
                yield f"{entry.id}-{year}"
                yield f"{entry.id}-leavers-{year}"
        case DemandTable():
            yield f"{entry.id}-total"


def _formulas(entry: Entry) -> Iterator[Word]:
    match entry:
        case Figure():
            yield from (entry.formula,) if entry.formula is not None else ()
        case StockModel():
            yield from (entry.opening, entry.leavers.rate)
            yield from (word for row in entry.intake for word in row.numbers.values())
        case DemandTable():
            yield from (row.value for row in entry.rows)
            yield from (row.formula for row in entry.rows if row.formula is not None)


def _in_order(entries: dict[str, Entry], owners: dict[str, str], numbers: Numbers) -> list[str]:
    """Return the entries, each after those it needs; circles are left out with ``FIG005``."""
    needs = {
        key: list(
            dict.fromkeys(owners[name] for word in _formulas(entry) for name in names(word) if name in owners)
        )
        for key, entry in entries.items()
    }
    while True:
        try:
            return [key for key in TopologicalSorter(needs).static_order() if key in needs]
        except CycleError as circle:
            ring: list[str] = circle.args[1]
            message = f"figures need one another: {' <- '.join(ring)}"
            numbers.findings.append(error("FIG005", entries[ring[0]].span, message))
            for key in set(ring):
                del needs[key]
            needs = {key: [name for name in before if name in needs] for key, before in needs.items()}


def _work_out(entry: Entry, numbers: Numbers, result: Statistics) -> None:
    match entry:
        case Figure():
            figure = resolve_figure(entry, numbers)
            if figure is not None:
                _add(figure, numbers, result)
        case StockModel():
            table = forecast(entry, numbers)
            if table is not None:
                result.stocks[entry.id] = table
                _add_stock(table, numbers, result)
        case DemandTable():
            lines = demand(entry, numbers)
            if lines is not None:
                result.demand[entry.id] = lines
                total = ResolvedFigure(
                    id=f"{entry.id}-total", amount=total_of(lines), unit="post", source=lines.source
                )
                _add(total, numbers, result)


def _add(figure: ResolvedFigure, numbers: Numbers, result: Statistics) -> None:
    result.figures[figure.id] = figure
    numbers.amounts[figure.id] = figure.amount


def _add_stock(table: StockTable, numbers: Numbers, result: Statistics) -> None:
    leavers = next(row.cells for row in table.rows if row.id == "leavers")
    for year, left in zip(table.years, leavers, strict=True):
        people = {f"{table.id}-{year}": table.closing[year], f"{table.id}-leavers-{year}": -(left or 0)}
        for name, number in people.items():
            amount = Amount(Fraction(number), places=0)
            _add(ResolvedFigure(id=name, amount=amount, unit="person", source=table.source), numbers, result)
