"""The outline of a form: headings, fields, tables to fill in, as many copies of a part as it has on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from resminama.model.form import FormField, FormPart, FormSheet, FormTable, whole_number
from resminama.outline.content import Column, Copy, Input, Kind, Outline, TableRow, TableSpec, Unit

_LONG, _LONG_IN_ROW = 3, 2
"""Lines of handwriting for a long answer: beside its question, and in a row of many."""


def form_outline(sheet: FormSheet) -> Outline:
    """Return the outline of a form sheet."""
    head = Unit(f"{sheet.id}/instructions", Kind.PARAGRAPH, sheet.instructions)
    return Outline(sheet.id, (head, *(_part(sheet, part) for part in sheet.parts)))


def _part(sheet: FormSheet, part: FormPart) -> Unit:
    """Return a part; the last of its words has what is filled in behind it, so that they stay on one page."""
    address = f"{sheet.id}/{part.id}"
    tables = tuple(_copies(sheet, part))
    said = ((f"{address}/when", part.when), (f"{address}/text", part.text))
    words = [Unit(key, Kind.PARAGRAPH, text) for key, text in said if text is not None]
    if not words:
        return Unit(address, Kind.HEADING, part.title, after=tables)
    return Unit(address, Kind.HEADING, part.title, (*words[:-1], replace(words[-1], after=tables)))


def _copies(sheet: FormSheet, part: FormPart) -> Iterator[TableSpec]:
    """Yield the tables of a part; of one that is filled in several times those of each copy, numbered."""
    if part.copies is None:
        yield from _tables(sheet, part, None)
        return
    for number in range(1, (whole_number(part.copies) or 1) + 1):
        copy = Copy(str(part.id), number, part.title)
        for place, table in enumerate(_tables(sheet, part, copy)):
            yield replace(table, copy=copy, counted=place == 0)


def _tables(sheet: FormSheet, part: FormPart, copy: Copy | None) -> Iterator[TableSpec]:
    front = f"{copy.of}.{copy.number}." if copy else ""
    if part.fields:
        yield _fields(sheet, part.fields, front)
    if part.table is not None:
        yield _table(part, part.table, front)


def _fields(sheet: FormSheet, fields: tuple[FormField, ...], front: str) -> TableSpec:
    """Return questions beside their answers; the questions of a form are units, where they stand first."""
    first = front in ("", f"{front.partition('.')[0]}.1.")
    rows = tuple(
        TableRow(
            (field.label, _input(field, f"{front}{field.id}", _LONG)),
            f"{sheet.id}/{field.id}" if first else None,
        )
        for field in fields
    )
    return TableSpec((Column("", 2.2), Column("", 3.0)), rows)


def _input(field: FormField, key: str, longest: int) -> Input:
    """Return the place to fill in; one for a long answer has ``longest`` lines."""
    choices = tuple((str(choice.id), choice.text) for choice in field.choices)
    lines = longest if field.kind == "long" else 1
    return Input(key, str(field.kind), field.label, choices, lines)


def _table(part: FormPart, table: FormTable, front: str) -> TableSpec:
    columns = tuple(Column(column.label, 1.0) for column in table.columns)
    path = f"{front}{table.id}"
    rows = tuple(
        TableRow(
            tuple(_input(column, f"{path}.{row}.{column.id}", _LONG_IN_ROW) for column in table.columns),
            copy=Copy(path, row, part.title),
        )
        for row in range(1, (whole_number(table.rows) or 1) + 1)
    )
    return TableSpec(columns, rows)
