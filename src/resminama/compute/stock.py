"""A stock of people carried from year to year: the workforce forecast.

``closing = (1 - rate) * opening + intake``. The first year is the base: its closing stock is the opening
stock of the model, nobody comes or leaves in it. Stocks are carried unrounded and rounded half up for
print only, as the published forecast does (seed 003, Calculation of social worker requirements); a
printed column may therefore fail to add up by one person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from resminama.compute.amount import half_up
from resminama.compute.quantity import Numbers
from resminama.findings import Finding, error
from resminama.lean import dataclass
from resminama.model.figures import Intake, StockModel
from resminama.model.text import Text
from resminama.model.values import Word
from resminama.source import Span

_YEARS = re.compile(r"(\d{4})(?:-(\d{4}))?", re.ASCII)
_LONGEST = 100
"""Years of a forecast; exact fractions grow with every one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockRow:
    """A row of the forecast as printed: one cell per year, none where the row has no number."""

    id: str
    """``opening``, the id of an intake, ``leavers`` or ``closing``."""
    title: Text
    cells: tuple[Decimal | None, ...]
    """Persons; leavers are negative."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockTable:
    """The forecast worked out."""

    id: str
    title: Text
    years: tuple[int, ...]
    rows: tuple[StockRow, ...]
    """Opening, each intake, leavers, closing."""
    exact: tuple[Fraction, ...]
    """Closing stocks as carried."""
    gaps: dict[int, int]
    """Years whose printed column does not add up: printed closing minus the sum of the rows above."""
    source: str

    @property
    def closing(self) -> dict[int, Decimal]:
        """Closing stock of each year as printed."""
        return {year: half_up(stock, 0) for year, stock in zip(self.years, self.exact, strict=True)}

    @property
    def leavers(self) -> dict[int, Decimal]:
        """Those who leave in each year as printed; nobody does in the first."""
        cells = next(row.cells for row in self.rows if row.id == "leavers")
        return {year: cell for year, cell in zip(self.years, cells, strict=True) if cell is not None}


def carry(opening: Fraction, intake: Sequence[Fraction], rate: Fraction) -> tuple[Fraction, ...]:
    """Return the closing stocks, unrounded: the opening stock, then one for each year of ``intake``.

    ``rate`` is the share of a year's opening stock that leaves within the year.
    """
    stocks = [opening]
    for people in intake:
        stocks.append((1 - rate) * stocks[-1] + people)
    return tuple(stocks)


def forecast(model: StockModel, numbers: Numbers) -> StockTable | None:
    """Work out ``model``; nothing if a quantity of it is unknown or no years are given.

    Adds to ``numbers.findings``: ``FIG004`` where a printed number does not come out, ``FIG005``
    where a year is not one of the model's.
    """
    years = years_of(model.years)
    if not years:
        numbers.findings.append(error("FIG005", model.years.span, f"'{model.years}' is not a range of years"))
        return None
    opening, rate = numbers.given(model.opening), numbers.given(model.leavers.rate)
    coming = [_coming(row, years, numbers) for row in model.intake]
    if opening is None or rate is None:
        return None
    total = [sum((row.get(year, Fraction(0)) for row in coming), Fraction(0)) for year in years[1:]]
    table = _table(model, years, coming, carry(opening.exact, total, rate.exact), rate.exact)
    _compare(model, model.printed, table.closing, numbers)
    _compare(model, model.leavers.printed, table.leavers, numbers)
    return table


def years_of(text: str) -> tuple[int, ...]:
    """Return the years that ``2030`` or ``2021-2030`` names; none if it names none or over a hundred."""
    match = _YEARS.fullmatch(text)
    if not match:
        return ()
    first = int(match[1])
    years = tuple(range(first, int(match[2] or first) + 1))
    return years if len(years) <= _LONGEST else ()


def _coming(row: Intake, years: tuple[int, ...], numbers: Numbers) -> dict[int, Fraction]:
    people: dict[int, Fraction] = {}
    for key, word in row.numbers.items():
        named = set(years_of(key))
        if not named or not named <= set(years[1:]) or named & set(people):
            numbers.findings.append(_bad_years(key, word.span, years))
            continue
        number = numbers.given(word)
        if number is not None:
            people.update(dict.fromkeys(sorted(named), number.exact))
    return people


def _bad_years(key: str, span: Span, years: tuple[int, ...]) -> Finding:
    hint = (
        f"write a year or a range from {years[0] + 1} to {years[-1]}, each year once; {years[0]} is the base"
    )
    return error("FIG005", span, f"'{key}' is not a free year of the model", hint)


def _table(
    model: StockModel,
    years: tuple[int, ...],
    coming: list[dict[int, Fraction]],
    stocks: tuple[Fraction, ...],
    rate: Fraction,
) -> StockTable:
    opening = [stocks[0], *stocks[:-1]]
    leavers = [None, *(-rate * stock for stock in stocks[:-1])]
    rows = [
        _row("opening", model.opening_title, opening),
        *(
            _row(row.id, row.title, [people.get(year) for year in years])
            for row, people in zip(model.intake, coming, strict=True)
        ),
        _row("leavers", model.leavers.title, leavers),
        _row("closing", model.closing_title, stocks),
    ]
    return StockTable(
        id=model.id,
        title=model.title,
        years=years,
        rows=tuple(rows),
        exact=stocks,
        gaps=_gaps(years, rows),
        source=model.source,
    )


def _row(name: str, title: Text, values: Sequence[Fraction | None]) -> StockRow:
    cells = tuple(None if value is None else half_up(value, 0) for value in values)
    return StockRow(id=name, title=title, cells=cells)


def _gaps(years: tuple[int, ...], rows: list[StockRow]) -> dict[int, int]:
    gaps: dict[int, int] = {}
    for year, *above, closing in zip(years, *(row.cells for row in rows), strict=True):
        gap = int((closing or 0) - sum(cell for cell in above if cell is not None))
        if gap:
            gaps[year] = gap
    return gaps


def _compare(
    model: StockModel, printed: dict[str, Word], computed: dict[int, Decimal], numbers: Numbers
) -> None:
    for key, word in printed.items():
        said = numbers.written(word)
        found = computed.get(int(key)) if key.isdecimal() else None
        if found is None:
            message = f"'{model.id}' has no year {key}"
            numbers.findings.append(error("FIG004", word.span, message))
        elif said is not None and said.shown() != found:
            message = f"'{model.id}' gives {found} for {key}, the source prints {said.shown()}"
            numbers.findings.append(error("FIG004", word.span, message))
