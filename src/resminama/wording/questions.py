"""Every unconfirmed wording as a question: our choice, what else was admitted, and what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from resminama.check.wording_unconfirmed import REGISTERS
from resminama.lang import Lang
from resminama.language.unconfirmed import UNCONFIRMED
from resminama.lean import dataclass
from resminama.model.concept import Concept, Designation, Variant
from resminama.model.corpus import Corpus
from resminama.model.names import Named
from resminama.model.text import Text
from resminama.states.review import short

_REMARK = re.compile(r"[^\n]*?([ \t]+# *unconfirmed(?:: *([^\n]*))?)(?=\n|$)")


class Kind(StrEnum):
    """Where a wording lives."""

    TERM = "term"
    NAME = "name"
    TEXT = "text"
    PHRASE = "phrase"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Question:
    """One wording to confirm."""

    kind: Kind
    id: str
    """Concept, registered entry, address of a text, key of a phrase or of a formula."""
    lang: Lang
    english: str
    choice: str
    alternatives: tuple[str, ...] = ()
    evidence: str = ""
    """What was noted beside the wording, in English; of a term the note on its meaning."""
    designation: Designation | None = None
    """What the glossary tells of the word of a term."""

    @property
    def key(self) -> str:
        """Return where the answer belongs, with a digest of the choice that is asked about."""
        return f"{self.kind}:{self.lang}:{self.id}#{short(self.choice)}"


def questions(corpus: Corpus) -> Iterator[Question]:
    """Yield the questions: terms, names, texts, phrases, formulae of the languages."""
    for lang in (Lang.RU, Lang.TK):
        for concept in corpus.concepts.values():
            if lang.value not in concept.confirmed:
                yield _of_term(concept, lang)
        for register in REGISTERS:
            for entry in getattr(corpus, register).values():
                if lang.value not in entry.confirmed:
                    yield _of_name(entry, lang)
        yield from _of_texts(corpus, lang)
        yield from _of_phrases(corpus, lang)
        for one in UNCONFIRMED:
            if one.lang is lang:
                yield Question(Kind.FORMULA, one.key, lang, "", one.wording, (), one.why)


def _of_term(concept: Concept, lang: Lang) -> Question:
    designation: Designation = getattr(concept.terms, lang.value)
    admitted = tuple(str(one.term) if isinstance(one, Variant) else str(one) for one in designation.admitted)
    others = (*admitted, *map(str, designation.others))
    english, choice, note = str(concept.terms.en.preferred), str(designation.preferred), concept.note or ""
    return Question(Kind.TERM, str(concept.id), lang, english, choice, others, str(note), designation)


def _of_name(entry: Named, lang: Lang) -> Question:
    choice, source = entry.name.form(lang, None), str(entry.source or "")
    return Question(Kind.NAME, str(entry.id), lang, str(entry.name.en), choice, (), source)


def _of_texts(corpus: Corpus, lang: Lang) -> Iterator[Question]:
    for address, entry in corpus.catalogues.get(lang, {}).items():
        if entry.unconfirmed is not None and address in corpus.texts:
            english = corpus.texts[address].raw
            yield Question(Kind.TEXT, address, lang, english, entry.text.raw, (), entry.unconfirmed)


def _of_phrases(corpus: Corpus, lang: Lang) -> Iterator[Question]:
    english = corpus.phrases.get(Lang.EN, {})
    for key, text in corpus.phrases.get(lang, {}).items():
        if (remark := remark_behind(text, corpus)) is not None:
            said = english[key].raw if key in english else ""
            yield Question(Kind.PHRASE, key, lang, said, text.raw, (), remark[2])


def remark_behind(text: Text, corpus: Corpus) -> tuple[int, int, str] | None:
    """Return (start, end, words) of the remark ``# unconfirmed: …`` behind a phrase; None without one."""
    file = corpus.files.get(text.place.span.path)
    match = _REMARK.match(file.text, text.place.span.end) if file else None
    return (match.start(1), match.end(1), match[2] or "") if match else None
