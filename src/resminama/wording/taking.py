"""Answers taken into the sources: what changes, and what a person still has to do by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import field

from resminama.edit.patches import Patch, patched
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.states.review import short
from resminama.translate.desk import Desk
from resminama.translate.marking import Person
from resminama.wording import patches
from resminama.wording.answers import Answer
from resminama.wording.questions import Kind, questions

_MARK = "unconfirmed:"


@dataclass(slots=True)
class Taken:
    """What became of the answers of a sheet."""

    lines: list[str] = field(default_factory=list)
    """A line for each answer."""
    files: dict[str, bytes] = field(default_factory=dict)
    """Files as they are to be written."""
    refused: int = 0
    """Answers that a machine could not take."""


def take(corpus: Corpus, desk: Desk, answers: Iterable[Answer], person: Person) -> Taken:
    """Return what the answers change; nothing is written, the catalogues of ``desk`` are changed in place."""
    taken, taker, before = Taken(), _Taker(corpus, desk), dict(desk.changed())
    asked = {(one.kind, one.lang, one.id): one for one in questions(corpus)}
    for answer in answers:
        question = asked.get((answer.kind, answer.lang, answer.id))
        if question is None:
            told = "refused: it is no question any more"
        elif short(question.choice) != answer.asked:
            told = f"refused: the wording was changed here since, to «{question.choice}»"
        else:
            told = taker.take(answer)
        taken.refused += told.startswith("refused")
        taken.lines.append(f"row {answer.row}: {answer.kind} {answer.id} ({answer.lang}): {told}")
    catalogues = {path: data for path, data in desk.changed().items() if before.get(path) != data}
    taken.files = taker.files(f"{person.by}, {person.on}") | catalogues
    return taken


class _Taker:
    """Collects what answers change."""

    def __init__(self, corpus: Corpus, desk: Desk) -> None:
        self.corpus, self.desk = corpus, desk
        self.patches: list[Patch] = []
        self.confirmed: dict[int, tuple[patches.Confirmable, list[Lang]]] = {}

    def files(self, by: str) -> dict[str, bytes]:
        """Return the sources as they become."""
        found: dict[str, list[Patch]] = defaultdict(list)
        marks = [
            patches.confirmed(record, langs, self.corpus, f"{' '.join(langs)}: {by}")
            for record, langs in self.confirmed.values()
        ]
        for patch in (*self.patches, *marks):
            found[patch.span.path].append(patch)
        texts = {path: patched(self.corpus.files[path].text, made) for path, made in found.items()}
        return {path: text.encode() for path, text in texts.items()}

    def take(self, answer: Answer) -> str:
        """Enter one answer and tell what it does."""
        takers = {
            Kind.TERM: self._term,
            Kind.NAME: self._name,
            Kind.TEXT: self._text,
            Kind.PHRASE: self._phrase,
            Kind.FORMULA: self._formula,
        }
        return takers[answer.kind](answer)

    def _confirm(self, record: patches.Confirmable, lang: Lang) -> None:
        self.confirmed.setdefault(id(record), (record, []))[1].append(lang)

    def _term(self, answer: Answer) -> str:
        concept = self.corpus.concepts[answer.id]
        self._confirm(concept, answer.lang)
        if answer.wording is None:
            return "confirmed"
        self.patches.append(patches.preferred(concept, answer.lang, answer.wording))
        return f"now «{answer.wording}»; `impact {answer.id}` shows the texts that say the term"

    def _name(self, answer: Answer) -> str:
        entry = self.corpus.named(answer.id) or self.corpus.units[answer.id]
        if answer.wording is not None:
            span = entry.id.span
            line = self.corpus.files[span.path].position(span.start)[0]
            return f"refused: «{answer.wording}» needs its case forms, to be written at {span.path}:{line}"
        self._confirm(entry, answer.lang)
        return "confirmed"

    def _phrase(self, answer: Answer) -> str:
        self.patches += patches.phrase(self.corpus, answer.lang, answer.id, answer.wording)
        return _told(answer)

    def _text(self, answer: Answer) -> str:
        """Set a translation, or take the doubt from it."""
        entry = self.desk.entries[answer.lang][answer.id]
        lines = entry.tcomment.split("\n")
        entry.tcomment = "\n".join(line for line in lines if not line.strip().startswith(_MARK))
        if answer.wording is not None:
            entry.msgstr = answer.wording
        return _told(answer)

    def _formula(self, answer: Answer) -> str:
        return "refused: it is worded by the program, not by a source; its programmers change it"


def _told(answer: Answer) -> str:
    return "confirmed" if answer.wording is None else f"now «{answer.wording}»"
