"""COR009: a translation has the name of a registered body in letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from resminama.check.texts import ENGLISH_NAMES, Wording, at, wordings
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import CASES, Case, Lang
from resminama.model.corpus import Corpus

CODE = "COR009"


def body_typed_in_translation(world: World) -> Iterator[Finding]:
    """Yield a finding for each proper name of a body that a translation types, in any of its cases.

    The name is that of the register, letter by letter, in more than one word: part of another word, of a
    quotation or of a title is no name of a body.
    """
    forms = {lang: _forms(world.corpus, lang) for lang in (Lang.RU, Lang.TK)}
    for wording in wordings(world):
        if wording.lang is not Lang.EN and wording.document and not wording.text.address.endswith("/title"):
            yield from _typed(world, wording, forms[wording.lang])


def _typed(world: World, wording: Wording, forms: Mapping[str, tuple[str, Case]]) -> Iterator[Finding]:
    seen = sorted((form for form in forms if form in wording.text.raw), key=len, reverse=True)
    if not seen:
        return
    for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, seen))})\b", wording.free):
        key, case = forms[match[0]]
        message = f"'{match[0]}' is the name of a registered body, typed in {ENGLISH_NAMES[wording.lang]}"
        hint = f"write [[{key}|{case}]] if the English text has it; else say what the English text says"
        yield warning(CODE, at(world, wording, match), message, hint)


def _forms(corpus: Corpus, lang: Lang) -> Mapping[str, tuple[str, Case]]:
    """Return (id, case) by proper name of several words; a form that two cases share is the first one's."""
    found: dict[str, tuple[str, Case]] = {}
    for key, body in corpus.bodies.items():
        for case in CASES[lang]:
            name = body.name.form(lang, case)
            if " " in name and name[0].isupper():
                found.setdefault(name, (key, case))
    return found
