"""Paragraphs to chapters, points and lists: the skeleton of an act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from resminama.ingest.draft import Draft, Grid, Para, Remark
from resminama.ingest.labels import Depth, Read, read, split
from resminama.language.citation import Number, UnitKind
from resminama.lean import dataclass

_ANNEX = re.compile(r"(?:приложение|annex|\d+-nj[iy] goşundy|goşundy)\b", re.IGNORECASE)
_BLANK = re.compile(r"_{3,}")
_LONGEST_HEADING = 160
_FEWEST_ROWS = 2


@dataclass(slots=True, eq=False)
class Unit:
    """A chapter, point, item or paragraph."""

    text: str
    line: int
    depth: Depth | None
    """None for an unnumbered paragraph of a point."""
    number: Number | None = None
    units: list[Unit] = field(default_factory=list)
    id: str = ""


@dataclass(slots=True, eq=False)
class Annex:
    """What stands behind the act."""

    title: str
    line: int
    units: list[Unit] = field(default_factory=list)
    grid: Grid | None = None
    id: str = ""


@dataclass(slots=True, eq=False)
class Skeleton:
    """What a draft consists of."""

    chapters: list[Unit] = field(default_factory=list)
    annexes: list[Annex] = field(default_factory=list)
    left: list[tuple[int, str]] = field(default_factory=list)
    """(line, words) of what has no place in a source: approval block, title, signatures."""
    remarks: list[Remark] = field(default_factory=list)

    def walk(self) -> Iterator[Unit]:
        """Yield all units of the chapters, in reading order."""
        for chapter in self.chapters:
            yield from _walk(chapter)

    def numbered(self) -> dict[tuple[tuple[UnitKind, Number], ...], Unit]:
        """Return the units that can be cited, by their levels from the largest."""
        found: dict[tuple[tuple[UnitKind, Number], ...], Unit] = {}
        for chapter in self.chapters:
            if chapter.number:
                found.setdefault(((UnitKind.CHAPTER, chapter.number),), chapter)
            for point in chapter.units:
                if point.number is None:
                    continue
                level = (UnitKind.POINT, point.number)
                found.setdefault((level,), point)
                for item in point.units:
                    if item.number:
                        found.setdefault((level, (UnitKind.SUBPOINT, item.number)), item)
        return found


def _walk(unit: Unit) -> Iterator[Unit]:
    yield unit
    for inner in unit.units:
        yield from _walk(inner)


def skeleton(draft: Draft) -> Skeleton:
    """Return the skeleton of ``draft``."""
    return _Builder(draft).run()


class _Builder:
    """Goes through the blocks once and hangs each where its label says."""

    def __init__(self, draft: Draft) -> None:
        self._blocks = [split(block) if isinstance(block, Para) else block for block in draft.blocks]
        self._found = Skeleton(remarks=list(draft.remarks))
        self._first = _first_depth([block for block in self._blocks if isinstance(block, Para)])
        self._waits = False
        """Whether a chapter has no title yet: it may stand in the next paragraph."""

    def run(self) -> Skeleton:
        for block in self._blocks:
            if isinstance(block, Grid):
                self._grid(block)
            else:
                self._para(block)
        self._signatures()
        return self._found

    def _remark(self, line: int, message: str, hint: str) -> None:
        self._found.remarks.append(Remark(line, message, hint))

    def _para(self, para: Para) -> None:
        label = read(para)
        if self._found.chapters and label is None and _ANNEX.match(para.text):
            self._found.annexes.append(Annex("", para.line))
        elif self._found.annexes:
            self._in_annex(self._found.annexes[-1], para, label)
        elif label is None and (para.level is None or not para.text):
            self._unlabelled(para)
        else:
            self._labelled(para, label or Read(Depth.CHAPTER, None))

    def _labelled(self, para: Para, label: Read) -> None:
        depth = self._depth(label, para)
        if label.article:
            self._remark(
                para.line, "an article becomes a chapter", "acts here have points: see where it belongs"
            )
        unit = Unit(para.text, para.line, depth, label.number)
        self._waits = depth is Depth.CHAPTER and not para.text
        if depth is Depth.CHAPTER:
            self._found.chapters.append(unit)
        else:
            self._above(depth, para.line).units.append(unit)

    def _depth(self, label: Read, para: Para) -> Depth:
        if label.depth is not Depth.POINT:
            return label.depth
        return Depth(min(self._first + label.parts - 1, Depth.SUBITEM))

    def _above(self, depth: Depth, line: int) -> Unit:
        """Return what a unit of this depth hangs under: the last one above it."""
        if not self._found.chapters:
            self._remark(line, "the text begins without a chapter", "give the first chapter a title")
            self._found.chapters.append(Unit("", line, Depth.CHAPTER))
        parent = self._found.chapters[-1]
        while (last := _last_numbered(parent)) is not None and last.depth is not None and last.depth < depth:
            parent = last
        if parent.depth is Depth.CHAPTER and depth > Depth.POINT:
            self._remark(line, "an item stands under no point and becomes one", "see where it belongs")
        return parent

    def _unlabelled(self, para: Para) -> None:
        chapters = self._found.chapters
        if self._waits:
            chapters[-1].text, self._waits = para.text, False
        elif not chapters:
            self._found.left.append((para.line, para.text))
        elif para.title and len(para.text) <= _LONGEST_HEADING and not _BLANK.search(para.text):
            self._remark(
                para.line, "words that stand by themselves become a chapter", "see whether they are one"
            )
            chapters.append(Unit(para.text, para.line, Depth.CHAPTER))
        elif chapters[-1].units:
            chapters[-1].units[-1].units.append(Unit(para.text, para.line, None))
        else:
            self._remark(para.line, "a paragraph without a number becomes a point", "see whether it is one")
            chapters[-1].units.append(Unit(para.text, para.line, Depth.POINT))

    def _in_annex(self, annex: Annex, para: Para, label: Read | None) -> None:
        if not annex.title and label is None:
            annex.title = para.text
            return
        depth = label.depth if label and label.depth > Depth.POINT else None
        words = para.text if depth is not None or not para.label else f"{para.label} {para.text}"
        parents = [unit for unit in annex.units if unit.depth is None]
        if depth is not None and parents:
            parents[-1].units.append(Unit(words, para.line, depth))
        else:
            annex.units.append(Unit(words, para.line, None))

    def _grid(self, grid: Grid) -> None:
        found = self._found
        if not found.chapters:
            found.left += [(grid.line, " | ".join(row)) for row in grid.rows]
        elif grid.spans or not grid.borders or len(grid.rows) < _FEWEST_ROWS:
            self._remark(grid.line, "a table is kept as a comment", "its cells are no records: type it anew")
            found.left += [(grid.line, " | ".join(row)) for row in grid.rows]
        elif found.annexes and found.annexes[-1].grid is None:
            found.annexes[-1].grid = grid
        else:
            self._remark(
                grid.line, "a table becomes an annex", "tables stand in annexes: name it where it is used"
            )
            found.annexes.append(Annex("", grid.line, grid=grid))

    def _signatures(self) -> None:
        """Leave out what hands fill in at the end: it comes from the order that approves the act."""
        last = self._found.chapters[-1].units[-1:] if self._found.chapters else []
        for point in last:
            while point.units and point.units[-1].depth is None and _BLANK.search(point.units[-1].text):
                line = point.units.pop()
                self._found.left.append((line.line, line.text))


def _last_numbered(unit: Unit) -> Unit | None:
    """Return the last unit below that others may hang under."""
    return next((inner for inner in reversed(unit.units) if inner.depth is not None), None)


def _first_depth(paras: list[Para]) -> Depth:
    """Return what a label of one figure is: a chapter where points are numbered 1.1, else a point."""
    labels = [(para, label) for para in paras if (label := read(para)) and label.depth is Depth.POINT]
    single = [para for para, label in labels if label.parts == 1]
    several = any(label.parts > 1 for _, label in labels)
    headings = sum(para.title or para.level is not None for para in single)
    return Depth.CHAPTER if several and 2 * headings > len(single) else Depth.POINT
