"""NOTE002: a decision is asked for and there is nothing to choose from, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "NOTE002"
_FEWEST, _MOST = 2, 4
"""Options: one is no choice, and five do not stand side by side on a page."""


def decision_without_choice(world: World) -> Iterator[Finding]:
    """Yield a finding for each note whose decision and whose options do not go together."""
    for note in world.corpus.notes.values():
        if note.options is None:
            if note.decision is not None:
                message = f"'{note.id}' asks for a decision and gives no options"
                hint = "give two to four `options`; a note that only informs leaves `decision` out"
                yield error(CODE, note.decision.place.span, message, hint)
            continue
        count = len(note.options.choices)
        if note.decision is None:
            message = f"'{note.id}' gives options and asks for no decision"
            yield error(CODE, note.options.span, message, "say in `decision` what the reader decides")
        if not _FEWEST <= count <= _MOST:
            message = f"'{note.id}' gives {count} option{'s' if count != 1 else ''}"
            yield error(CODE, note.options.span, message, "give two to four, what there is to choose from")
