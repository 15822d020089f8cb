"""Words that neither a dictionary nor the glossary knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.places import span_in_file
from resminama.load.texts import words
from resminama.model.corpus import Corpus, document_of
from resminama.model.text import Text

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:[-’'][^\W\d_]+)*(?![\w-])")
"""A word; an ending behind digits (5-nji) is none."""
_NUMERAL = re.compile(r"[IVXLCDM]+")


class Dictionary(Protocol):
    """What a Hunspell dictionary is asked."""

    def spell(self, word: str) -> bool:
        """Tell whether a word is right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return words that may have been meant, best first."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that nobody knows, at its place."""

    path: str
    line: int
    column: int
    word: str
    suggestions: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return one line for a person."""
        perhaps = f"; perhaps {', '.join(self.suggestions)}" if self.suggestions else ""
        return f"{self.path}:{self.line}:{self.column}: '{self.word}' is in no dictionary{perhaps}"


@dataclass(frozen=True, slots=True)
class Speller:
    """A dictionary and the words of our own."""

    dictionary: Dictionary
    own: Callable[[str], bool]
    """Whether the glossary or a register has the word."""
    suggesting: bool = False

    def unknown(self, corpus: Corpus, lang: Lang, documents: Iterable[str] = ()) -> Iterator[Unknown]:
        """Yield the unknown words of the texts in ``lang``, in the order of the sources.

        ``documents`` narrows them; none named means all.
        """
        wanted = set(documents)
        for address, text in corpus.texts.items():
            if wanted and document_of(address) not in wanted:
                continue
            entry = corpus.catalogues.get(lang, {}).get(address)
            shown = text if lang is Lang.EN else entry.text if entry else None
            if shown is not None:
                yield from self._in_text(corpus, shown)

    def _in_text(self, corpus: Corpus, text: Text) -> Iterator[Unknown]:
        file = corpus.files[text.place.span.path]
        for match in _WORD.finditer(words(text)):
            if _NUMERAL.fullmatch(match[0]) or self._known(match[0]):
                continue
            span = span_in_file(text.place, match.start(), match.end(), file.text)
            line, column = file.position(span.start)
            suggestions = self.dictionary.suggest(match[0])[:3] if self.suggesting else ()
            yield Unknown(span.path, line, column, match[0], tuple(suggestions))

    def _known(self, word: str) -> bool:
        """Tell whether a word is right as it is, in small letters, or in all of its hyphenated parts."""
        if any(self.dictionary.spell(form) or self.own(form) for form in (word, word.lower())):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(self._known(part) for part in parts)
