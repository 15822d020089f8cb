"""How wide words stand in Tinos, read from the fonts, and lines that fit a width."""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator
from pathlib import Path

from resminama.draw.fonts import FONTS

MM_PER_PT = 25.4 / 72
LINE = 1.15
"""Line pitch, ems."""
ASCENT = 0.891
"""Height of a line's top over its base line, ems."""
_FILES = {False: "Tinos_400Regular.ttf", True: "Tinos_700Bold.ttf"}
_SIGNS = frozenset("ьъй")  # belong to the letter before them
_VOWELS = frozenset("aeiouyäöüаеёиоуыэюя")  # ý is a consonant of Turkmen


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the length of ``text`` set in ``size`` millimetres; kerning may make it a little shorter.

    Raises:
        KeyError: a character that the font lacks.
    """
    return _ems(text, bold) * size


def without_glyph(text: str) -> frozenset[str]:
    """Return the signs of ``text`` that the font cannot show; blanks of all kinds it can."""
    known = _known()
    return frozenset(sign for sign in set(text) if sign not in known and not sign.isspace())


@functools.cache
def _known() -> frozenset[str]:
    codes = _advances(FONTS / _FILES[False]).keys() & _advances(FONTS / _FILES[True]).keys()
    return frozenset(map(chr, codes))


@functools.cache
def _ems(text: str, bold: bool) -> float:
    advances = _advances(FONTS / _FILES[bold])
    return sum(advances[ord(character)] for character in text)


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Return ``text`` as lines of at most ``room`` millimetres; longer words are divided with a hyphen."""
    return list(_wrapped(text, room, size, bold))


@functools.cache
def _wrapped(text: str, room: float, size: float, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for word in (part for whole in text.split() for part in _divided(whole, room, size, bold)):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size, bold=bold) > room:
            lines.append(line)
            longer = word
        line = longer
    return (*lines, line) if line else tuple(lines)


def _divided(word: str, room: float, size: float, bold: bool) -> Iterator[str]:
    """Yield the pieces of ``word``, each but the last with a hyphen; at least one letter a piece."""
    while len(word) > 1 and width(word, size, bold=bold) > room:
        fit = next(
            (end for end in range(len(word) - 1, 1, -1) if width(word[:end] + "-", size, bold=bold) <= room),
            1,
        )
        cut = next((end for end in range(fit, 1, -1) if _is_syllable(word, end)), fit)
        yield word[:cut].removesuffix("-") + "-"
        word = word[cut:]
    yield word


def _is_syllable(word: str, end: int) -> bool:
    """Tell whether a word may be divided before ``end``: after a hyphen, or before one consonant and a vowel.

    What stays has a vowel, and no letter goes alone to the next line.
    """
    if word[end - 1] == "-":
        return True
    vowels = [letter in _VOWELS for letter in word.lower()]
    return any(vowels[:end]) and vowels[end : end + 2] == [False, True] and word[end].lower() not in _SIGNS


@functools.cache
def _advances(path: Path) -> dict[int, float]:
    """Return code point -> advance width in ems, from the tables cmap, hmtx, hhea and head."""
    data = path.read_bytes()
    tables = _tables(data)
    (per_em,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (measured,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    widths = struct.unpack_from(">" + "Hh" * measured, data, tables["hmtx"])[::2]
    return {
        point: widths[min(glyph, measured - 1)] / per_em for point, glyph in _glyphs(data, tables["cmap"])
    }


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    entries = struct.iter_unpack(">4sIII", data[12 : 12 + 16 * count])
    return {tag.decode("ascii"): offset for tag, _, offset, _ in entries}


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Yield code point and glyph of the Unicode subtable (platform 3, encoding 1, format 4)."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    records = [struct.unpack_from(">HHI", data, cmap + 4 + 8 * index) for index in range(count)]
    start = cmap + next(offset for platform, encoding, offset in records if (platform, encoding) == (3, 1))
    (double,) = struct.unpack_from(">H", data, start + 6)
    segments = double // 2
    ends = struct.unpack_from(f">{segments}H", data, start + 14)
    firsts = struct.unpack_from(f">{segments}H", data, start + 16 + double)
    deltas = struct.unpack_from(f">{segments}H", data, start + 16 + 2 * double)
    ranges = struct.unpack_from(f">{segments}H", data, start + 16 + 3 * double)
    for segment in range(segments):
        for point in range(firsts[segment], min(ends[segment], 0xFFFE) + 1):
            glyph = point
            if ranges[segment]:
                place = (
                    start + 16 + 3 * double + 2 * segment + ranges[segment] + 2 * (point - firsts[segment])
                )
                (glyph,) = struct.unpack_from(">H", data, place)
            yield point, (glyph + deltas[segment]) & 0xFFFF
