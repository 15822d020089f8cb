"""The data dictionary of the case-management information system: every field of every form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.model.form import FormField, FormPart, FormSheet
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def dictionary(teller: Teller) -> Survey:
    """Return a row for each field, form by form; then the fields that several forms ask for by one id.

    The ids are those of the JSON Schema of a form. A column of a table stands once, as ``table.*.column``.
    """
    heads = columns("form 40, part 42, field-id 48, label 66, data-type 26, must 15, allowed 30")
    rows: list[Cells] = []
    users: dict[str, list[tuple[FormSheet, FormField]]] = defaultdict(list)
    for sheet in teller.given.corpus.sheets.values():
        for part, key, field in elements(sheet):
            rows.append((teller.name(str(sheet.id)), teller.text(part.title), *_row(key, field, teller)))
            users[key].append((sheet, field))
    shared = tuple(_shared(key, found, teller) for key, found in users.items() if len(found) > 1)
    shares = columns("field-id 50, label 70, data-type 30, used-in 117")
    tables = (
        SurveyTable("", heads, tuple(rows), grouped=True),
        SurveyTable("survey.shared-fields", shares, shared),
    )
    return Survey("dictionary", tables)


def elements(sheet: FormSheet) -> Iterator[tuple[FormPart, str, FormField]]:
    """Yield every field of a form with its part and id, each column of a table once."""
    for part in sheet.parts:
        for field in part.fields:
            yield part, str(field.id), field
        if part.table is not None:
            for column in part.table.columns:
                yield part, f"{part.table.id}.*.{column.id}", column


def _row(key: str, field: FormField, teller: Teller) -> Cells:
    allowed = "; ".join(f"{choice.id} – {teller.text(choice.text)}" for choice in field.choices)
    must = teller.say("survey.must-be") if field.required and "*" not in key else "–"
    return key, teller.text(field.label), _type(field, teller), must, allowed or "–"


def _type(field: FormField, teller: Teller) -> str:
    return teller.say(f"survey.type-{field.kind}")


def _shared(key: str, found: list[tuple[FormSheet, FormField]], teller: Teller) -> Cells:
    """Return a field that several forms ask for; several types beside one id are a fault of the forms."""
    labels, types = (dict.fromkeys(told) for told in _told(found, teller))
    forms = "; ".join(teller.name(str(sheet.id)) for sheet, _ in found)
    return key, " / ".join(labels), " / ".join(types), forms


def _told(found: list[tuple[FormSheet, FormField]], teller: Teller) -> tuple[list[str], list[str]]:
    return [teller.text(field.label) for _, field in found], [_type(field, teller) for _, field in found]
