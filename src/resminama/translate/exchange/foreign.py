"""Whether words are in another language than they should be, told by letters."""

from __future__ import annotations

import re

from resminama.lang import Lang
from resminama.translate.exchange.codes import words_only

_WORD = re.compile(r"[^\W\d_]{2,}")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_NOT_TURKMEN = re.compile(r"[cqvxğıâßCQVXĞİÂ]")
"""Letters that the Turkmen alphabet of 1999 does not have, but English and Turkish use."""
_ENOUGH = 3
"""Fewer words prove nothing: a name, an abbreviation."""
_SHARE = 0.3


def is_foreign(text: str, lang: Lang) -> bool:
    """Tell whether a text of three words or more is clearly not in ``lang`` (Russian or Turkmen)."""
    words = _WORD.findall(words_only(text))
    if len(words) < _ENOUGH:
        return False
    cyrillic = sum(1 for word in words if _CYRILLIC.search(word)) / len(words)
    if lang is Lang.RU:
        return cyrillic < 1 - 2 * _SHARE
    strange = sum(1 for word in words if _NOT_TURKMEN.search(word)) / len(words)
    return cyrillic > _SHARE or strange > _SHARE
