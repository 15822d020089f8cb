"""How a procedure is known to work: its indicators, as a table."""

from __future__ import annotations

from resminama.model.sop import Measured, Sop
from resminama.model.standard import Quality, Standard
from resminama.outline.content import Column, Kind, Name, Phrase, TableRow, TableSpec, Unit, Value

_WIDTHS = (("what", 3.6), ("method", 4), ("target", 2), ("every", 1.8))


def quality_of(measured: Measured, standard: Standard | None) -> Quality | None:
    """Return the requirement of the standard that an indicator of its procedure counts."""
    known = standard.quality if standard and measured.quality else ()
    return next((quality for quality in known if quality.id == measured.quality), None)


def measured(sop: Sop, standard: Standard | None) -> tuple[Unit, ...]:
    """Return a point with a table of the indicators of ``sop``; none without any."""
    columns = tuple(Column(Phrase(f"sop.indicators.{key}"), width) for key, width in _WIDTHS)
    rows = tuple(
        TableRow(_cells(entry, quality_of(entry, standard)), f"{sop.id}/{entry.id}")
        for entry in sop.indicators
    )
    said = Phrase("sop.indicators.lead")
    table = TableSpec(columns, rows)
    point = Unit(f"{sop.id}/indicators", Kind.POINT, said, after=(table,), origin="generated")
    return (point,) if rows else ()


def _cells(entry: Measured, quality: Quality | None) -> tuple[Value, ...]:
    every = Phrase("time.every", {"time": entry.every})
    if quality is not None:
        return Name(quality.indicator), quality.method, quality.threshold, every
    what: Value | None = Name(entry.indicator) if entry.indicator else entry.text
    return what or "–", entry.method or "–", entry.target or "–", every
