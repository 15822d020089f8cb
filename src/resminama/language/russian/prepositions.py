"""The vowel that a Russian preposition takes before some words: «со статьей», «об оказании».

Source: «в соответствии со статьями 10 и 17» (base.spinform.ru, document 98183); rules of the language.
"""

from __future__ import annotations

import re

_MARKS = ' \N{NO-BREAK SPACE}«„“"(['
_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"

_LONG: dict[str, tuple[str, str]] = {
    "с": ("со", rf"[сзшж][{_CONSONANTS}]|щ|вс|вт|мног|мно[йю]|льг|льн|рв|лж"),
    "в": ("во", rf"[вф][{_CONSONANTS}]|мног|мне|льн|мрак"),
    "к": ("ко", r"вс|вт|мне|мног|льв"),
    "о": ("об", r"[аиоуэ]"),
}
"""The longer preposition and the beginnings of words that want it."""


def before(word: str, following: str) -> str:
    """Return a preposition as it sounds before ``following``; most have one form only."""
    if word not in _LONG:
        return word
    longer, beginnings = _LONG[word]
    return longer if re.match(beginnings, following.lstrip(_MARKS).lower()) else word
