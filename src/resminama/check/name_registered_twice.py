"""COR008: two entries of the registers have the same name."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.name_in_plain_words import registers
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.names import Names
from resminama.model.values import Word

CODE = "COR008"


def name_registered_twice(world: World) -> Iterator[Finding]:
    """Yield a finding for each entry whose name in any language is that of an earlier one."""
    seen: dict[tuple[Lang, str], str] = {}
    for kind, table in registers(world.corpus):
        for key, named in table.items():
            for lang in Lang:
                word = _word(named.name, lang)
                first = seen.setdefault((lang, word.casefold()), key)
                if first != key:
                    message = f"the {ENGLISH_NAMES[lang]} name of the {kind} '{key}' is that of '{first}'"
                    yield error(CODE, word.span, message, "keep one of them, or give each a name of its own")


def _word(names: Names, lang: Lang) -> Word:
    return names.en if lang is Lang.EN else (names.ru if lang is Lang.RU else names.tk).nom
