"""The verb ``compare``: two states of the workspace to a change set, and to the papers made from it."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass

from resminama.cache import program_digest
from resminama.compare import report
from resminama.compare.changes import ChangeSet
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.findings import Severity
from resminama.history.version import Version, version
from resminama.lang import Lang
from resminama.shelf import Shelf
from resminama.states.ledger import read_ledger
from resminama.workspace import known_sources
from resminama.world import Prepared, materials, prepare, with_checks


class UnreadableVersionError(ValueError):
    """A state whose sources have errors, so that nothing can be composed; the message says the first."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of the workspace and what differs between them."""

    old: State
    new: State
    changes: ChangeSet

    def text(self, lang: Lang) -> str:
        """Return the change set to read."""
        return report.as_text(self.changes, lang)

    def as_json(self) -> str:
        """Return the change set as JSON."""
        return report.as_json(self.changes)


def compare(context: BuildContext, names: tuple[str, str], documents: Sequence[str] = ()) -> Comparison:
    """Read and compare two states, as the user calls OLD and NEW; all documents, or those named.

    Raises:
        UnknownVersionError: one of the two is not here.
        UnreadableVersionError: one of the two cannot be composed.
        KeyError: a document that neither of them has.
    """
    known = known_sources(context.cache, program_digest())
    first, second = (_Source(version(context.root, name), known) for name in names)
    keys = tuple(documents) or tuple(dict.fromkeys((*second.given.outlines, *first.given.outlines)))
    for key in keys:
        if key not in first.given.outlines and key not in second.given.outlines:
            raise KeyError(key)
    old, new = first.state(keys, None), second.state(keys, first)
    return Comparison(old, new, change_set(old, new, keys))


class _Source:
    """One state on its way from files to composed documents."""

    def __init__(self, found: Version, known: MutableMapping[str, bytes]) -> None:
        self._version = found
        self._prepared = prepare(found.files, known, checked=False)
        _refuse(self._prepared, found.name)
        self.given: Materials = materials(self._prepared)
        self.shelf = Shelf(self.given, {})
        self._made: dict[tuple[str, Lang], Document] = {}

    def state(self, keys: Sequence[str], old: _Source | None) -> State:
        """Compose the documents ``keys``; one that would come out as in ``old`` is taken from there."""
        try:
            due = Shelf(self.given, old.shelf.asked()) if old else None
            for key in keys:
                for lang in Lang if key in self.given.outlines else ():
                    kept = old._made.get((key, lang)) if old and due and not due.is_due(key, lang) else None
                    self._made[key, lang] = kept or self.shelf.document(key, lang).document
        except Exception:  # of any kind: what is wrong is for the checks to say
            _refuse(with_checks(self._prepared), self._version.name)
            raise
        editorial = read_ledger(self._version.ledger).editorial
        return State(self._version.name, self.given, lambda key, lang: self._made[key, lang], editorial)


def _refuse(prepared: Prepared, name: str) -> None:
    """Raise for the first error of a state."""
    for finding in prepared.findings:
        if finding.severity is Severity.ERROR:
            place = f"{finding.span.path}: " if finding.span.path else ""
            raise UnreadableVersionError(f"{name}: {place}{finding.message}")
