"""The verb ``compare``: two states of the workspace to a change set, and to the papers made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from resminama.amend.instrument import instrument
from resminama.cache import program_digest
from resminama.compare import report
from resminama.compare.changes import ChangeSet
from resminama.compare.changeset import change_set
from resminama.compare.redline import redline
from resminama.compare.state import State
from resminama.compare.table import FAMILY, comparative_table
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.findings import Severity
from resminama.history.version import Version, version
from resminama.lang import Lang
from resminama.model.amending import AmendingAct
from resminama.model.corpus import Corpus
from resminama.shelf import Shelf
from resminama.states.ledger import read_ledger
from resminama.workspace import known_sources, read_sources, write_whole
from resminama.world import Prepared, materials, prepare, with_checks
from resminama.write import docx, pdf

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


@dataclass(frozen=True, slots=True)
class Papers:
    """Documents made from a comparison, and what a person has to know of them."""

    documents: Mapping[str, Document]
    """By file name without ending."""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hand:
    """Who answers for the changes, and since when: tracked changes carry both."""

    by: str = ""
    on: str = ""
    """ISO date, given by the user."""


@dataclass(frozen=True, slots=True)
class Written:
    """Files that were written, by their path in the workspace, and what a person has to know of them."""

    files: tuple[str, ...]
    remarks: tuple[str, ...]


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


Paper = Callable[[Lang], Papers]


def _table(found: Comparison, hand: Hand) -> Paper:
    """Return the comparative table; its remarks name the units that lack a justification."""

    def table(lang: Lang) -> Papers:
        made = comparative_table(found.changes, (found.old, found.new), lang, found.act)
        remarks = tuple(f"no justification is given for {address}" for address in made.without_reason)
        return Papers({"comparative-table": made.document}, remarks)

    return table


def _redlines(found: Comparison, hand: Hand) -> Paper:
    """Return a redline of every document whose text in a language differs and that both states have."""

    def redlines(lang: Lang) -> Papers:
        made: dict[str, Document] = {}
        remarks: list[str] = []
        for change in found.changes.documents:
            key = change.document
            if change.old is None or change.new is None:
                state = "new" if change.old is None else "no more"
                remarks.append(f"{key} is {state}: there is no redline of it")
                continue
            old, new = (without_dangling_links(one.compose(key, lang)) for one in (found.old, found.new))
            if old.sections != new.sections:
                made[f"{key}-redline"] = redline(old, new, hand.by, hand.on)
        return Papers(made, tuple(remarks))

    return redlines


def _instrument(found: Comparison, hand: Hand) -> Paper:
    """Return the amending order; its remarks name what it leaves out, and what its print does not prove."""
    changed = [document.document for document in found.changes.documents]
    first = [key for key in found.act.amends if key in changed] if found.act else []
    made = instrument(found.old, found.new, list(dict.fromkeys([*first, *changed])), found.act)
    return lambda lang: Papers(
        {"amending-order": made.documents[lang]} if lang in made.documents else {}, made.remarks
    )


PAPERS: dict[str, Callable[[Comparison, Hand], Paper]] = {
    "table": _table,
    "redline": _redlines,
    "instrument": _instrument,
}
"""What ``--as`` may name besides text and json."""


def write_papers(context: BuildContext, found: Comparison, form: str, hand: Hand) -> Written:
    """Write one kind of paper in every language, as Word and PDF, below ``outputs/compare``."""
    files: list[str] = []
    remarks: dict[str, None] = {}
    paper = PAPERS[form](found, hand)
    for lang in Lang:
        made = paper(lang)
        remarks |= dict.fromkeys(made.remarks)
        for name, whole in made.documents.items():
            document = without_dangling_links(whole)
            set_ = pdf.write(document, context.fonts)
            word = docx.write(document, set_.pages)
            for ending, data in ((".pdf", set_.bytes), (".docx", word)):
                path = context.outputs / "compare" / lang / f"{name}{ending}"
                write_whole(path, data)
                files.append(path.relative_to(context.root).as_posix())
    return Written(tuple(files), tuple(remarks))
