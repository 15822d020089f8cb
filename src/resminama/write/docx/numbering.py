"""Native numbering: lists that Word counts itself and that show exactly the tree's labels.

Points, items and subitems form multilevel lists, so that a lawyer who adds
a point gets its items counted from the first; every other numbered style
(chapters, articles, captions, cells) has lists of its own, because LibreOffice
does not let a level run on over a higher one (``w:lvlRestart``).

Two rules keep Word and LibreOffice in agreement: a list that starts again or
jumps gets a new ``w:num`` with ``w:startOverride``, and a ``w:num`` is never
used again after another one of the same list.
"""

from __future__ import annotations

from dataclasses import field

from resminama.document.counters import NumberFormat
from resminama.document.tree import Label
from resminama.lean import dataclass
from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import W
from resminama.write.docx.escape import escape
from resminama.write.docx.relations import HEAD

_LEVELS = {"LegalPoint": 0, "LegalItem": 1, "LegalSubitem": 2}
_DEPTH = len(_LEVELS)
_BULLET = "–"
_BULLET_STYLE = "ListBullet"

LINKED = frozenset(_LEVELS) | {names.heading(level) for level in range(1, names.HEADINGS + 1)}
"""Styles that may be linked to a list, so that a new paragraph of the style is counted."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands in the lists: a ``w:num`` and a level of it."""

    num: int
    level: int

    def xml(self) -> str:
        """Return the paragraph property."""
        return f'<w:numPr><w:ilvl w:val="{self.level}"/><w:numId w:val="{self.num}"/></w:numPr>'


@dataclass(slots=True)
class _List:
    """One ``w:abstractNum`` and the state of its counter."""

    id: int
    levels: dict[int, tuple[str, str, NumberFormat]]
    """Style, pattern and format of each level in use."""
    counts: list[int] = field(default_factory=lambda: [0] * _DEPTH)
    series: list[str | None] = field(default_factory=lambda: [None] * _DEPTH)
    num: int = 0
    """The ``w:num`` in use."""

    def step(self, level: int, label: Label) -> None:
        self.counts[level:] = [label.value] + [0] * (_DEPTH - level - 1)
        self.series[level] = label.series

    def goes_on(self, level: int, label: Label) -> bool:
        return self.series[level] == label.series and self.counts[level] + 1 == label.value

    def takes_in(self, level: int, shape: tuple[str, str, NumberFormat], label: Label) -> bool:
        """Whether the list's own counter, at a level below the first, comes to ``label``."""
        if not all(self.counts[:level]) or self.levels.get(level, shape) != shape:
            return False
        return label.value == 1 if self.counts[level] == 0 else self.goes_on(level, label)


class Numbering:
    """Gives numbered paragraphs their place, in reading order, and writes the part."""

    def __init__(self, unlinked: frozenset[str] = frozenset()) -> None:
        """Start with the list of bullets only.

        ``unlinked`` are the styles that also have paragraphs without a native
        number: linked, they would count those as well (Word's remedy, list 0,
        is a defect to the Open XML validators).
        """
        self._linked = LINKED - unlinked
        self._lists: list[_List] = []
        self._shapes: dict[tuple[str, str, NumberFormat], _List] = {}
        self._points: _List | None = None
        self._nums: list[tuple[int, tuple[int, int] | None]] = []
        self.links: dict[str, Place] = {}
        """The place that each style is linked to: that of its first numbered paragraph."""
        self.bullets = self._open(_List(1, {}), None)
        self.links[_BULLET_STYLE] = Place(self.bullets, 0)

    def place(self, style: str, label: Label) -> Place:
        """Return the place where a paragraph of ``style`` shows ``label``."""
        shape = (style, label.pattern, label.format)
        level = _LEVELS.get(style, 0)
        if level and self._points and self._points.takes_in(level, shape, label):
            place = self._below(self._points, level, shape, label)
        else:
            place = self._alone(shape, label)
        if style in self._linked:
            self.links.setdefault(style, place)
        return place

    def _below(self, points: _List, level: int, shape: tuple[str, str, NumberFormat], label: Label) -> Place:
        points.levels.setdefault(level, shape)
        points.step(level, label)
        return Place(points.num, level)

    def _alone(self, shape: tuple[str, str, NumberFormat], label: Label) -> Place:
        found = self._shapes.get(shape)
        if found is None:
            found = self._shapes[shape] = _List(len(self._lists) + 1, {0: shape})
            self._open(found, (0, label.value))
        elif not found.goes_on(0, label):
            self._renew(found, label.value)
        found.step(0, label)
        if _LEVELS.get(shape[0]) == 0:
            self._points = found
        return Place(found.num, 0)

    def _open(self, new: _List, start: tuple[int, int] | None) -> int:
        self._lists.append(new)
        self._nums.append((new.id, start))
        new.num = len(self._nums)
        return new.num

    def _renew(self, found: _List, value: int) -> None:
        self._nums.append((found.id, (0, value)))
        found.num = len(self._nums)

    def xml(self) -> str:
        """Return the numbering part."""
        lists = "".join(self._abstract(item) for item in self._lists)
        nums = "".join(_num(number, *entry) for number, entry in enumerate(self._nums, 1))
        return f'{HEAD}<w:numbering xmlns:w="{W}">{lists}{nums}</w:numbering>'

    def _abstract(self, item: _List) -> str:
        levels = "".join(self._level(item, level, *shape) for level, shape in sorted(item.levels.items()))
        kind = "multilevel" if len(item.levels) > 1 else "singleLevel"
        return (
            f'<w:abstractNum w:abstractNumId="{item.id}"><w:nsid w:val="{0x52000000 + item.id:08X}"/>'
            f'<w:multiLevelType w:val="{kind}"/><w:tmpl w:val="{0x53000000 + item.id:08X}"/>'
            f"{levels or _BULLET_LEVEL}</w:abstractNum>"
        )

    def _level(self, item: _List, level: int, style: str, pattern: str, number_format: NumberFormat) -> str:
        # Word links a style to one level only; further lists of the style name it in the paragraph.
        link = self.links.get(style)
        linked = link is not None and link.level == level and self._nums[link.num - 1][0] == item.id
        return _level_xml(
            level,
            number_format.value,
            pattern.replace("%1", f"%{level + 1}"),
            f'<w:pStyle w:val="{style}"/>' if linked else "",
        )


def _level_xml(level: int, number_format: str, text: str, style: str, after: str = "space") -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{style}'
        f'<w:suff w:val="{after}"/><w:lvlText w:val="{escape(text)}"/><w:lvlJc w:val="left"/></w:lvl>'
    )


_BULLET_LEVEL = _level_xml(0, "bullet", _BULLET, f'<w:pStyle w:val="{_BULLET_STYLE}"/>', "tab")


def _num(number: int, abstract: int, start: tuple[int, int] | None) -> str:
    override = ""
    if start is not None:
        level, value = start
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{value}"/></w:lvlOverride>'
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
