"""Concepts of the glossary that the English of a unit says and another language does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from resminama.equivalence.kinds import Difference, Kind, Range
from resminama.lang import Lang
from resminama.model.corpus import Corpus
from resminama.terms.entries import State
from resminama.terms.matcher import Matcher, matcher
from resminama.terms.titles import titles_of_acts
from resminama.terms.unsaid import places, unsaid


class Terms:
    """The terms of a corpus in its languages.

    English leads: what the other languages name beyond it is grammar in most cases («в соответствии с» for
    "under"). An admitted word that is no term in any of the others is everyday English ("agreement").
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    @cached_property
    def _finders(self) -> dict[Lang, Matcher]:
        corpus = self._corpus
        return {lang: matcher(corpus.concepts, lang, titles=titles_of_acts(corpus, lang)) for lang in Lang}

    def differences(
        self, address: str, texts: Mapping[Lang, str], prose: Mapping[Lang, str]
    ) -> Iterator[Difference]:
        """Yield a difference for each concept; ``prose`` is the texts without their markup, sign for sign."""
        if Lang.EN not in prose:
            return
        said = places(self._finders[Lang.EN], prose[Lang.EN])
        admitted = {hit.concept for hits in said for hit in hits if hit.state is State.ADMITTED}
        lacking: dict[str, set[Lang]] = {}
        for lang in prose.keys() - {Lang.EN}:
            for hit in unsaid(said, self._finders[lang], prose[lang]):
                lacking.setdefault(hit.concept, set()).add(lang)
        for concept in sorted(lacking):
            ranges = {lang: self._said(concept, lang, prose[lang]) for lang in prose}
            if concept in admitted and not any(ranges[lang] for lang in prose.keys() - {Lang.EN}):
                continue
            yield Difference(address, Kind.TERM, self._finders[Lang.EN].preferred[concept], texts, ranges)

    def _said(self, concept: str, lang: Lang, prose: str) -> tuple[Range, ...]:
        hits = self._finders[lang].find(prose)
        return tuple((hit.start, hit.end) for hit in hits if hit.concept == concept)
