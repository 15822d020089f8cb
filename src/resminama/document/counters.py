"""How a counter's value is written."""

from __future__ import annotations

from enum import StrEnum

from resminama.lang import Lang


class NumberFormat(StrEnum):
    """How a counter is written; the values are WordprocessingML's names, but for one that Word lacks."""

    DECIMAL = "decimal"
    UPPER_ROMAN = "upperRoman"
    LOWER_LETTER = "lowerLetter"
    RUSSIAN_LOWER = "russianLower"
    TURKMEN_LOWER = "turkmenLower"

    @property
    def is_of_word(self) -> bool:
        """Whether Word can count so; what it cannot count is printed as text."""
        return self is not NumberFormat.TURKMEN_LOWER


LETTERS = {
    NumberFormat.LOWER_LETTER: "abcdefghijklmnopqrstuvwxyz",
    NumberFormat.RUSSIAN_LOWER: "абвгдежзиклмнопрстуфхцчшщэюя",
    NumberFormat.TURKMEN_LOWER: "abçdeäfghijžklmnňoöprsştuüwyýz",
}
"""The letters of a list, in their order.

Russian codes leave out ё, й, ъ, ы, ь and keep з, о, ч, which only the standards of technical drawings avoid
(Criminal Code of the Russian Federation, article 63: «ж», «з», «и», «к» … «н», «о», «п»); Word counts alike.
Turkmen has no c: its letters follow the alphabet of 1999. No Turkmen act with lettered items was read.
"""
LIST_LETTERS = {
    Lang.EN: NumberFormat.LOWER_LETTER,
    Lang.RU: NumberFormat.RUSSIAN_LOWER,
    Lang.TK: NumberFormat.TURKMEN_LOWER,
}
"""How the items of the second level are counted."""
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(value: int) -> str:
    """Return ``value`` (1 to 89) in Roman numerals."""
    text = ""
    for worth, sign in _ROMAN:
        count, value = divmod(value, worth)
        text += sign * count
    return text


def written(value: int, number_format: NumberFormat) -> str:
    """Return ``value`` as the format writes it.

    Raises:
        IndexError: a letter format with a value beyond its alphabet.
    """
    match number_format:
        case NumberFormat.UPPER_ROMAN:
            return roman(value)
        case NumberFormat.DECIMAL:
            return str(value)
        case _:
            return LETTERS[number_format][value - 1]
