"""The verb ``compare``: two states of the workspace to a change set, and to the papers made from it."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager

from resminama.cache import program_digest
from resminama.compare import report
from resminama.compare.changes import ChangeSet
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.compare.table import FAMILY
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.findings import Severity
from resminama.history.version import Version, version
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.amending import AmendingAct
from resminama.model.corpus import Corpus
from resminama.shelf import Shelf
from resminama.states.ledger import read_ledger
from resminama.workspace import known_sources, read_sources
from resminama.world import Prepared, materials, prepare, with_checks

_TEMPLATES = ("templates/phrases.yaml", "templates/designs.yaml")
_OF_CHANGES = "compare."
"""How the keys of the phrases begin that speak of changes."""


class UnreadableVersionError(ValueError):
    """A state whose sources have errors, so that nothing can be composed; the message says the first."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of the workspace and what differs between them."""

    old: State
    new: State
    changes: ChangeSet
    act: AmendingAct | None = None
    """The amending act that the new state prepares for these documents."""

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
    voice = _voice(context)
    first, second = (_Source(version(context.root, name), known, voice) for name in names)
    keys = tuple(documents) or tuple(dict.fromkeys((*second.given.outlines, *first.given.outlines)))
    for key in keys:
        if key not in first.given.outlines and key not in second.given.outlines:
            raise KeyError(key)
    old, new = first.state(keys, None), second.state(keys, first)
    found = change_set(old, new, keys)
    return Comparison(old, new, found, _act(second.given, found))


def _act(given: Materials, found: ChangeSet) -> AmendingAct | None:
    """Return the amending act in preparation that amends the most of the documents that differ."""
    changed = {document.document for document in found.documents}
    acts = [act for act in given.corpus.amending.values() if changed.intersection(act.amends)]
    return max(acts, key=lambda act: len(changed.intersection(act.amends)), default=None)


def _voice(context: BuildContext) -> Corpus:
    """Return the templates of this workspace: an old state does not know how to speak of changes."""
    ours = {path: data for path, data in read_sources(context.root).items() if path in _TEMPLATES}
    return prepare(ours, checked=False).corpus


def _speak(corpus: Corpus, voice: Corpus) -> None:
    """Let a state word its changes, and set them, as this workspace does."""
    for lang, phrases in voice.phrases.items():
        own = {key: phrase for key, phrase in phrases.items() if key.startswith(_OF_CHANGES)}
        corpus.phrases.setdefault(lang, {}).update(own)
    corpus.designs.update({name: design for name, design in voice.designs.items() if name == FAMILY})


class _Source:
    """One state on its way from files to composed documents."""

    def __init__(self, found: Version, known: MutableMapping[str, bytes], voice: Corpus) -> None:
        self._version = found
        self._prepared = prepare(found.files, known, checked=False)
        _refuse(self._prepared, found.name)
        _speak(self._prepared.corpus, voice)
        with self._telling():
            self.given: Materials = materials(self._prepared)
        self.shelf = Shelf(self.given, {})
        self._made: dict[tuple[str, Lang], Document] = {}

    def state(self, keys: Sequence[str], old: _Source | None) -> State:
        """Compose the documents ``keys``; one that would come out as in ``old`` is taken from there."""
        with self._telling():
            due = Shelf(self.given, old.shelf.asked()) if old else None
            for key in keys:
                for lang in Lang if key in self.given.outlines else ():
                    kept = old._made.get((key, lang)) if old and due and not due.is_due(key, lang) else None
                    self._made[key, lang] = kept or self.shelf.document(key, lang).document
        editorial = read_ledger(self._version.ledger).editorial
        return State(self._version.name, self.given, lambda key, lang: self._made[key, lang], editorial)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Say with a finding of the checks what is wrong with sources that cannot be composed."""
        try:
            yield
        except Exception:  # of any kind: what is wrong is for the checks to say
            _refuse(with_checks(self._prepared), self._version.name)
            raise


def _refuse(prepared: Prepared, name: str) -> None:
    """Raise for the first error of a state."""
    for finding in prepared.findings:
        if finding.severity is Severity.ERROR:
            place = f"{finding.span.path}: " if finding.span.path else ""
            raise UnreadableVersionError(f"{name}: {place}{finding.message}")
