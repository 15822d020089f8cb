"""The translators' desk: all catalogues and the ledger, read once, changed in place, written back whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import polib

from resminama.findings import Finding, Severity
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import Corpus, document_of
from resminama.model.standings import leader_of
from resminama.states.judge import Judgement, Target
from resminama.states.ledger import PATH, Ledger
from resminama.states.review import State
from resminama.states.standings import Standings
from resminama.translate.catalogue import parsed, target_of, written

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
        DamagedFileError: a source, a catalogue or the ledger could not be read.
    """

    def __init__(self, corpus: Corpus, findings: Iterable[Finding] = ()) -> None:
        if damaged := next((f for f in findings if _is_damage(f, corpus)), None):
            raise DamagedFileError(f"{damaged.span.path} cannot be read: {damaged.message}")
        self.corpus = corpus
        self.sources = {address: text.raw for address, text in corpus.texts.items()}
        self.ledger = corpus.ledger.copy()
        self.catalogues: dict[str, polib.POFile] = {}
        self.entries: dict[Lang, dict[str, polib.POEntry]] = {lang: {} for lang in TRANSLATED}
        self._standings = Standings(
            self.ledger, lambda address: self.sources.get(address, ""), self._target, self.authentic
        )
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
        """Return the language of the authentic text of an address."""
        return leader_of(self.corpus, address)

    def judged(self, lang: Lang, address: str) -> Judgement:
        """Return the state of a text and what it rests on."""
        return self._standings.judged(lang, address)

    def _target(self, lang: Lang, address: str) -> Target | None:
        entry = self.entries[lang].get(address)
        return target_of(entry) if entry else None

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
        ledger = self.ledger.dump().decode()
        if read.get(PATH, Ledger().dump().decode()) != ledger:
            found[PATH] = ledger.encode()
        return found


def _is_damage(finding: Finding, corpus: Corpus) -> bool:
    """A broken catalogue, or a source that did not become a record: its texts would seem to be removed."""
    if finding.code == _BROKEN_CATALOGUE:
        return True
    path = finding.span.path
    unread = path.endswith(".yaml") and path not in corpus.roots and not path.startswith("templates/")
    return finding.severity is Severity.ERROR and unread
