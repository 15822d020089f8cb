"""The language of a draft, by its letters."""

from __future__ import annotations

import re

from resminama.lang import Lang

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-zäçžňöşüý]", re.IGNORECASE)
_TURKMEN = re.compile(r"[äçžňöşüý]", re.IGNORECASE)
_FEWEST = 40
_SHARE = 0.03
"""Of the letters of a Turkmen text one in ten has a mark; of an English one hardly any."""


def language_of(words: str) -> Lang | None:
    """Return the language of ``words``; None where there are too few letters to tell."""
    cyrillic, latin = len(_CYRILLIC.findall(words)), len(_LATIN.findall(words))
    if cyrillic + latin < _FEWEST:
        return None
    if cyrillic > latin:
        return Lang.RU
    return Lang.TK if len(_TURKMEN.findall(words)) > _SHARE * latin else Lang.EN
