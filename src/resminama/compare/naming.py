"""What an amending act is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.compare.changes import Change, ChangeSet, What
from resminama.compare.state import State
from resminama.lang import Lang
from resminama.language.values import Made


def amending_title(documents: Iterable[str], found: ChangeSet, state: State, lang: Lang) -> str:
    """Return the title of an act that amends ``documents``: «О внесении изменений и дополнений в …»."""
    keys = [str(key) for key in documents]
    made: dict[Made, bool] = {}
    for kind in _made(keys, found):
        made[kind] = kind in made
    titles = [state.given.titles[key, lang] for key in keys]
    return state.words("", lang).language.amending_title(made or {Made.CHANGE: False}, titles)


def _made(keys: Iterable[str], found: ChangeSet) -> Iterator[Made]:
    """Yield what is made of each change that the act makes itself; words put into a unit are an addition."""
    for key in keys:
        document = found.document(key)
        for change in document.changes if document else ():
            if change.entailed or change.part.what in (What.FRAME, What.FOOTNOTE):
                continue
            words = [edit for wording in change.wording.values() for edit in wording.edits]
            added = Change.ADDED in change.kinds or (bool(words) and not any(edit.old for edit in words))
            yield Made.ADDITION if added else Made.CHANGE
