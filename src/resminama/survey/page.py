"""A report as a page for both writers: landscape, a heading and a table each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, repeat

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Meta,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.survey.tables import Cells, Column, Survey, SurveyTable
from resminama.survey.teller import Teller

_DESIGN = PageDesign(name="survey", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0)
_WIDE = 267.0
"""Millimetres between the margins of a landscape page of A4."""


def page(survey: Survey, teller: Teller) -> Document:
    """Return the report in the language of ``teller``."""
    title, lead = teller.heading(survey)
    blocks: list[Block] = [Paragraph(Role.TITLE, (Run(title),)), Paragraph(Role.BODY, (Run(lead),))]
    for table in survey.tables:
        blocks += _blocks(table, teller, title)
    meta = Meta(f"survey-{survey.name}", "report", "", "", "", teller.given.as_of, "")
    return Document(teller.lang, title, _DESIGN, meta, (Section(tuple(blocks), landscape=True),))


def _blocks(table: SurveyTable, teller: Teller, title: str) -> Iterator[Block]:
    head = teller.say(table.key) if table.key else ""
    if head:
        yield Heading(1, (Run(head),))
    if not table.rows:
        yield Paragraph(Role.BODY, (Run(teller.say("survey.nothing")),))
        return
    shown = len(table.columns) - table.keyed
    rows = [row[:shown] for row in table.rows]
    make = _banded if table.banded else _table
    if not table.grouped:
        yield make(table.columns[:shown], rows, teller, head or title)
        return
    for group, own in groupby(rows, key=lambda row: row[0]):
        yield Heading(2, (Run(group),))
        yield make(table.columns[1:shown], [row[1:] for row in own], teller, group)


def _banded(columns: Sequence[Column], rows: Sequence[Cells], teller: Teller, alt: str) -> Table:
    """Return a table whose first column is a band above the rows that share its words."""
    own = _table(columns[1:], [row[1:] for row in rows], teller, alt)
    made: list[Row] = []
    for (band, *_), row, before in zip(rows, own.rows, [("",), *rows], strict=False):
        if band != before[0]:
            words = Paragraph(Role.CELL, (Run(band, italic=True),), keep_next=True)
            made.append(Row((Cell((words,), columns=len(columns) - 1),)))
        made.append(row)
    return replace(own, rows=tuple(made))


def _table(columns: Sequence[Column], rows: Sequence[Cells], teller: Teller, alt: str) -> Table:
    heads = Row(tuple(_cell(teller.say(column.key), Role.CELL_HEAD) for column in columns))
    share = _WIDE / sum(column.width for column in columns)
    langs = [Lang.EN if column.english and teller.lang is not Lang.EN else None for column in columns]
    made = tuple(Row(tuple(map(_cell, row, repeat(Role.CELL), langs))) for row in rows)
    return Table(tuple(column.width * share for column in columns), (heads,), made, alt=alt)


def _cell(words: str, role: Role = Role.CELL, lang: Lang | None = None) -> Cell:
    return Cell((Paragraph(role, (Run(words or "–", lang=lang),)),))
