"""Two states of the corpus to one change set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.compare.changes import Cause, Change, ChangeSet, DocumentChange, PartChange, Shared
from resminama.compare.document import document_change
from resminama.compare.state import State
from resminama.lang import Lang
from resminama.model.corpus import document_of


def change_set(old: State, new: State, documents: Iterable[str] = ()) -> ChangeSet:
    """Return everything that differs between two states, or what differs in ``documents``."""
    keys = tuple(documents) or tuple(dict.fromkeys((*new.given.outlines, *old.given.outlines)))
    entailed = _Entailed(old, new)
    found = (document_change(key, old, new, entailed) for key in keys if not _same(key, old, new))
    changed = tuple(change for change in found if change is not None)
    return ChangeSet(old.name, new.name, changed, tuple(shared(changed)))


def _same(key: str, old: State, new: State) -> bool:
    """Tell whether both states gave the same composed documents: nothing can differ then."""
    if key not in old.given.outlines or key not in new.given.outlines:
        return False
    return all(old.compose(key, lang) is new.compose(key, lang) for lang in Lang)


class _Entailed:
    """Tells of a reference's target whether it is cited by another number or name now."""

    def __init__(self, old: State, new: State) -> None:
        self._old, self._new = old.given, new.given

    def __call__(self, target: str) -> bool:
        document = document_of(target)
        titles = any(
            self._old.titles.get((document, lang)) != self._new.titles.get((document, lang)) for lang in Lang
        )
        return titles or self._old.places.get(target) != self._new.places.get(target)


def shared(documents: Iterable[DocumentChange]) -> Iterator[Shared]:
    """Yield the changes of clauses and included lists, each once with every document it shows in.

    Of an included list the document that owns it comes first.
    """
    found: dict[tuple[str, str, frozenset[Change]], list[PartChange]] = {}
    everywhere = {change.address: change for document in documents for change in document.changes}
    for change in everywhere.values():
        origin, local = change.part.origin, change.address.partition("/")[2]
        own_value = change.cause is Cause.DATA  # a parameter that this document alone gave the clause
        if change.entailed or own_value or not origin.startswith(("clause:", "include:")):
            continue
        row = found.setdefault((origin, local, change.kinds), [])
        own = everywhere.get(f"{document_of(origin.removeprefix('include:'))}/{local}")
        if not row and own is not None and own.kinds == change.kinds:
            row.append(own)
        row.append(change)
    for (origin, _, _), changes in found.items():
        yield Shared(origin, tuple(changes))
