"""English numerals."""

from __future__ import annotations

from decimal import Decimal

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.figures import NBSP, grouped, money
from resminama.language.values import Gender, row

_ONES = row(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = ["", "", *row("twenty thirty forty fifty sixty seventy eighty ninety")]
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def _ordinal_of(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th"


class EnglishNumerals(Language):
    """Numbers in figures and words; English ignores case and gender."""

    def ordinal(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal`."""
        teen = number // 10 % 10 == 1
        return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"

    def ordinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal_word`."""
        words = self.cardinal_word(number)
        cut = max(words.rfind(" "), words.rfind("-")) + 1
        return words[:cut] + _ordinal_of(words[cut:])

    def cardinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.cardinal_word`."""
        if number < 100:
            return _below_hundred(number)
        worth, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
        times, rest = divmod(number, worth)
        link = " and " if rest and rest < 100 else " " if rest else ""
        return f"{self.cardinal_word(times)} {name}{link}{self.cardinal_word(rest) if rest else ''}"

    def numeral(self, number: int, case: Case) -> str:
        """See `Language.numeral`: no ending in English."""
        return str(number)

    def number(self, value: int | Decimal) -> str:
        """See `Language.number`: a comma and a point."""
        return grouped(value, ",", ".")

    def percent(self, value: int | Decimal) -> str:
        """See `Language.percent`."""
        return f"{self.number(value)}{NBSP}%"

    def amount(self, value: int | Decimal) -> str:
        """See `Language.amount`."""
        printed = money(value)
        return f"{self.number(printed)}{NBSP}{'manat' if printed == 1 else 'manats'}"
