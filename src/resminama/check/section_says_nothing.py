"""RPT002: a section of a report or of a note neither says nor shows anything."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.compute.stock import years_of
from resminama.findings import Finding, error
from resminama.model.note import LISTS, NoteSection

CODE = "RPT002"


def section_says_nothing(world: World) -> Iterator[Finding]:
    """Yield a finding for each empty section, each report without years, each report on an unknown plan."""
    for report in world.corpus.reports.values():
        if report.plan not in world.corpus.plans:
            hint = near(report.plan, world.corpus.plans, "name a source in specs/plans")
            yield error(CODE, report.plan.span, f"unknown plan '{report.plan}'", hint)
        if not years_of(report.years):
            hint = "write 2022, or the first and the last year: 2020-2021"
            yield error(CODE, report.years.span, f"'{report.years}' is no year", hint)
        for section in report.sections:
            if not (section.text or section.figures or section.readings or section.plan or section.charts):
                message = f"section '{section.id}' says nothing"
                hint = "write its text, or let it show figures, readings, a chart or the plan"
                yield error(CODE, section.id.span, message, hint)
    for note in world.corpus.notes.values():
        for part in (*note.sections, *note.annex):
            yield from _of_note(part)


def _of_note(section: NoteSection) -> Iterator[Finding]:
    if section.table in LISTS and not section.figures:
        message = f"section '{section.id}' lists no figures"
        yield error(CODE, section.id.span, message, "name them under `figures:`")
    elif not (section.text or section.table or section.chart):
        message = f"section '{section.id}' says nothing"
        yield error(CODE, section.id.span, message, "write its text, or let it show a table or a chart")
