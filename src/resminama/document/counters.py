"""How a counter's value is written."""

from __future__ import annotations

from enum import StrEnum


class NumberFormat(StrEnum):
    """How a counter is written; the values are WordprocessingML's names."""

    DECIMAL = "decimal"
    UPPER_ROMAN = "upperRoman"
    LOWER_LETTER = "lowerLetter"
    RUSSIAN_LOWER = "russianLower"


_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"  # Word's russianLower leaves out ё й ъ ы ь


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
        case NumberFormat.LOWER_LETTER:
            return "abcdefghijklmnopqrstuvwxyz"[value - 1]
        case NumberFormat.RUSSIAN_LOWER:
            return _RUSSIAN[value - 1]
        case NumberFormat.DECIMAL:
            return str(value)
