"""The translators' desk: all catalogues and the ledger, read once, changed in place, written back whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import polib

from resminama.findings import Finding, Severity
from resminama.lang import Lang
from resminama.model.corpus import Corpus, document_of
from resminama.translate.catalogue import parsed, written
from resminama.translate.judge import Case, Judgement, judge
from resminama.translate.ledger import PATH, Ledger, read_ledger
from resminama.translate.review import State, short

_BROKEN_CATALOGUE = "PO001"
TRANSLATED = (Lang.RU, Lang.TK)
"""Languages that have catalogues."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that say the same, with the state of the second."""

    address: str
    source: str
    target: str
    state: State


class DamagedFileError(ValueError):
    """A source or catalogue that was not read whole: to write over it would lose what people wrote."""


class Desk:
    """Everything a translator works on.

    ``findings`` are those of loading ``corpus``.

    Raises:
        DamagedFileError: a source or a catalogue could not be read.
        DamagedLedgerError: the ledger cannot be read.
    """

    def __init__(self, corpus: Corpus, ledger: str | None = None, findings: Iterable[Finding] = ()) -> None:
        if damaged := next((f for f in findings if _is_damage(f, corpus)), None):
            raise DamagedFileError(f"{damaged.span.path} cannot be read: {damaged.message}")
        self.corpus = corpus
        self.sources = {address: text.raw for address, text in corpus.texts.items()}
        self.ledger: Ledger = read_ledger(ledger)
        self._read_ledger = ledger
        self.catalogues: dict[str, polib.POFile] = {}
        self.entries: dict[Lang, dict[str, polib.POEntry]] = {lang: {} for lang in TRANSLATED}
        for path, file in corpus.files.items():
            if path.endswith(".po") and path.split("/")[1] in TRANSLATED:
                self.replace(path, parsed(file.text))

    def replace(self, path: str, catalogue: polib.POFile) -> None:
        """Put a catalogue in the place of the one at ``path``."""
        entries = self.entries[Lang(path.split("/")[1])]
        for old in self.catalogues.get(path, ()):
            entries.pop(str(old.msgctxt), None)
        self.catalogues[path] = catalogue
        for entry in catalogue:
            if entry.msgctxt and not entry.obsolete:
                entries.setdefault(entry.msgctxt, entry)

    def documents(self) -> dict[str, list[str]]:
        """Return the addresses of every document, in the order of the sources."""
        found: dict[str, list[str]] = defaultdict(list)
        for address in self.sources:
            found[document_of(address)].append(address)
        return found

    def text(self, lang: Lang, address: str) -> str:
        """Return the text of today; empty where there is none."""
        if lang is Lang.EN:
            return self.sources.get(address, "")
        entry = self.entries[lang].get(address)
        return str(entry.msgstr) if entry else ""

    def authentic(self, address: str) -> Lang:
        """Return the language of the authentic text of an address; Turkmen where nothing else is said."""
        record = self.corpus.documents.get(document_of(address))
        return Lang(str(getattr(record, "authentic", None) or Lang.TK))

    def judged(self, lang: Lang, address: str) -> Judgement:
        """Return the state of a text and what it rests on."""
        if lang is Lang.EN:
            return self._english(address)
        entry = self.entries[lang].get(address)
        if entry is None:
            return Judgement(State.UNTRANSLATED)
        return judge(self._case(lang, address, entry), self.ledger)

    def _case(self, lang: Lang, address: str, entry: polib.POEntry) -> Case:
        return Case(lang, address, self.sources[address], entry, self.text, self.authentic(address))

    def _english(self, address: str) -> Judgement:
        """English is never untranslated; what is said of it stands in the ledger alone."""
        given = self.ledger.english.get(address)
        leader = self.authentic(address)
        now = short(self.text(leader, address))
        row = self.ledger.authentic.get(address)
        followed = row is None or leader is Lang.EN or row.get(Lang.EN) == now
        if not followed and self.ledger.editorial.get(address, {}).get(leader) != now:
            return Judgement(State.OUTDATED, given, behind=True)
        if given is None:
            return Judgement(State.DRAFT)
        seen = "" if given.seen is Lang.EN else self.text(given.seen, address)
        holds = given.holds(address, seen, self.sources[address])
        return Judgement(given.state if holds else State.DRAFT, given, not holds)

    def pairs(self, source: Lang, target: Lang) -> Iterator[Pair]:
        """Yield every text that stands in both languages."""
        for address in self.sources:
            first, second = self.text(source, address), self.text(target, address)
            if first and second:
                yield Pair(address, first, second, self.pair_state(source, target, address))

    def pair_state(self, source: Lang, target: Lang, address: str) -> State:
        """Return the lower of both states, that of English left out: a pair is as good as its weaker half."""
        states = list(State)
        given = [self.judged(lang, address).state for lang in (source, target) if lang is not Lang.EN]
        return min(given, key=states.index)

    def changed(self) -> Mapping[str, bytes]:
        """Return the files that differ from what was read, by path; the ledger among them."""
        files = {path: written(catalogue) for path, catalogue in self.catalogues.items()}
        read = {path: file.text for path, file in self.corpus.files.items()}
        found = {path: text.encode() for path, text in files.items() if read.get(path) != text}
        ledger = self.ledger.dump()
        if ledger != (self._read_ledger or "").encode() and (self._read_ledger or ledger != Ledger().dump()):
            found[PATH] = ledger
        return found


def _is_damage(finding: Finding, corpus: Corpus) -> bool:
    """A broken catalogue, or a source that did not become a record: its texts would seem to be removed."""
    if finding.code == _BROKEN_CATALOGUE:
        return True
    path = finding.span.path
    unread = path.endswith(".yaml") and path not in corpus.roots and not path.startswith("templates/")
    return finding.severity is Severity.ERROR and unread
