"""TXT010: a term that the glossary rejects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resminama.check.texts import Wording, unquoted, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import CASES, Lang
from resminama.load.texts import words
from resminama.model.concept import Variant
from resminama.model.corpus import Corpus
from resminama.model.values import Word

CODE = "TXT010"
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rejected:
    """Why a term is rejected and what to write."""

    term: str
    preferred: str
    because: str


_Terms = dict[str, list[tuple[_Tokens, _Rejected | None]]]
"""First word of a term -> terms, the longest first; None for a term, name or title that is right."""


def rejected_term(world: World) -> Iterator[Finding]:
    """Yield a finding for each rejected term in its exact form, outside quotations and titles of acts.

    The longest term wins, so that a rejected word inside an approved one is never reported.
    """
    terms = {lang: _terms(world.corpus, lang) for lang in Lang}
    for wording in wordings(world):
        yield from _found(world, wording, terms[wording.lang])


def _found(world: World, wording: Wording, terms: _Terms) -> Iterator[Finding]:
    tokens = list(_WORD.finditer(unquoted(words(wording.text)).lower()))
    i = 0
    while i < len(tokens):
        length, rejected = _longest(tokens, i, terms)
        if rejected is not None:
            span = world.span(wording.text, tokens[i].start(), tokens[i + length - 1].end())
            message = f"rejected term '{rejected.term}'"
            reason = f": {rejected.because}" if rejected.because else ""
            yield error(CODE, span, message, f"write {rejected.preferred}{reason}")
        i += length


def _longest(tokens: list[re.Match[str]], i: int, terms: _Terms) -> tuple[int, _Rejected | None]:
    for term, rejected in terms.get(tokens[i][0], ()):
        fits = len(term) <= len(tokens) - i
        if fits and all(tokens[i + k][0] == word for k, word in enumerate(term)):
            return len(term), rejected
    return 1, None


def _terms(corpus: Corpus, lang: Lang) -> _Terms:
    found: dict[_Tokens, _Rejected | None] = {}
    for concept in corpus.concepts.values():
        designation = getattr(concept.terms, lang.value)
        for entry in designation.rejected:
            term, because = (entry.term, entry.because) if isinstance(entry, Variant) else (entry, None)
            found[_tokens(term)] = _Rejected(str(term), str(designation.preferred), str(because or ""))
    found |= dict.fromkeys(map(_tokens, _right(corpus, lang)))
    by_first: _Terms = {}
    for tokens in sorted(found, key=lambda term: (-len(term), term)):
        if tokens:
            by_first.setdefault(tokens[0], []).append((tokens, found[tokens]))
    return by_first


def _right(corpus: Corpus, lang: Lang) -> Iterable[Word]:
    """Yield the approved terms and the names of acts; they keep their wording."""
    for concept in corpus.concepts.values():
        designation = getattr(concept.terms, lang.value)
        yield designation.preferred
        yield from (entry.term if isinstance(entry, Variant) else entry for entry in designation.admitted)
    for act in corpus.acts.values():
        title = getattr(act.title, lang.value) if act.title else None
        if title is not None:
            yield title
        if act.name is not None:
            yield from (Word(act.name.form(lang, case)) for case in CASES[lang])


def _tokens(term: str) -> _Tokens:
    return tuple(_WORD.findall(term.lower()))
