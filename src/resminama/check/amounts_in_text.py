"""Dates, numbers and quantities in running prose, each language read with its own separators.

Source of the separators: practice of acts (English 1,500.5; Russian and Turkmen 1 500,5).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, lru_cache

from resminama.check.units_in_text import MONTHS, UNITS
from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.language.values import Gender
from resminama.lean import dataclass
from resminama.load.texts import GAP

_BLANK = "[ \u00a0\u202f]"
_NUMBER = {
    Lang.EN: re.compile(r"(?<![\w.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"),
    Lang.RU: re.compile(rf"(?<![\w.,])\d{{1,3}}(?:{_BLANK}\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"),
}
_NUMBER[Lang.TK] = _NUMBER[Lang.RU]
_DIGIT = re.compile(r"\d")
_AGE = re.compile(r"\bage|возраст|достиг|\bс \d+[ \u00a0](?:\([^()]*\)[ \u00a0])?лет", re.IGNORECASE)
_NEAR = 20
"""An age is a number in Turkmen, *18 ýaş*; it is no time limit."""
_TEN = 10
_OTHER_WORDS = {"ýüz", "семью"}
"""Forms that are most often another word: *to apply*, «a family»."""
_ALSO_OTHER_WORDS = {1, _TEN, 100}
"""Numbers whose Turkmen cases are other words too."""
_FRACTION = re.compile(rf"\w+d[ae]n{_BLANK}(?:bir|iki|üç)", re.IGNORECASE)
"""*üçden bir*, a third: its first number names the parts."""
_WORD = re.compile(r"[^\W\d_]+")
_SPOKEN = (*range(2, 21), *range(30, 100, 10), *range(100, 1000, 100))
_YEAR = re.compile(r"(?:19|20|21)\d\d")
"""No number of years, but the name of one."""


class Kind(StrEnum):
    """What was read."""

    DATE = "date"
    NUMBER = "number"
    QUANTITY = "quantity"
    WORD = "word"  # a number in letters


@dataclass(frozen=True, slots=True)
class Amount:
    """A date, a number or a quantity at characters ``[start, end)``."""

    start: int
    end: int
    kind: Kind
    value: str
    """``2021-12-18``, ``2022-03``; a number with a decimal point and without groups."""
    unit: str = ""
    """``day``, ``%``, ``manat`` … for a quantity."""


@lru_cache(maxsize=8192)
def amounts(prose: str, lang: Lang) -> tuple[Amount, ...]:
    """Return what stands in ``prose``, in its order; no two overlap. Several checks ask for the same text.

    A number with the same number in brackets behind it, in letters, is read once. One is not read in letters:
    in Turkmen *bir* is the article too.
    """
    found: list[Amount] = []
    rest = prose
    for read in (_dates, _quantities, _numbers, _words) if _DIGIT.search(prose) else (_words,):
        new = list(read(rest, lang))
        if new:
            found += new
            rest = without(rest, new)
    return tuple(sorted(found, key=lambda amount: amount.start))


def without(prose: str, read: Iterable[Amount]) -> str:
    """Return ``prose`` with a `GAP` for every sign that was read."""
    signs = list(prose)
    for amount in read:
        signs[amount.start : amount.end] = GAP * (amount.end - amount.start)
    return "".join(signs)


def _dates(prose: str, lang: Lang) -> Iterator[Amount]:
    taken = 0
    for match in _date_pattern(lang).finditer(prose):
        value = _date(match.groupdict(), lang)
        if value and match.start() >= taken:
            taken = match.end()
            yield Amount(match.start(), match.end(), Kind.DATE, value)


_DATE = {
    Lang.EN: r"(?:(?P<d>\d{1,2})_)?\b(?P<m>MONTH)(?:_(?P<d2>\d{1,2}),)?_(?P<y>\d{4})\b",
    Lang.RU: r"(?:(?P<d>\d{1,2})_)?\b(?P<m>MONTH)\w*_(?P<y>\d{4})(?:_год\w*|_г\.)?",
    Lang.TK: r"\b(?P<y>\d{4})-\w+_ýyl\w*_(?:(?P<d>\d{1,2})-\w+_)?(?P<m>MONTH)\w*",
}
_DOTTED = r"(?<![\d.])(?P<dd>\d{1,2})\.(?P<dm>\d{1,2})\.(?P<dy>\d{4})(?!\d)"
_ISO = r"(?<!\d)(?P<iy>\d{4})-(?P<im>\d\d)-(?P<id>\d\d)(?!\d)"


@cache
def _date_pattern(lang: Lang) -> re.Pattern[str]:
    worded = _DATE[lang].replace("_", _BLANK).replace("MONTH", "|".join(MONTHS[lang]))
    return re.compile(f"{worded}|{_DOTTED}|{_ISO}", re.IGNORECASE)


def _date(groups: dict[str, str | None], lang: Lang) -> str:
    year = groups["y"] or groups["dy"] or groups["iy"]
    name = (groups["m"] or "").lower()
    month = MONTHS[lang][name] if name else int(groups["dm"] or groups["im"] or 0)
    day = groups["d"] or groups.get("d2") or groups["dd"] or groups["id"]
    return f"{year}-{month:02}-{int(day):02}" if day else f"{year}-{month:02}"


def _quantities(prose: str, lang: Lang) -> Iterator[Amount]:
    for number in _numbers(prose, lang):
        match = UNITS[lang].match(prose, number.end)
        if match and match.lastgroup:
            around = prose[max(0, number.start - _NEAR) : match.end() + _NEAR]
            if match.lastgroup == "year" and (_YEAR.fullmatch(number.value) or _AGE.search(around)):
                continue
            yield Amount(number.start, match.end(), Kind.QUANTITY, number.value, match.lastgroup)


def _numbers(prose: str, lang: Lang) -> Iterator[Amount]:
    for match in _NUMBER[lang].finditer(prose):
        end = _bracket(prose, match.end(), lang)
        yield Amount(match.start(), end, Kind.NUMBER, _normal(match[0], lang))


def _bracket(prose: str, end: int, lang: Lang) -> int:
    """Return where the words in brackets behind a number end; ``end`` where there are none."""
    match = _IN_BRACKETS.match(prose, end)
    if match is None:
        return end
    known = spoken(lang)
    return match.end() if any(word.lower() in known for word in _WORD.findall(match[0])) else end


_IN_BRACKETS = re.compile(rf"(?:[-\u2010\u2011]\w+)?{_BLANK}?\([^()\d]{{1,80}}\)")


def _normal(written: str, lang: Lang) -> str:
    """Return a number without groups, with a decimal point and no idle zeros."""
    signs = re.sub(_BLANK, "", written)
    signs = signs.replace(",", "") if lang is Lang.EN else signs.replace(",", ".")
    whole, _, part = signs.partition(".")
    part = part.rstrip("0")
    whole = whole.lstrip("0") or "0"
    return f"{whole}.{part}" if part else whole


def _words(prose: str, lang: Lang) -> Iterator[Amount]:
    """Yield numbers in letters from two on; *ýigrimi dört* is one number."""
    known = spoken(lang)
    run: list[tuple[int, int, int]] = []
    if known.keys().isdisjoint(_WORD.findall(_plain(prose))):
        return
    for match in _WORD.finditer(prose):
        value = None if _FRACTION.match(prose, match.start()) else known.get(_plain(match[0]))
        if value is None:
            yield from _said(run)
            run = []
        elif value > 1 or run:
            if run and not (
                run[-1][2] > value
                and run[-1][2] >= _TEN
                and prose[run[-1][1] : match.start()].strip(" -") == ""
            ):
                yield from _said(run)
                run = []
            run.append((match.start(), match.end(), value))
    yield from _said(run)


def _said(run: list[tuple[int, int, int]]) -> Iterator[Amount]:
    if run and (total := sum(value for _, _, value in run)) > 1:
        yield Amount(run[0][0], run[-1][1], Kind.WORD, str(total))


def _plain(words: str) -> str:
    return words.lower().replace("ё", "е")


def _cases(number: int, lang: Lang) -> tuple[Case, ...]:
    if lang is not Lang.TK:
        return CASES[lang]
    return (Case.NOM,) if number in _ALSO_OTHER_WORDS else (Case.NOM, Case.DAT, Case.ABL)


@cache
def spoken(lang: Lang) -> dict[str, int]:
    """Return the cardinals of one word by their forms.

    In Turkmen only the bare form, the dative and the ablative (*bäşe çenli*, *bäşden köp*), and of ten and a
    hundred the bare form alone: *ondan* is "from it", *ýüze* "to the face".
    """
    say = get(lang).cardinal_word
    found: dict[str, int] = {}
    for number in (1, *_SPOKEN):
        for case in _cases(number, lang):
            for gender in Gender:
                word = _plain(say(number, case, gender))
                if " " not in word and "-" not in word and word not in _OTHER_WORDS:
                    found.setdefault(word, number)
    return found
