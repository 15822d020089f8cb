"""Turkmen numerals. The last spoken word decides every suffix.

Source: orthography (-njy after back, -nji after front vowels, with a hyphen after figures), and
the ordinals of orders and amending laws: 30-njy, 90-njy, 140-njy (turkmenistan.gov.tm/tk/habar/53121),
26-njy, 460-njy (minjust.gov.tm/mcenter-single-ru/73).
"""

from __future__ import annotations

from decimal import Decimal

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.citation import Number, UnitKind
from resminama.language.figures import NBSP, figure, grouped, money
from resminama.language.turkmen.declension import VOWELS, decline, high_vowel, is_front
from resminama.language.values import Gender, row

_ONES = row("nol bir iki üç dört bäş alty ýedi sekiz dokuz")
_TENS = ["", *row("on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan")]
_LARGE = ((10**9, "milliard"), (10**6, "million"), (1000, "müň"), (100, "ýüz"))


def words(number: int) -> list[str]:
    """Return the spoken words of a cardinal from 0: «ýüz ýigrimi bäş»."""
    if number == 0:
        return [_ONES[0]]
    spoken: list[str] = []
    for worth, name in _LARGE:
        times, number = divmod(number, worth)
        if times:
            alone = times == 1 and worth <= 1000  # «müň», «ýüz», but «bir million»
            spoken += [name] if alone else [*words(times), name]
    tens, ones = divmod(number, 10)
    spoken += [_TENS[tens]] if tens else []
    return spoken + ([_ONES[ones]] if ones else [])


def last_word(number: int) -> str:
    """Return the word of a number that is spoken last."""
    return words(abs(number))[-1]


def suffix(number: int) -> str:
    """Return the suffix of an ordinal in figures, without its hyphen."""
    return "nji" if is_front(last_word(number)) else "njy"


def indexed(number: Number, kind: UnitKind) -> str:
    """Return the number of a unit as an ordinal: "7-nji", "7¹-nji"; an index is spoken last."""
    return f"{figure(number, kind)}-{suffix(number.spoken)}"


def _ordinal_of(word: str) -> str:
    ending = "nji" if is_front(word) else "njy"
    stem = "dörd" if word == "dört" else word
    return stem + ending if word[-1] in VOWELS else stem + high_vowel(word) + ending


class TurkmenNumerals(Language):
    """Numbers in figures and words; Turkmen has no gender."""

    def ordinal(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal`; other cases are those of an ordinal used as a noun (5-njini)."""
        return decline(f"{number}-{suffix(number)}", case)

    def ordinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal_word`."""
        *before, last = words(number)
        return decline(" ".join([*before, _ordinal_of(last)]), case)

    def cardinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.cardinal_word`."""
        return decline(" ".join(words(number)), case)

    def numeral(self, number: int, case: Case) -> str:
        """See `Language.numeral`: 5-e, 6-a, 2-ä, 75-den."""
        if case is Case.NOM:
            return str(number)
        word = last_word(number)
        return f"{number}-{_ending(word, case)}"

    def number(self, value: int | Decimal) -> str:
        """See `Language.number`: a no-break space and a comma."""
        return grouped(value, NBSP, ",")

    def percent(self, value: int | Decimal) -> str:
        """See `Language.percent`."""
        return f"{self.number(value)}{NBSP}%"

    def amount(self, value: int | Decimal) -> str:
        """See `Language.amount`."""
        return f"{self.number(money(value))}{NBSP}manat"


def _ending(word: str, case: Case) -> str:
    """Return what the case adds in speech: after a vowel the dative is the changed vowel itself."""
    declined = decline(word, case)
    if word[-1] not in VOWELS or case is not Case.DAT:
        return declined[len(word) :]
    return declined[-1]
