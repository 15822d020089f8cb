"""An edition as a source: written once, sealed, read like every other source."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from resminama.load.seal import seal_of
from resminama.model.edition import Edition, FrozenUnit, Instrument
from resminama.model.issue import Issue
from resminama.model.values import Open

_HEAD = "# Written by `approve`, never by hand: these numbers stay as long as the document does.\n"
_SAFE = re.compile(r"[\w^][\w^./-]*")


def path_of(document: str, number: int) -> str:
    """Return where an edition lies in the workspace."""
    return f"editions/{document}/{number}.yaml"


def written(edition: Edition) -> str:
    """Return the source of an edition, with its seal."""
    lines = [
        "schema: edition/1",
        f"id: {edition.id}",
        f"document: {edition.document}",
        f"edition: {edition.edition}",
        "instrument:",
        *(f"  {line}" for line in _instrument(edition.instrument)),
        *([f"note: {_word(edition.note)}"] if edition.note else []),
        f"snapshot: {edition.snapshot}",
        *(["units:", *(f"  - {_unit(unit)}" for unit in edition.units)] if edition.units else []),
    ]
    text = _HEAD + "".join(f"{line}\n" for line in lines)
    return text.replace("schema: edition/1\n", f"schema: edition/1\nseal: {seal_of(text)}\n", 1)


def _instrument(instrument: Instrument) -> Iterator[str]:
    yield f"kind: {instrument.kind}"
    if len(instrument.issued_by) > 1:
        yield from ("issued_by:", *issued(instrument.issues))
    elif instrument.issued_by:
        yield f"issued_by: [{instrument.issuers[0]}]"
    for name in ("number", "date", "registered", "registered_on"):
        value = getattr(instrument, name)
        if not isinstance(value, Open):
            yield f"{name}: {_word(value)}"


def issued(issues: Iterable[Issue]) -> Iterator[str]:
    """Yield the lines that name the issuers of a joint act, as the entries of a list."""
    for issue in issues:
        yield f"  - body: {issue.body}"
        for name in ("number", "date"):
            value = getattr(issue, name)
            if not isinstance(value, Open):
                yield f"    {name}: {_word(value)}"


def _unit(unit: FrozenUnit) -> str:
    values = {"unit": unit.unit, "kind": unit.kind, "under": unit.under, "number": unit.number}
    said = {**values, "repealed": unit.repealed}
    return "{" + ", ".join(f"{name}: {_word(value)}" for name, value in said.items() if value) + "}"


def _word(value: str) -> str:
    return str(value) if _SAFE.fullmatch(value) else json.dumps(str(value), ensure_ascii=False)
