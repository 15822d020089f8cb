"""Russian numerals in their cases; the accusative is that of things.

Source: rules of the language as acts write them, without ё («трех», «четвертая»).
"""

from __future__ import annotations

from decimal import Decimal

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.figures import NBSP, grouped, money
from resminama.language.russian.nouns import MANAT, adjective, cases
from resminama.language.values import Gender, row

_ONE = {
    Gender.M: cases("один, одного, одному, один, одним, одном"),
    Gender.F: cases("одна, одной, одной, одну, одной, одной"),
    Gender.N: cases("одно, одного, одному, одно, одним, одном"),
    Gender.PL: cases("одни, одних, одним, одни, одними, одних"),
}
_SMALL = {
    0: cases("ноль, ноля, нолю, ноль, нолем, ноле"),
    2: cases("два, двух, двум, два, двумя, двух"),
    3: cases("три, трех, трем, три, тремя, трех"),
    4: cases("четыре, четырех, четырем, четыре, четырьмя, четырех"),
    8: cases("восемь, восьми, восьми, восемь, восемью, восьми"),
    40: cases("сорок, сорока, сорока, сорок, сорока, сорока"),
    90: cases("девяносто, девяноста, девяноста, девяносто, девяноста, девяноста"),
    100: cases("сто, ста, ста, сто, ста, ста"),
    200: cases("двести, двухсот, двумстам, двести, двумястами, двухстах"),
    300: cases("триста, трехсот, тремстам, триста, тремястами, трехстах"),
    400: cases("четыреста, четырехсот, четыремстам, четыреста, четырьмястами, четырехстах"),
}
_TENS = cases("десят, десяти, десяти, десят, десятью, десяти")
_HUNDREDS = cases("сот, сот, стам, сот, стами, стах")
_THOUSAND = cases("тысяча, тысячи, тысяче, тысячу, тысячей, тысяче")
_THOUSANDS = cases("тысячи, тысяч, тысячам, тысячи, тысячами, тысячах")

_SOFT_STEMS: dict[int, str] = dict(
    zip(
        (5, 6, 7, 9, *range(10, 21), 30),
        row(
            "пят шест сем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
            "шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат"
        ),
        strict=True,
    )
)

_ORDINAL_STEMS: dict[int, str] = dict(
    zip(
        (*range(1, 21), *range(30, 101, 10), *range(200, 1000, 100)),
        row(
            "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
            "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сороков "
            "пятидесят шестидесят семидесят восьмидесят девяност сот двухсот трехсот четырехсот пятисот "
            "шестисот семисот восьмисот девятисот"
        ),
        strict=True,
    )
)
_STRESSED = frozenset({2, 6, 7, 8, 40})
"""Ordinals in -ой («второй»)."""

_VOWELS = "аеиоуыэюяйь"


def _soft(stem: str, case: Case) -> str:
    return stem + cases("ь, и, и, ь, ью, и")[case]


def _parts(number: int) -> list[int]:
    """Return the numbers that are spoken one after another below a thousand: 121 as 100, 20, 1."""
    hundreds, rest = number // 100 * 100, number % 100
    tens, ones = (rest, 0) if rest <= 20 else (rest // 10 * 10, rest % 10)
    return [part for part in (hundreds, tens, ones) if part]


def _cardinal(number: int, case: Case, gender: Gender) -> str:
    if number == 1:
        return _ONE[gender][case]
    if number == 2 and gender is Gender.F and case in (Case.NOM, Case.ACC):
        return "две"
    if number in _SMALL:
        return _SMALL[number][case]
    if number in _SOFT_STEMS:
        return _soft(_SOFT_STEMS[number], case)
    if number >= 500:
        return _cardinal(number // 100, case, gender) + _HUNDREDS[case]
    return (
        _cardinal(number // 10, case, gender) + _TENS[case]
    )  # both halves of пятьдесят … восемьдесят inflect


def plural_class(number: int) -> int:
    """Return how a numeral governs its noun: 1 (один день), 2 (два дня), 5 (пять дней)."""
    tens, ones = number // 10 % 10, number % 10
    if tens == 1 or ones in (0, 5, 6, 7, 8, 9):
        return 5
    return 1 if ones == 1 else 2


def _thousands(number: int, case: Case) -> list[str]:
    words = [_cardinal(part, case, Gender.F) for part in _parts(number)]
    direct = case in (Case.NOM, Case.ACC)
    match plural_class(number):
        case 1:
            return [*words, _THOUSAND[case]]
        case 2:
            return [*words, _THOUSAND[Case.GEN] if direct else _THOUSANDS[case]]
    return [*words, _THOUSANDS[Case.GEN if direct else case]]


class RussianNumerals(Language):
    """Numbers in figures and words."""

    def ordinal(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal`: one letter after a vowel («30-й»), two after a consonant («30-го»)."""
        word = self.ordinal_word(number % 1000 or 100, case, gender)
        return f"{number}-{word[-1] if word[-2] in _VOWELS else word[-2:]}"

    def ordinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.ordinal_word`: only the last word inflects."""
        if number % 1000 == 0:
            return adjective("тысячн" if number == 1000 else f"{_joined(number // 1000)}тысячн", case, gender)
        before = _thousands(number // 1000, Case.NOM) if number >= 1000 else []
        *parts, last = _parts(number % 1000)
        before += [_cardinal(part, Case.NOM, Gender.M) for part in parts]
        return " ".join([*before, _ordinal(last, case, gender)])

    def cardinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """See `Language.cardinal_word`: every word inflects."""
        words: list[str] = _thousands(number // 1000, case) if number >= 1000 else []
        words += [_cardinal(part, case, gender) for part in _parts(number % 1000)]
        return " ".join(words or [_cardinal(0, case, gender)])

    def numeral(self, number: int, case: Case) -> str:
        """See `Language.numeral`: Russian writes no ending on figures."""
        return str(number)

    def number(self, value: int | Decimal) -> str:
        """See `Language.number`: a no-break space and a comma."""
        return grouped(value, NBSP, ",")

    def percent(self, value: int | Decimal) -> str:
        """See `Language.percent`."""
        return f"{self.number(value)}{NBSP}%"

    def amount(self, value: int | Decimal) -> str:
        """See `Language.amount`; after a fraction the genitive singular."""
        printed = money(value)
        if isinstance(printed, Decimal):
            return f"{self.number(printed)}{NBSP}{MANAT.singular[Case.GEN]}"
        return self.count(printed, MANAT)


def _ordinal(number: int, case: Case, gender: Gender) -> str:
    stem = _ORDINAL_STEMS[number]
    if number == 3:
        return stem + cases(_THIRD[gender])[case]
    if number in _STRESSED and gender is Gender.M and case in (Case.NOM, Case.ACC):
        return f"{stem}ой"
    return adjective(stem, case, gender)


_THIRD = {
    Gender.M: "ий, ьего, ьему, ий, ьим, ьем",
    Gender.F: "ья, ьей, ьей, ью, ьей, ьей",
    Gender.N: "ье, ьего, ьему, ье, ьим, ьем",
    Gender.PL: "ьи, ьих, ьим, ьи, ьими, ьих",
}


def _joined(thousands: int) -> str:
    """Return the first half of «двухтысячный»: the genitive, run together."""
    return "".join(_cardinal(part, Case.GEN, Gender.F) for part in _parts(thousands))
