"""FRM001: two forms ask under one id for data of two types."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.form import FormField, FormSheet

CODE = "FRM001"


def field_of_two_types(world: World) -> Iterator[Finding]:
    """Yield an error for each field whose id has another type, or other answers, in an earlier form."""
    first: dict[str, tuple[FormSheet, FormField]] = {}
    for sheet in world.corpus.sheets.values():
        for _, key, field in sheet.elements():
            other, known = first.setdefault(key, (sheet, field))
            if _type(field) != _type(known):
                message = f"'{key}' is {_type(known)} in '{other.id}' and {_type(field)} here"
                hint = "give it the same type in both, or another id if it is other data"
                yield error(CODE, field.id.span, message, hint)


def _type(field: FormField) -> str:
    """Return a type in words; the answers of a choice are part of it."""
    answers = ", ".join(str(choice.id) for choice in field.choices)
    return f"{field.kind} ({answers})" if answers else str(field.kind)
