"""A filled form back into data: its JSON Schema, the values of its fields, what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from resminama.lean import dataclass
from resminama.model.form import FormField, FormPart, FormSheet, FormTable
from resminama.model.formdata import Data, Value, arrays, counts, element
from resminama.model.text import Text
from resminama.ooxml.fields import FieldValue

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?(?:г\.|ý\.))?")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Filled:
    """What a filled form says."""

    values: Data
    """The schema of the form describes them; copies and rows in which nothing is filled in are left out."""
    problems: tuple[str, ...]
    """Blanks that must be filled, values of another type, fields that are not of this form; those of a copy
    or row with its number in the file: ``part-child.2.child-name: left blank``."""


def _as_written(text: Text) -> str:
    return text.raw


def schema(sheet: FormSheet, say: Callable[[Text], str] = _as_written) -> dict[str, object]:
    """Return the JSON Schema of the form's data; ``say`` words the labels.

    What `filled` reads without a problem is valid: rows of tables, boxes and signatures are optional, and so
    is a part with a ``when`` in which nothing is filled in. What repeats is an array.
    """
    properties: dict[str, object] = {}
    needed: list[str] = []
    for part in sheet.parts:
        found = _properties(part, say)
        if part.copies is None:
            properties |= found
            needed += part.must if part.when is None else []
        else:
            properties[str(part.id)] = _array(say(part.title), found, part.must)
            needed += [str(part.id)] if part.must and part.when is None else []
    conditions = [condition for part in sheet.parts if (condition := _condition(part))]
    return {
        "$schema": _DIALECT,
        "title": str(sheet.id),
        **_object(properties, needed),
        **({"allOf": conditions} if conditions else {}),
    }


def _properties(part: FormPart, say: Callable[[Text], str]) -> dict[str, object]:
    """Return the fields of a part, and the array of the rows of its table."""
    found: dict[str, object] = {str(field.id): _property(field, say(field.label)) for field in part.fields}
    return found | ({str(part.table.id): _rows(part.table, say(part.title), say)} if part.table else {})


def _rows(table: FormTable, title: str, say: Callable[[Text], str]) -> dict[str, object]:
    return _array(title, {str(one.id): _property(one, say(one.label)) for one in table.columns}, [])


def _array(title: str, properties: dict[str, object], needed: list[str]) -> dict[str, object]:
    items = {**_object(properties, needed), "minProperties": 1}
    return {"description": title, "type": "array", "minItems": 1, "items": items}


def _object(properties: dict[str, object], needed: list[str]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}


def _condition(part: FormPart) -> dict[str, object] | None:
    """Return what a part with a ``when`` asks for as soon as anything in it is filled in, or a box ticked."""
    if part.when is None or part.copies is not None or not part.must:
        return None
    ids = [str(one.id) for one in (*part.fields, *((part.table,) if part.table else ()))]
    boxes = {str(field.id) for field in part.fields if field.kind == "tick"}
    given = [{"properties": {key: {"const": True}} if key in boxes else {}, "required": [key]} for key in ids]
    return {"if": {"anyOf": given}, "then": {"required": part.must}}


def _property(field: FormField, label: str) -> dict[str, object]:
    found: dict[str, object] = {"description": label}
    if field.kind == "tick":
        return {**found, "type": "boolean"}
    if field.kind == "date":
        return {**found, "type": "string", "format": "date"}
    if field.kind == "choice":
        return {**found, "enum": [str(choice.id) for choice in field.choices]}
    return {**found, "type": "string", "minLength": 1}


def filled(sheet: FormSheet, found: Mapping[str, FieldValue]) -> Filled:
    """Return the data of a filled form read from its Word file."""
    asked = {key for _, key, _ in sheet.elements()}
    strange = [key for key in found if element(key) not in asked]
    times = counts(key for key in found if element(key) in asked)
    values: dict[str, Value] = {}
    wrong: dict[str, str] = {}
    places = dict(sheet.places(lambda path: times.get(path, 1)))
    for key, field in places.items():
        given = found.get(key)
        if given is None:
            wrong[key] = "the field is gone from the file"
        elif not given.blank and (value := _typed(field, given)) is not None:
            values[key] = value
        elif not given.blank:
            wrong[key] = _untyped(field, given.value)
    given_at_all = [key for key in places if key in values or (key in wrong and key in found)]
    left = {key: "left blank" for key in sheet.needed(given_at_all) if key not in values}
    wrong = left | wrong
    said = [f"{key}: {wrong[key]}" for key in places if key in wrong]
    return Filled(arrays(values), (*said, *(f"{key}: not a field of this form" for key in strange)))


def other_form(sheets: Mapping[str, FormSheet], name: str, found: Mapping[str, FieldValue]) -> str | None:
    """Return the form that a file is, if most of its places are not those of the form ``name``."""
    known = {key: {path for _, path, _ in sheet.elements()} for key, sheet in sheets.items()}
    fits = {key: sum(element(path) in paths for path in found) for key, paths in known.items()}
    best = max(sorted(fits), key=fits.__getitem__, default=name)
    return best if fits.get(best, 0) > fits.get(name, 0) and 2 * fits.get(name, 0) < len(found) else None


def _untyped(field: FormField, value: str) -> str:
    """Return what is wrong with a value of another type, and how it is written."""
    if field.kind == "date":
        return f"'{value}' is no date: write it as 15.04.2022"
    if field.kind == "choice":
        return f"'{value}' is none of the answers: {', '.join(str(one.id) for one in field.choices)}"
    return f"'{value}' is no {field.kind}"


def _typed(field: FormField, given: FieldValue) -> Value | None:
    text = given.value
    if field.kind == "tick":
        return text == "true" if text in ("true", "false") else None
    if field.kind == "date":
        return _date(text)
    if field.kind == "choice":
        return text if text in {str(choice.id) for choice in field.choices} else None
    return text


def _date(text: str) -> str | None:
    """Return a date as ISO 8601: 2022-04-15 and 15.04.2022 are understood."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:  # no day of the calendar, such as 31.02.2022
        return None
