"""FRM003: a part or table of a form repeats in a way that no form can be printed or read back with."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.form import FormPart, FormSheet, whole_number

CODE = "FRM003"
_LONGEST = 64
"""Characters that Word takes in the tag of a control."""
_LARGEST = "99"


def copies_malformed(world: World) -> Iterator[Finding]:
    """Yield an error for a number that is none from 1 to 99, a path too long, knowledge inside a copy."""
    for sheet in world.corpus.sheets.values():
        for part in sheet.parts:
            yield from _numbers(part)
        yield from _places(sheet)


def _numbers(part: FormPart) -> Iterator[Finding]:
    for word in (part.copies, part.table.rows if part.table else None):
        if word is not None and whole_number(word) is None:
            yield error(CODE, word.span, f"'{word[:20]}' is no number from 1 to 99", "write a whole number")


def _places(sheet: FormSheet) -> Iterator[Finding]:
    for _, key, field in sheet.elements():
        if "*" not in key:
            continue
        path = key.replace("*", _LARGEST)
        if len(path) > _LONGEST:
            message = f"the place '{path}' has {len(path)} characters, Word takes {_LONGEST} for its name"
            yield error(CODE, field.id.span, message, "shorten the ids of the part, the table or the field")
        if field.known is not None:
            message = f"'{field.id}' is known by the procedure, but stands in every copy or row"
            yield error(CODE, field.id.span, message, "ask for it outside, or take `known` away")
