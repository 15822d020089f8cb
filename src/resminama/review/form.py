"""A filled form back into data: its JSON Schema, the values of its fields, what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from resminama.lean import dataclass
from resminama.model.form import FormField, FormSheet
from resminama.model.text import Text
from resminama.ooxml.fields import FieldValue

Value = str | bool
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?(?:г\.|ý\.))?")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Filled:
    """What a filled form says."""

    values: Mapping[str, Value]
    """By field id; the schema of the form describes them."""
    problems: tuple[str, ...]
    """Blanks that must be filled, values of another type, fields that are not of this form."""


def _as_written(text: Text) -> str:
    return text.raw


def schema(sheet: FormSheet, say: Callable[[Text], str] = _as_written) -> dict[str, object]:
    """Return the JSON Schema of the form's data; ``say`` words the labels.

    What `filled` reads without a problem is valid: rows of tables, boxes and signatures are optional.
    """
    return {
        "$schema": _DIALECT,
        "title": str(sheet.id),
        "type": "object",
        "properties": {key: _property(field, say(field.label)) for key, field in sheet.places()},
        "required": sheet.needed(),
        "additionalProperties": False,
    }


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
    values: dict[str, Value] = {}
    problems: list[str] = []
    known, needed = dict(sheet.places()), set(sheet.needed())
    for key, field in known.items():
        given = found.get(key)
        if given is None or given.blank:
            problems += _blank(key, must=key in needed, missing=given is None)
            continue
        value = _typed(field, given)
        if value is None:
            problems.append(f"{key}: '{given.value}' is no {field.kind}")
        else:
            values[key] = value
    problems += [f"{key}: not a field of this form" for key in found if key not in known]
    return Filled(values, tuple(problems))


def _blank(key: str, *, must: bool, missing: bool) -> list[str]:
    if missing:
        return [f"{key}: the field is gone from the file"]
    return [f"{key}: left blank"] if must else []


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
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    return f"{year}-{int(month):02}-{int(day):02}"
