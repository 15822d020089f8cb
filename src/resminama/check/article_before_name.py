"""TXT013: an English article that does not fit what the reference behind it is worded as."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.governing import before, references
from resminama.check.texts import marked
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.model.names import Named

CODE = "TXT013"
_ARTICLE = re.compile(r"(?<![\w-])(an?|the)\s+$", re.IGNORECASE)
_SPOKEN_OTHERWISE = re.compile(r"(?:uni|use|eu|one\b|once\b)|(?P<vowel>hour|honest|heir)", re.IGNORECASE)
"""Words that begin with a vowel and are spoken with a consonant, and the other way round."""


def article_before_name(world: World) -> Iterator[Finding]:
    """Yield a finding for *a* and *an* that do not fit a name, for any article before an act or a unit."""
    for wording in marked(world):
        text = wording.text
        for node in references(text) if wording.lang is Lang.EN else ():
            words = before(text, node)
            match = _ARTICLE.search(words)
            fault = match and _fault(match[1].lower(), node.target, world)
            if match and fault:
                start = text.raw.rindex(words, 0, node.start) + match.start(1)
                span = world.span(text, start, start + len(match[1]))
                yield error(CODE, span, f"'{match[1]}' before '{node.target}', {fault[0]}", fault[1])


def _fault(article: str, target: str, world: World) -> tuple[str, str] | None:
    """Return what is wrong and what to do; None if the article fits."""
    named = world.corpus.named(target)
    if named is None:
        return ("which brings its own article", "delete it") if _is_act(target, world) else None
    fitting = {"an" if _begins_with_vowel(name) else "a" for name in _english(named)}
    if article == "the" or article in fitting:
        return None
    return f"which is worded '{named.name.en}'", f"write {fitting.pop()}"


def _is_act(target: str, world: World) -> bool:
    document = document_of(target)
    return document.startswith(".") or document in world.corpus.acts or document in world.corpus.documents


def _english(named: Named) -> list[str]:
    """Return the names that may be printed."""
    return [named.name.en, *([named.short.en] if named.short else [])]


def _begins_with_vowel(name: str) -> bool:
    if otherwise := _SPOKEN_OTHERWISE.match(name):
        return otherwise["vowel"] is not None
    return name[0].lower() in "aeiou"
