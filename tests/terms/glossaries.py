"""Glossaries for the tests of terms: our own, and small ones written in a line."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.concept import Concept, Designation, Terms, Variant
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.model.values import Word
from resminama.terms.matcher import Hit, Matcher, matcher

ROOT = Path(__file__).parents[2]


@cache
def corpus() -> Corpus:
    """Return our own glossary and acts."""
    paths = [path for folder in ("glossary", "specs") for path in sorted((ROOT / folder).rglob("*.yaml"))]
    return load({path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths})[0]


@cache
def ours(lang: Lang) -> Matcher:
    """Return what finds the terms of our own glossary."""
    return matcher(corpus().concepts, lang)


def concept(id_: str, lang: Lang, preferred: str, **more: str | tuple[str, ...]) -> Concept:
    """Return a concept with terms in one language; the others say nothing that a text could hold.

    ``more`` are fields of its designation; ``rejected`` terms carry the reason *because*.
    """
    fields: dict[str, object] = {
        name: Word(value) if isinstance(value, str) else tuple(Word(term) for term in value)
        for name, value in more.items()
    }
    if "rejected" in more:
        fields["rejected"] = tuple(
            Variant(term=Word(term), because=Word("because")) for term in more["rejected"]
        )
    other = Designation(preferred=Word("qqq"))
    own = Designation(preferred=Word(preferred), **fields)  # type: ignore[arg-type]  # fields by name
    en, ru, tk = (own if one is lang else other for one in (Lang.EN, Lang.RU, Lang.TK))
    terms = Terms(en=en, ru=ru, tk=tk)
    return Concept(id=Word(id_), domain=Word("test"), definition=Text("", ()), terms=terms)


def small(lang: Lang, *concepts: Concept, titles: tuple[str, ...] = ()) -> Matcher:
    """Return what finds the terms of a few concepts."""
    return matcher({str(one.id): one for one in concepts}, lang, titles=titles)


def found(matcher_: Matcher, text: str) -> list[str]:
    """Return the words that are terms."""
    return [hit.surface for hit in matcher_.find(text)]


def said(hits: Iterable[Hit]) -> list[tuple[str, str, str]]:
    """Return (words, concept, state) of each hit."""
    return [(hit.surface, hit.concept, str(hit.state)) for hit in hits]
