"""NOTE003: an expenditure of a briefing note that lies outside its years or rests on no figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.check.world import World
from resminama.check.written import near
from resminama.compute.stock import years_of
from resminama.findings import Finding, error
from resminama.model.note import FiscalImpact, FiscalLine
from resminama.model.values import Open, Word

CODE = "NOTE003"
_SOURCED = "give it in specs/figures with its source and name the figure here, or write `to be set`"


def fiscal_line_uncountable(world: World) -> Iterator[Finding]:
    """Yield a finding for each year outside the table, each number without a figure, and each empty line."""
    for note in world.corpus.notes.values():
        if note.fiscal is None:
            continue
        if not years_of(note.fiscal.years):
            hint = "write the first and the last year: 2023-2025"
            yield error(CODE, note.fiscal.years.span, f"'{note.fiscal.years}' is no stretch of years", hint)
            continue
        for line in note.fiscal.lines:
            yield from _line(world, note.fiscal, line)


def _line(world: World, impact: FiscalImpact, line: FiscalLine) -> Iterator[Finding]:
    if wrong := _given(line):
        hint = "give `units` by year with `unit_cost`, or `amounts` by year"
        yield error(CODE, line.id.span, f"'{line.id}' has {wrong}", hint)
    years = years_of(impact.years)
    for by_year in (line.units, line.amounts):
        yield from _years(line, by_year, years)
        for word in by_year.values():
            yield from _number(world, line, word)
    if line.unit_cost is not None:
        yield from _number(world, line, line.unit_cost)


def _given(line: FiscalLine) -> str | None:
    """Return what is given of a line that cannot be worked out."""
    if bool(line.units) == bool(line.amounts):
        return "both units and amounts" if line.units else "neither units nor amounts"
    if line.units and line.unit_cost is None:
        return "units and no cost of a unit"
    return "a cost of a unit and no units" if line.amounts and line.unit_cost is not None else None


def _years(line: FiscalLine, by_year: Mapping[str, Word | Open], years: tuple[int, ...]) -> Iterator[Finding]:
    for key, word in by_year.items():
        if not key.isdecimal() or int(key) not in years:
            span = word.span if isinstance(word, Word) else line.id.span
            message = f"'{key}' of '{line.id}' lies outside the years of the table, {years[0]} to {years[-1]}"
            yield error(CODE, span, message, "correct the year, or `years`")


def _number(world: World, line: FiscalLine, word: Word | Open) -> Iterator[Finding]:
    if word is Open.BLANK:
        yield error(CODE, line.id.span, f"a value of '{line.id}' is blank", "write `to be set`")
    elif isinstance(word, Word) and word not in world.statistics.figures:
        hint = near(word, world.statistics.figures, _SOURCED)
        yield error(CODE, word.span, f"'{word}' is no figure", hint)
