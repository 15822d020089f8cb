"""Answers as patches of the files that hold the wording: glossary, registers, phrases."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from resminama.edit.additions import end_of_entry
from resminama.edit.patches import Patch
from resminama.lang import Lang
from resminama.model.concept import Concept, Designation
from resminama.model.corpus import Corpus
from resminama.model.names import Named
from resminama.source import Span
from resminama.wording.questions import remark_behind

_CONFIRMED = re.compile(r"^(?P<indent> *)confirmed: *\[(?P<langs>[^\]\n]*)\](?P<rest>[^\n]*)", re.M)
_PLAIN = re.compile(r"[\w«][\w «»().,–-]*", re.UNICODE)


Confirmable = Concept | Named
"""Records that say in which languages they are confirmed."""


def confirmed(record: Confirmable, langs: Iterable[Lang], corpus: Corpus, by: str) -> Patch:
    """Return the patch that adds ``langs`` to what is confirmed about a record, with who said it."""
    path, key, start = record.span.path, record.id.span, record.span.start
    file = corpus.files[path].text
    column = start - (file.rfind("\n", 0, start) + 1)
    listed = ", ".join([*map(str, record.confirmed), *(lang.value for lang in langs)])
    if found := _CONFIRMED.search(file, start, end_of_entry(file, start, column)):
        rest = found["rest"].strip().lstrip("# ")
        words = f"{found['indent']}confirmed: [{listed}]  # {rest + '; ' if rest else ''}{by}"
        return Patch(Span(path, found.start(), found.end()), words)
    at = file.find("\n", key.end) + 1 or len(file)
    return Patch(Span(path, at, at), f"{' ' * column}confirmed: [{listed}]  # {by}\n")


def preferred(concept: Concept, lang: Lang, wording: str) -> Patch:
    """Return the patch that makes ``wording`` the preferred term."""
    designation: Designation = getattr(concept.terms, lang.value)
    return Patch(designation.preferred.span, scalar(wording))


def phrase(corpus: Corpus, lang: Lang, key: str, wording: str | None) -> list[Patch]:
    """Return the patches that take the remark from a phrase and, where it is another one, set the wording."""
    text = corpus.phrases[lang][key]
    remark = remark_behind(text, corpus)
    path = text.place.span.path
    made = [Patch(Span(path, remark[0], remark[1]), "")] if remark else []
    return made if wording is None else [Patch(text.place.span, scalar(wording)), *made]


def scalar(words: str) -> str:
    """Return words as a YAML scalar, quoted unless they are plain beyond doubt."""
    return (
        words
        if _PLAIN.fullmatch(words) and not words.endswith(" ")
        else json.dumps(words, ensure_ascii=False)
    )
