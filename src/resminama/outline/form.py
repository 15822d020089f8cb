"""The outline of a form: headings, fields, tables to fill in."""

from __future__ import annotations

from resminama.model.form import FormField, FormPart, FormSheet, FormTable
from resminama.outline.content import Column, Input, Kind, Outline, TableRow, TableSpec, Unit

_LONG, _LONG_IN_ROW = 3, 2
"""Lines of handwriting for a long answer: beside its question, and in a row of many."""


def form_outline(sheet: FormSheet) -> Outline:
    """Return the outline of a form sheet."""
    head = Unit(f"{sheet.id}/instructions", Kind.PARAGRAPH, sheet.instructions)
    return Outline(sheet.id, (head, *(_part(sheet, part) for part in sheet.parts)))


def _part(sheet: FormSheet, part: FormPart) -> Unit:
    """Return a part; its words have what is filled in behind them, so that they stay on the same page."""
    address = f"{sheet.id}/{part.id}"
    tables = [_fields(sheet, part.fields)] if part.fields else []
    tables += [_table(sheet, part.table)] if part.table is not None else []
    if part.text is None:
        return Unit(address, Kind.HEADING, part.title, after=tuple(tables))
    words = Unit(f"{address}/text", Kind.PARAGRAPH, part.text, after=tuple(tables))
    return Unit(address, Kind.HEADING, part.title, (words,))


def _fields(sheet: FormSheet, fields: tuple[FormField, ...]) -> TableSpec:
    rows = tuple(
        TableRow((field.label, _input(field, str(field.id), _LONG)), f"{sheet.id}/{field.id}")
        for field in fields
    )
    return TableSpec((Column("", 2.2), Column("", 3.0)), rows)


def _input(field: FormField, key: str, longest: int) -> Input:
    """Return the place to fill in; one for a long answer has ``longest`` lines."""
    choices = tuple((str(choice.id), choice.text) for choice in field.choices)
    lines = longest if field.kind == "long" else 1
    return Input(key, str(field.kind), field.label, choices, lines)


def _table(sheet: FormSheet, table: FormTable) -> TableSpec:
    columns = tuple(Column(column.label, 1.0) for column in table.columns)
    rows = tuple(
        TableRow(
            tuple(_input(column, f"{table.id}.{row}.{column.id}", _LONG_IN_ROW) for column in table.columns)
        )
        for row in range(1, int(table.rows) + 1)
    )
    return TableSpec(columns, rows)
