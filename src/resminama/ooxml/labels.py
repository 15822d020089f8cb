"""The numbers that Word shows: counted from the numbering part as Word counts.

Word keeps one counter for each ``w:abstractNum``; a ``w:startOverride`` sets
it when its ``w:num`` is used for the first time; a number at one level starts
the deeper levels again unless ``w:lvlRestart`` says otherwise.
"""

from __future__ import annotations

from lxml import etree

from resminama.document.counters import LETTERS, NumberFormat
from resminama.lean import dataclass
from resminama.ooxml.namespaces import w

_LEVELS = 9
_LATIN, _RUSSIAN = LETTERS[NumberFormat.LOWER_LETTER], LETTERS[NumberFormat.RUSSIAN_LOWER]
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass(frozen=True, slots=True)
class _Level:
    """One ``w:lvl``."""

    start: int
    format: str
    text: str
    style: str | None
    restart: int | None
    """Level (from 1) after which it starts again; 0 for never, None for any higher one."""
    legal: bool
    """Higher levels are shown in digits whatever their format."""


@dataclass(frozen=True, slots=True)
class _Num:
    """One ``w:num``: its list, and what it changes in it."""

    abstract: str
    starts: dict[int, int]
    levels: dict[int, _Level]


class Labels:
    """Counts the numbered paragraphs of a document; ask for each one once, in reading order."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        """Read the numbering and the styles part, either of which may be missing."""
        self._lists = {} if numbering is None else _lists(numbering)
        self._nums = {} if numbering is None else _nums(numbering)
        self._styles = {} if styles is None else _style_numbers(styles)
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def next(self, paragraph: etree._Element) -> str:
        """Return the label of ``paragraph``; empty for bullets and paragraphs without a number."""
        num_id, level = self._place(paragraph)
        num = self._nums.get(num_id or "")
        if num is None or num_id is None:
            return ""
        levels = {**self._lists.get(num.abstract, {}), **num.levels}
        if level not in levels:
            return ""
        counter = self._counters.setdefault(num.abstract, {})
        self._count(num_id, num, level, levels, counter)
        return _shown(levels, level, counter)

    def is_bullet(self, paragraph: etree._Element) -> bool:
        """Tell whether ``paragraph`` begins with a bullet; may be asked at any time."""
        num_id, level = self._place(paragraph)
        num = self._nums.get(num_id or "")
        levels = {} if num is None else {**self._lists.get(num.abstract, {}), **num.levels}
        return level in levels and levels[level].format == "bullet"

    def _place(self, paragraph: etree._Element) -> tuple[str | None, int]:
        """Return number id and level, from the paragraph or its style."""
        properties = paragraph.find(w("pPr"))
        style = None
        if properties is not None:
            num_id, level = _own_place(properties)
            if num_id is not None:
                return num_id, level or 0
            style = _value(properties.find(w("pStyle")))
        num_id, level = self._styles.get(style or "", (None, None))
        num = self._nums.get(num_id or "")
        if num is not None:
            for number, item in self._lists.get(num.abstract, {}).items():
                if item.style == style:
                    return num_id, number
        return num_id, level or 0

    def _count(
        self, num_id: str, num: _Num, level: int, levels: dict[int, _Level], counter: dict[int, int]
    ) -> None:
        first = (num_id, level) not in self._started
        self._started.add((num_id, level))
        if first and level in num.starts:
            counter[level] = num.starts[level]
        else:
            counter[level] = counter[level] + 1 if level in counter else levels[level].start
        for deeper in [number for number in counter if number > level]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or 0 < level + 1 <= restart:
                del counter[deeper]


def _shown(levels: dict[int, _Level], level: int, counter: dict[int, int]) -> str:
    own = levels[level]
    if own.format in {"bullet", "none"}:
        return ""
    text = own.text
    for number in range(_LEVELS):
        if f"%{number + 1}" in text and number in levels:
            number_format = "decimal" if own.legal else levels[number].format
            value = counter.get(number, levels[number].start)
            text = text.replace(f"%{number + 1}", _written(value, number_format))
    return text


def _written(value: int, number_format: str) -> str:
    match number_format:
        case "lowerRoman":
            return _roman(value)
        case "upperRoman":
            return _roman(value).upper()
        case "lowerLetter":
            return _lettered(value, _LATIN)
        case "upperLetter":
            return _lettered(value, _LATIN).upper()
        case "russianLower":
            return _lettered(value, _RUSSIAN)
        case "russianUpper":
            return _lettered(value, _RUSSIAN).upper()
        case "decimalZero":
            return f"{value:02d}"
        case _:
            return str(value)


def _roman(value: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        count, value = divmod(value, worth)
        text += sign * count
    return text


def _lettered(value: int, alphabet: str) -> str:
    """Return ``value`` as Word writes it: a … z, aa, bb, …"""
    if value < 1:
        return ""
    times, place = divmod(value - 1, len(alphabet))
    return alphabet[place] * (times + 1)


def _lists(numbering: etree._Element) -> dict[str, dict[int, _Level]]:
    return {
        item.get(w("abstractNumId"), ""): {
            _number(level.get(w("ilvl"))): _level(level) for level in item.findall(w("lvl"))
        }
        for item in numbering.findall(w("abstractNum"))
    }


def _level(item: etree._Element) -> _Level:
    restart = _value(item.find(w("lvlRestart")))
    return _Level(
        start=_number(_value(item.find(w("start")))),
        format=_value(item.find(w("numFmt"))) or "decimal",
        text=_value(item.find(w("lvlText"))) or "",
        style=_value(item.find(w("pStyle"))),
        restart=None if restart is None else _number(restart),
        legal=item.find(w("isLgl")) is not None,
    )


def _nums(numbering: etree._Element) -> dict[str, _Num]:
    found: dict[str, _Num] = {}
    for item in numbering.findall(w("num")):
        starts: dict[int, int] = {}
        levels: dict[int, _Level] = {}
        for override in item.findall(w("lvlOverride")):
            level = _number(override.get(w("ilvl")))
            if (start := _value(override.find(w("startOverride")))) is not None:
                starts[level] = _number(start)
            if (changed := override.find(w("lvl"))) is not None:
                levels[level] = _level(changed)
        abstract = _value(item.find(w("abstractNumId"))) or ""
        found[item.get(w("numId"), "")] = _Num(abstract, starts, levels)
    return found


def _style_numbers(styles: etree._Element) -> dict[str, tuple[str | None, int | None]]:
    """Return the number id and level of every paragraph style, inherited ones included."""
    items = {style.get(w("styleId"), ""): style for style in styles.findall(w("style"))}
    return {id_: _inherited(id_, items) for id_ in items}


def _inherited(id_: str, items: dict[str, etree._Element]) -> tuple[str | None, int | None]:
    seen: set[str] = set()
    while id_ in items and id_ not in seen:
        seen.add(id_)
        properties = items[id_].find(w("pPr"))
        if properties is not None:
            num_id, level = _own_place(properties)
            if num_id is not None:
                return num_id, level
        id_ = _value(items[id_].find(w("basedOn"))) or ""
    return None, None


def _own_place(properties: etree._Element) -> tuple[str | None, int | None]:
    numbered = properties.find(w("numPr"))
    if numbered is None:
        return None, None
    level = _value(numbered.find(w("ilvl")))
    return _value(numbered.find(w("numId"))), None if level is None else _number(level)


def _number(value: str | None) -> int:
    """Return a number of the file; 0 for what is none, or is more than Word counts to."""
    return int(value) if value and len(value) < 6 and value.isascii() and value.isdigit() else 0


def _value(item: etree._Element | None) -> str | None:
    return None if item is None else item.get(w("val"))
