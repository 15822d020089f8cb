"""Labels at the head of a printed paragraph, in the three languages.

«Глава II.», "II bap.", "Chapter II."; «Статья 7¹.», "7¹-nji madda."; "7.", "7)", "(7)", "ç)", «в)».
"""

from __future__ import annotations

import re

from resminama.document.counters import LETTERS, NumberFormat
from resminama.language.citation import Number, UnitKind
from resminama.lean import dataclass

_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_DIGITS = r"(\d+[⁰¹²³⁴⁵⁶⁷⁸⁹]*)"
_ROMAN = r"([IVXLC]+[⁰¹²³⁴⁵⁶⁷⁸⁹]*|\d+[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:-nj[iy])?)"
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
LATIN, TURKMEN = LETTERS[NumberFormat.LOWER_LETTER], LETTERS[NumberFormat.TURKMEN_LOWER]
_RUSSIAN = LETTERS[NumberFormat.RUSSIAN_LOWER]

_HEADINGS = (
    (UnitKind.SECTION, rf"(?:Раздел|Section) {_ROMAN}\.?|{_ROMAN} bölüm\.?"),
    (UnitKind.CHAPTER, rf"(?:Глава|Chapter) {_ROMAN}\.?|{_ROMAN} bap\.?"),
    (UnitKind.ARTICLE, rf"(?:Статья|Article) {_DIGITS}\.?|{_DIGITS}-nj[iy] madda\.?"),
)
_NOTE = r"(?:Примечание|Bellik|Note)[.:]"
_PATTERNS: tuple[tuple[UnitKind | str, re.Pattern[str]], ...] = (
    *((kind, re.compile(rf"(?:{text})(?=\s|$)", re.IGNORECASE)) for kind, text in _HEADINGS),
    (UnitKind.NOTE, re.compile(_NOTE)),
    ("point", re.compile(rf"{_DIGITS}\.(?=\s|$)")),
    ("bracket", re.compile(rf"{_DIGITS}\)(?=\s|$)")),
    ("brackets", re.compile(rf"\({_DIGITS}\)(?=\s|$)")),
    ("letter", re.compile(rf"([{LATIN}{TURKMEN}{_RUSSIAN}])\)(?=\s|$)")),
)
_ANNEX = re.compile(
    rf"(?:Приложение|Annex)(?: (?:№ ?)?{_DIGITS})?|(?:{_DIGITS}-nj[iy] )?goşundy", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph parted into label and text; ``shape`` is ``point`` for "7.", ``bracket`` for "7)"."""

    shape: UnitKind | str
    label: str
    number: Number | None
    text: str


def parted(paragraph: str) -> Labelled | None:
    """Return label and text of a paragraph; None where it has no label."""
    for shape, pattern in _PATTERNS:
        found = pattern.match(paragraph)
        if found:
            digits = next((group for group in found.groups() if group), "")
            return Labelled(shape, found[0], number(digits), paragraph[found.end() :].strip())
    return None


def annex(paragraph: str) -> Labelled | None:
    """Return the mark at the head of an annex; None where the paragraph is none."""
    found = _ANNEX.search(paragraph)
    if not found:
        return None
    return Labelled(UnitKind.ANNEX, paragraph, number(found[1] or found[2] or ""), "")


def number(digits: str) -> Number | None:
    """Return a printed number: "7¹", "II", "b"; None for an empty one."""
    digits = digits.partition("-nj")[0]
    value = digits.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹")
    if not value:
        return None
    index = digits[len(value) :].translate(_SUPERSCRIPT)
    return Number(_value(value), int(index) if index else None)


def _value(text: str) -> int:
    if text.isdecimal():
        return int(text)
    for alphabet in (TURKMEN, LATIN, _RUSSIAN):
        if text in alphabet:
            return alphabet.index(text) + 1
    worth = [_WORTH[sign] for sign in text.upper()]
    return sum(-n if n < after else n for n, after in zip(worth, [*worth[1:], 0], strict=True))
