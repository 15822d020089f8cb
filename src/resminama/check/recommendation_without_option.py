"""NOTE001: a recommendation or an expenditure names no option of its note, or no option is advised."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.note import BriefingNote
from resminama.model.values import Word

CODE = "NOTE001"


def recommendation_without_option(world: World) -> Iterator[Finding]:
    """Yield a finding for each option that is named and not given, and where none is advised."""
    for note in world.corpus.notes.values():
        known = {str(option.id) for option in note.options.choices} if note.options else set()
        for word in _named(note):
            if word not in known:
                hint = near(word, known, "give it in `options`")
                yield error(CODE, word.span, f"'{word}' is no option of this note", hint)
        if note.options is not None and note.recommendation is None:
            message = f"'{note.id}' gives options and recommends none"
            yield error(CODE, note.options.span, message, "name one in `recommendation`, and say why")


def _named(note: BriefingNote) -> Iterator[Word]:
    if note.recommendation is not None:
        yield note.recommendation.option
    for line in note.fiscal.lines if note.fiscal else ():
        if line.option is not None:
            yield line.option
