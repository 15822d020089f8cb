"""Numbers in figures: Roman, indexed, grouped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from resminama.language.citation import Level, Number, UnitKind

NBSP = "\N{NO-BREAK SPACE}"

ROMAN_KINDS = frozenset({UnitKind.SECTION, UnitKind.CHAPTER})
"""Levels whose numbers are Roman (order 45-Ö, minjust.gov.tm; law on social services: «I bap»)."""

WORD_KINDS = frozenset({UnitKind.PART, UnitKind.INDENT, UnitKind.SENTENCE})
"""Levels cited by ordinal words («96-njy maddasynyň üçünji böleginden», order 45-Ö; «ikinji sözlemini»,
turkmenistan.gov.tm/tk/habar/68443)."""

_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"))
_SMALL_ROMAN = ((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(value: int) -> str:
    """Return ``value`` (1 to 3999) in Roman numerals."""
    text = ""
    for worth, sign in _ROMAN + _SMALL_ROMAN:
        times, value = divmod(value, worth)
        text += sign * times
    return text


def plain(number: Number | int) -> Number:
    """Return a number as a `Number`."""
    return Number(number) if isinstance(number, int) else number


def figure(number: Number, kind: UnitKind) -> str:
    """Return the number of a unit in figures, an index as a superscript: "7¹", "II"."""
    value = roman(number.value) if kind in ROMAN_KINDS else str(number.value)
    return number.outer + value + number.raised


def by_word(level: Level) -> bool:
    """Tell whether a level is cited by ordinal words; an index can only be shown on a digit."""
    return level.kind in WORD_KINDS and all(number.index is None for number in level.numbers)


def enumerate_numbers(
    level: Level, written: Callable[[Number], str], dash: str, join: Callable[[Sequence[str]], str]
) -> str:
    """Return the numbers of a level as one phrase; ``dash`` ties the last two of a range."""
    numbers = [written(number) for number in level.numbers]
    if level.through and len(numbers) > 1:
        numbers[-2:] = [f"{numbers[-2]}{dash}{numbers[-1]}"]
    return join(numbers)


def grouped(value: int | Decimal, group: str, point: str) -> str:
    """Return a number with its thousands apart and the decimals it was given with."""
    return f"{Decimal(value):,f}".translate({ord(","): group, ord("."): point})


def money(value: int | Decimal) -> int | Decimal:
    """Return a sum as it is printed: whole, or with exactly two decimals."""
    return int(value) if value == int(value) else Decimal(value).quantize(Decimal("0.01"))
