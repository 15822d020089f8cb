"""Lists, quotation marks, capitals, alphabetical order: the same rules with other letters and words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from resminama.language.api import Language
from resminama.language.figures import NBSP
from resminama.language.values import Join

_OPENING = "«„“‘\"'([‹"
_CLOSER = {"«": "»", "“": "”", "„": "“"}


class Writing(Language):
    """The written form of a text."""

    words_of_join: dict[Join, str]
    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]
    tied: tuple[str, ...]
    """Regular expressions of a space (group ``gap``) that must not break, beside the common ones."""
    same_letter: dict[str, str] = {}  # noqa: RUF012  a constant of the class, never changed
    """Letters that dictionaries file under another one."""

    def conjunction(self, kind: Join) -> str:
        """See `Language.conjunction`."""
        return self.words_of_join[kind]

    def join(self, items: Sequence[str], kind: Join = Join.ALL) -> str:
        """See `Language.join`; no comma before the conjunction."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.conjunction(kind)} {items[-1]}"

    def list_mark(self, last: bool) -> str:
        """See `Language.list_mark`."""
        return "." if last else ";"

    def quote(self, text: str) -> str:
        """See `Language.quote`; deeper levels alternate."""
        pairs = (self.quotes, self.inner_quotes)
        signs, closers = [pairs[0][0]], [""]
        for sign in text:
            if sign == closers[-1]:
                closers.pop()
                signs.append(pairs[len(closers) % 2][1])
            elif sign in _CLOSER:
                signs.append(pairs[len(closers) % 2][0])
                closers.append(_CLOSER[sign])
            else:
                signs.append(sign)
        return "".join([*signs, pairs[0][1]])

    def verbatim(self, text: str) -> str:
        """See `Language.verbatim`."""
        opening, closing = self.quotes
        return f"{opening}{text}{closing}" if self.quotes == self.inner_quotes else self.quote(text)

    def capital(self, text: str) -> str:
        """See `Language.capital`."""
        start = next((i for i, sign in enumerate(text) if sign not in _OPENING), len(text))
        return text[:start] + text[start : start + 1].upper() + text[start + 1 :]

    def nbsp(self, text: str) -> str:
        """See `Language.nbsp`; applying it twice changes nothing."""
        return self._ties.sub(NBSP, text)

    @cached_property
    def _ties(self) -> re.Pattern[str]:
        common = ("(?<=№) ", r"(?<=\d) (?=%)", r"(?<=\d) (?=\()", " (?=– )")  # no line begins with a dash
        return re.compile("|".join((*common, *self.tied)))

    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """See `Language.sort_key`: digits, the alphabet, other letters; marks and case count last."""
        small = "".join(self.same_letter.get(sign, sign) for sign in text.lower())
        return tuple(self._rank(sign) for sign in small if sign.isalnum() or sign == " "), text

    def _rank(self, sign: str) -> int:
        if sign == " ":
            return 0
        if sign.isdigit():
            return 1 + int(sign) if sign.isdecimal() else 11
        place = self.alphabet.find(sign)
        return 20 + place if place >= 0 else 100 + ord(sign)
