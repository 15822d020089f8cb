"""COR007: a text names a registered body, post, service, form or indicator in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from resminama.check.texts import at, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.corpus import Corpus
from resminama.model.names import Named

CODE = "COR007"
KINDS = {
    "bodies": "body",
    "posts": "post",
    "services": "service",
    "forms": "form",
    "indicators": "indicator",
}
"""Registers whose names belong into marks, by what their entries are called."""


def name_in_plain_words(world: World) -> Iterator[Finding]:
    """Yield a finding for a registered name behind "the", and for a proper name anywhere, that is no mark.

    Names of one small word are words of the language, too ("the court"); "a health institution" is any
    one. The title of a document names what it is about. Translations keep the marks of the English text.
    """
    names = dict(_names(world.corpus))
    if not names:
        return
    pattern = _pattern(names)
    for wording in wordings(world):
        if wording.lang is not Lang.EN or wording.text.address == f"{wording.document}/title":
            continue
        for match in pattern.finditer(wording.free) if wording.document else ():
            group = "behind" if match["behind"] else "proper"
            kind, key = names[match[group]]
            message = f"'{match[group]}' is the name of a registered {kind}, in plain words"
            yield error(
                CODE, at(world, wording, match, group), message, f"write [[{key}]]: it declines by itself"
            )


def registers(corpus: Corpus) -> Iterator[tuple[str, Mapping[str, Named]]]:
    """Yield (what an entry is called, the register)."""
    for table, kind in KINDS.items():
        yield kind, getattr(corpus, table)


def _names(corpus: Corpus) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield (English name, (kind, id)) of what cannot be taken for a common word."""
    for kind, table in registers(corpus):
        for key, named in table.items():
            name = str(named.name.en)
            if " " in name or name[:1].isupper():
                yield name, (kind, key)


def _pattern(names: Mapping[str, object]) -> re.Pattern[str]:
    """Return what finds the names; the longest one wins, and proper names need no article."""
    longest = sorted(names, key=len, reverse=True)
    small = "|".join(re.escape(name) for name in longest)
    proper = "|".join(re.escape(name) for name in longest if name[:1].isupper()) or "(?!)"
    return re.compile(rf"\b[Tt]he (?P<behind>{small})\b|\b(?=[A-Z])(?P<proper>{proper})\b")
