"""Which concepts of the glossary an English text names, and what they are called elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from resminama.lang import Lang
from resminama.model.concept import Concept, Designation, Variant

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARKUP = re.compile(r"\[\[[^\]]*\]\]|\{[^}]*\}|\]\([^)]*\)")


class Terms:
    """Preferred and admitted English terms by their first word; the longest match wins."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._concepts: dict[str, Concept] = {}
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for concept in concepts:
            self._concepts[str(concept.id)] = concept
            for term in _names(concept.terms.en):
                words = tuple(_words(term))
                if words:
                    self._by_first[words[0]].append((words, str(concept.id)))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: (-len(choice[0]), choice[1]))

    def named(self, text: str) -> list[Concept]:
        """Return the concepts that an English ``text`` names, in their order, each once."""
        words = _words(_MARKUP.sub(" \0 ", text))
        found: dict[str, None] = {}
        at = 0
        while at < len(words):
            length, ids = self._at(words, at)
            found.update(dict.fromkeys(ids))
            at += length or 1
        return [self._concepts[key] for key in found]

    def pairs(self, text: str, source: Lang, target: Lang) -> list[tuple[str, str]]:
        """Return (preferred term in ``source``, preferred term in ``target``) of what ``text`` names."""
        return [
            (preferred(concept, source), preferred(concept, target))
            for concept in self.named(text)
            if preferred(concept, source) and preferred(concept, target)
        ]

    def _at(self, words: list[str], at: int) -> tuple[int, list[str]]:
        """Return (words taken, concepts) of the longest term at ``at``; homonyms come together."""
        length = 0
        ids: list[str] = []
        for first in dict.fromkeys((words[at], *_singulars(words[at]))):
            for term, key in self._by_first.get(first, ()):
                if len(term) >= max(length, 1) and _fits(term, words[at : at + len(term)]):
                    ids = [*ids, key] if len(term) == length else [key]
                    length = len(term)
        return length, ids


def preferred(concept: Concept, lang: Lang) -> str:
    """Return the preferred term of a concept."""
    designation: Designation = getattr(concept.terms, lang.value)
    return str(designation.preferred)


def variants(concept: Concept, lang: Lang) -> Iterable[tuple[str, str]]:
    """Yield (term, ``preferred``, ``admitted`` or ``rejected``) of a concept."""
    designation: Designation = getattr(concept.terms, lang.value)
    yield str(designation.preferred), "preferred"
    for status in ("admitted", "rejected"):
        for variant in getattr(designation, status):
            yield str(variant.term if isinstance(variant, Variant) else variant), status


def _names(designation: Designation) -> list[str]:
    admitted = [str(v.term if isinstance(v, Variant) else v) for v in designation.admitted]
    return [str(designation.preferred), *admitted]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _singulars(word: str) -> list[str]:
    """Return what a word may be the plural of."""
    if word[-1] != "s":
        return []
    ends = (("ies", "y"), ("es", ""), ("s", ""))
    return [word.removesuffix(end) + single for end, single in ends if word.endswith(end) and len(word) > 4]


def _fits(term: tuple[str, ...], words: list[str]) -> bool:
    """The last word of a term may stand in the plural."""
    if len(words) != len(term) or tuple(words[:-1]) != term[:-1]:
        return False
    return words[-1] == term[-1] or term[-1] in _singulars(words[-1])
