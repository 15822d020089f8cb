"""Proposed ids: the first telling words of a unit in Latin letters, unique in the document."""

from __future__ import annotations

import re

_LETTERS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "",
        "э": "e", "ю": "yu", "я": "ya", "ä": "a", "ç": "ch", "ž": "zh", "ň": "n", "ö": "o", "ş": "sh",
        "ü": "u", "ý": "y",
    }
)  # fmt: skip
_MARKS = re.compile(r"\[\[[^\]]*\]\]|\]\([^)]*\)|\^\[[^\]]*\]|[*\\\[\]]")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL = re.compile(
    r"an?|and|as|at|by|for|from|in|is|it|of|on|or|that|the|their|to|which|who|with|shall|be"
    r"|i|v|na|po|iz|k|s|ob?|ot|do|dlya|pri|ne|ili|ego|ee|ih|chto|kak"
    r"|we|ya|da|bilen|uchin|boyuncha|hem|bu|shu|ol"
)
"""Words that tell nothing about a unit, as they look in Latin letters."""
_WORDS = 3
_LONGEST = 48


class Ids:
    """Gives ids; none of them twice."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        """Begin with the ids that are ``taken`` already."""
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def new(self, words: str, fallback: str) -> str:
        """Return an id made from ``words``; from ``fallback`` where they have no letters."""
        found = _WORD.findall(_MARKS.sub(" ", words).lower().translate(_LETTERS))
        telling = [word for word in found if not _SMALL.fullmatch(word)] or found
        name = "-".join(telling[:_WORDS])[:_LONGEST].strip("-") or fallback
        number = self._last.get(name, 0) + 1
        unique = name if number == 1 else f"{name}-{number}"
        while unique in self._taken:
            number += 1
            unique = f"{name}-{number}"
        self._taken.add(unique)
        self._last[name] = number
        return unique
