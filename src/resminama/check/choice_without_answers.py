"""FRM004: a choice that leaves nothing to choose, or answers that nobody can tick."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.form import FormField

CODE = "FRM004"
_CHOICE = "choice"


def choice_without_answers(world: World) -> Iterator[Finding]:
    """Yield an error for each choice with fewer than two answers, and for answers where nobody chooses."""
    for sheet in world.corpus.sheets.values():
        for _, _, field in sheet.elements():
            yield from _check(field)


def _check(field: FormField) -> Iterator[Finding]:
    if field.kind == _CHOICE and len(field.choices) < 2:
        lists = "one answer" if field.choices else "no answers"
        hint = "list at least two under `choices:`, each with `id:` and `text:`"
        yield error(CODE, field.id.span, f"'{field.id}' is a choice and lists {lists}", hint)
    elif field.kind != _CHOICE and field.choices:
        message = f"'{field.id}' lists answers, and nobody chooses: it is '{field.kind}'"
        yield error(CODE, field.kind.span, message, "write `kind: choice`, or strike `choices:`")
