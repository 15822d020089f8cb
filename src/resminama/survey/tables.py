"""A report before it is a page or a spreadsheet: tables whose words are in one language."""

from __future__ import annotations

from resminama.lean import dataclass

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the key of its heading among the phrases of the templates, and its width in millimetres."""

    key: str
    width: float
    english: bool = False
    """Its words are English whatever the language of the report."""


@dataclass(frozen=True, slots=True)
class SurveyTable:
    """A table with the key of what stands above it; empty for the only table of a report."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[Cells, ...]
    grouped: bool = False
    """On a page the first cell of rows that follow each other is a heading above them."""
    banded: bool = False
    """On a page the next cell of such rows is a band across the table, told once."""
    keyed: bool = False
    """The last column is for programs: a spreadsheet hides it, a page has none."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A report; without words of its own the phrases ``survey.NAME`` and ``survey.NAME-lead`` head it."""

    name: str
    tables: tuple[SurveyTable, ...]
    title: str = ""
    lead: str = ""


def columns(written: str, group: str = "survey") -> tuple[Column, ...]:
    """Return columns from ``key width, key width en``; the keys are phrases of ``group``."""
    parts = (part.split() for part in written.split(","))
    return tuple(Column(f"{group}.{key}", float(width), bool(english)) for key, width, *english in parts)
