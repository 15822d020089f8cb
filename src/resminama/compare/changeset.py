"""Two states of the corpus to one change set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.compare.changes import Change, ChangeSet, DocumentChange, PartChange, Shared
from resminama.compare.document import document_change
from resminama.compare.state import State
from resminama.lang import Lang


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
        document = target.partition("/")[0]
        titles = any(
            self._old.titles.get((document, lang)) != self._new.titles.get((document, lang)) for lang in Lang
        )
        return titles or self._old.places.get(target) != self._new.places.get(target)


def shared(documents: Iterable[DocumentChange]) -> Iterator[Shared]:
    """Yield the changes of clauses and included lists, each once with every document it shows in."""
    found: dict[tuple[str, str, frozenset[Change]], list[PartChange]] = {}
    for document in documents:
        for change in document.changes:
            origin = change.part.origin
            if origin.startswith(("clause:", "include:")) and not change.entailed:
                local = change.address.partition("/")[2]
                found.setdefault((origin, local, change.kinds), []).append(change)
    for (origin, _, _), changes in found.items():
        yield Shared(origin, tuple(changes))
