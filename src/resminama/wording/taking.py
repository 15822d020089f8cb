"""Answers taken into the sources: what changes, and what a person still has to do by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field

from resminama.edit.patches import Patch, patched
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.states.review import short
from resminama.translate.desk import Desk
from resminama.translate.marking import Person
from resminama.wording import patches
from resminama.wording.answers import Answer, Place
from resminama.wording.exchange import exchanged
from resminama.wording.groups import asked
from resminama.wording.questions import Kind, Question, questions
from resminama.wording.undecided import undecided

_MARK = "unconfirmed:"
_WHAT = "write “yes”, or the right wording as it shall stand, or leave the cell empty"


@dataclass(slots=True)
class Taken:
    """What became of the answers of a sheet."""

    lines: list[str] = field(default_factory=list)
    """A line for each wording that was answered."""
    files: dict[str, bytes] = field(default_factory=dict)
    """Files as they are to be written."""
    refused: int = 0
    """Answers that a machine could not take."""


def take(corpus: Corpus, desk: Desk, answers: Iterable[Answer], person: Person) -> Taken:
    """Return what the answers change; nothing is written, the catalogues of ``desk`` are changed in place."""
    taken, taker, before = Taken(), _Taker(corpus, desk, person), dict(desk.changed())
    for answer in answers:
        for place, told in taker.take(answer):
            taken.refused += told.startswith("refused")
            taken.lines.append(f"row {answer.row}: {place.kind} {place.id} ({place.lang}): {told}")
    catalogues = {path: data for path, data in desk.changed().items() if before.get(path) != data}
    taken.files = taker.files() | catalogues
    return taken


class _Taker:
    """Collects what answers change."""

    def __init__(self, corpus: Corpus, desk: Desk, person: Person) -> None:
        self.corpus, self.desk, self.person = corpus, desk, person
        self.patches: list[Patch] = []
        self.confirmed: dict[int, tuple[patches.Confirmable, list[tuple[Lang, str]]]] = {}
        self.questions: dict[tuple[Kind, Lang, str], tuple[Question, str]] = {
            (one.kind, one.lang, one.id): (one, group.wording)
            for group in asked(questions(corpus))
            for one in group.questions
        }
        """Every question with the wording that its row asks about, which may be a part of it."""

    def files(self) -> dict[str, bytes]:
        """Return the sources as they become."""
        found: dict[str, list[Patch]] = defaultdict(list)
        marks = [
            patches.confirmed(record, [lang for lang, _ in langs], self.corpus, self._by(langs))
            for record, langs in self.confirmed.values()
        ]
        for patch in (*self.patches, *marks):
            found[patch.span.path].append(patch)
        texts = {path: patched(self.corpus.files[path].text, made) for path, made in found.items()}
        return {path: text.encode() for path, text in texts.items()}

    def _by(self, langs: list[tuple[Lang, str]]) -> str:
        """Return who confirmed a record in which languages, and where it was read."""
        sources = "".join(f" ({source})" for source in dict.fromkeys(source for _, source in langs) if source)
        return f"{' '.join(lang for lang, _ in langs)}: {self.person.by}, {self.person.on}{sources}"

    def take(self, answer: Answer) -> Iterator[tuple[Place, str]]:
        """Enter one answer; yield what it does at each place."""
        for place in answer.places:
            found = self.questions.get((place.kind, place.lang, place.id))
            if found is None:
                yield place, "refused: it is no question any more"
                continue
            question, wording = found
            if short(question.choice) != place.asked:
                yield place, f"refused: the wording was changed here since, to «{question.choice}»"
            elif problem := undecided(answer.wording, wording, place.lang) if answer.wording else "":
                yield place, f"refused: {problem}; {_WHAT}"
            elif answer.wording is None or question.choice.casefold() == wording.casefold():
                yield place, self._enter(place, answer.wording, answer.source)
            else:
                yield place, self._exchange(place, question, wording, answer)

    def _exchange(self, place: Place, question: Question, wording: str, answer: Answer) -> str:
        """Put other words for a part of a text where the text tells in which form."""
        texts = place.kind in (Kind.TEXT, Kind.PHRASE)
        changed = exchanged(question.choice, wording, answer.wording or "") if texts else None
        if changed is None:
            at = self._where(place)
            return f"refused: «{answer.wording}» needs its form in «{question.choice}», to be written{at}"
        return self._enter(place, changed, answer.source)

    def _where(self, place: Place) -> str:
        """Return the place of a text in its file."""
        if place.kind is Kind.TEXT:
            span = self.corpus.catalogues[place.lang][place.id].text.place.span
        elif place.kind is Kind.PHRASE:
            span = self.corpus.phrases[place.lang][place.id].place.span
        else:
            return ""
        line = self.corpus.files[span.path].position(span.start)[0]
        return f" at {span.path}:{line}"

    def _enter(self, place: Place, wording: str | None, source: str) -> str:
        takers: dict[Kind, Callable[[Place, str | None, str], str]] = {
            Kind.TERM: self._term,
            Kind.NAME: self._name,
            Kind.TEXT: self._text,
            Kind.PHRASE: self._phrase,
            Kind.FORMULA: self._formula,
        }
        return takers[place.kind](place, wording, source)

    def _confirm(self, record: patches.Confirmable, lang: Lang, source: str) -> None:
        self.confirmed.setdefault(id(record), (record, []))[1].append((lang, source))

    def _term(self, place: Place, wording: str | None, source: str) -> str:
        concept = self.corpus.concepts[place.id]
        self._confirm(concept, place.lang, source)
        if wording is None:
            return "confirmed"
        self.patches.append(patches.preferred(concept, place.lang, wording))
        return f"now «{wording}»; `impact {place.id}` shows the texts that say the term"

    def _name(self, place: Place, wording: str | None, source: str) -> str:
        entry = self.corpus.named(place.id) or self.corpus.units[place.id]
        if wording is not None:
            span = entry.id.span
            line = self.corpus.files[span.path].position(span.start)[0]
            return f"refused: «{wording}» needs its case forms, to be written at {span.path}:{line}"
        self._confirm(entry, place.lang, source)
        return "confirmed"

    def _phrase(self, place: Place, wording: str | None, _: str) -> str:
        self.patches += patches.phrase(self.corpus, place.lang, place.id, wording)
        return _told(wording)

    def _text(self, place: Place, wording: str | None, _: str) -> str:
        """Set a translation, or take the doubt from it."""
        entry = self.desk.entries[place.lang][place.id]
        lines = entry.tcomment.split("\n")
        entry.tcomment = "\n".join(line for line in lines if not line.strip().startswith(_MARK))
        if wording is not None:
            entry.msgstr = wording
        return _told(wording)

    def _formula(self, *_: Place | str | None) -> str:
        return "refused: it is worded by the program, not by a source; its programmers change it"


def _told(wording: str | None) -> str:
    return "confirmed" if wording is None else f"now «{wording}»"
