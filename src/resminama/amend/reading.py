"""Printed paragraphs to the units of an act, told by their labels alone.

In a law "1." is a part and "1)" a point; in a by-law "1." is the point and "1)" its sub-point
(turkmenistan.gov.tm/tk/habar/65111 names «4-nji bent» what prints "4."). An act is read as a law if it has
articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resminama.amend import labels
from resminama.amend.printed import FRAME, ROWS, Printed
from resminama.amend.units import Act, Unit
from resminama.document.tree import Role
from resminama.language.citation import Number, UnitKind
from resminama.lean import dataclass

_BY_LAW = {
    "point": UnitKind.POINT,
    "bracket": UnitKind.SUBPOINT,
    "brackets": UnitKind.SUBPOINT,
    "letter": UnitKind.INDENT,
}
_LAW = {
    "point": UnitKind.PART,
    "bracket": UnitKind.POINT,
    "brackets": UnitKind.PART,
    "letter": UnitKind.INDENT,
}
_RANKS = {
    UnitKind.ANNEX: 0,
    UnitKind.SECTION: 1,
    UnitKind.CHAPTER: 2,
    UnitKind.ARTICLE: 3,
    UnitKind.ROW: 9,
}
_PART, _POINT, _LETTER = 4, 5, 6
_LINES = {"title", "kind", "centred"}
_SKIPPED = FRAME | {"contents", "picture"}


@dataclass(frozen=True, slots=True)
class _Flat:
    """A unit that does not know yet what stands under it."""

    rank: int
    unit: Unit


def is_law(paragraphs: Iterable[Printed]) -> bool:
    """Tell whether the paragraphs are those of a law: whether they have articles."""
    found = (labels.parted(item.text) for item in paragraphs)
    return any(item is not None and item.shape is UnitKind.ARTICLE for item in found)


def act(paragraphs: Sequence[Printed]) -> Act:
    """Return the act that the paragraphs print: its title and what follows.

    A text whose paragraphs have no roles, from outside, begins with its first label; its title is not known.
    """
    start = next((i for i, item in enumerate(paragraphs) if item.kind == Role.TITLE), None)
    if start is None:
        first = next((i for i, item in enumerate(paragraphs) if labels.parted(item.text)), 0)
        return Act("", units(paragraphs[first:], is_law(paragraphs)))
    body = paragraphs[start + 1 :]
    return Act(paragraphs[start].text, units(body, is_law(body)))


def units(paragraphs: Sequence[Printed], law: bool) -> tuple[Unit, ...]:
    """Return the units that the paragraphs print."""
    return _nested(list(_Reader(law).flat(paragraphs)))


class _Reader:
    """Goes through the paragraphs once; what a paragraph is depends on those before it."""

    def __init__(self, law: bool) -> None:
        self._kinds = _LAW if law else _BY_LAW
        self._law = law
        self._numbered = not law
        """Whether parts of the present article print their numbers."""
        self._latin = False
        """Whether the present list has c), as Word counts; Turkmen has no c."""

    def flat(self, paragraphs: Sequence[Printed]) -> Iterator[_Flat]:
        caption = ""
        mark: _Flat | None = None
        for item in paragraphs:
            if mark is not None and _is_title(item, mark.unit):
                mark = replace(mark, unit=replace(mark.unit, text=f"{mark.unit.text} {item.text}".strip()))
                continue
            if mark is not None:
                yield mark
                mark = None
            if item.kind == Role.ANNEX:
                mark = self._annex(item)
            elif item.kind == "caption":
                caption = item.text
            elif item.kind == "table":
                yield _Flat(_POINT if self._law else _PART + 1, Unit(UnitKind.TABLE, caption))
                caption = ""
            elif item.kind in ROWS:
                yield _Flat(_RANKS[UnitKind.ROW], _row(item))
            elif item.kind not in _SKIPPED and not item.kind.startswith("entry") and item.text:
                yield self._paragraph(item)
        if mark is not None:
            yield mark

    def _annex(self, item: Printed) -> _Flat | None:
        found = labels.annex(item.text)
        self._law, self._kinds = False, _BY_LAW  # an annex is divided as a by-law is
        return _Flat(0, Unit(UnitKind.ANNEX, "", found.label, found.number)) if found else None

    def _paragraph(self, item: Printed) -> _Flat:
        found = labels.parted(item.text)
        if found is None and item.kind.startswith("heading"):
            return _Flat(_RANKS[UnitKind.CHAPTER], Unit(UnitKind.CHAPTER, item.text))
        if found is None:
            return self._unlabelled(item)
        kind = found.shape if isinstance(found.shape, UnitKind) else self._kinds[found.shape]
        if kind is UnitKind.ARTICLE:
            self._numbered = False
        elif kind is UnitKind.PART:
            self._numbered = True
        number = self._lettered(found) if found.shape == "letter" else found.number
        return _Flat(self._rank(kind), Unit(kind, found.text, found.label, number))

    def _lettered(self, found: labels.Labelled) -> Number | None:
        sign = found.label[0]
        self._latin = sign != "a" and (self._latin or sign in set(labels.LATIN) - set(labels.TURKMEN))
        return Number(labels.LATIN.index(sign) + 1) if self._latin and sign in labels.LATIN else found.number

    def _rank(self, kind: UnitKind) -> int:
        if kind in _RANKS:
            return _RANKS[kind]
        if kind is UnitKind.PART:
            return _PART
        if kind is UnitKind.NOTE:  # of an article of a law (bellik: habar/78079), of a point of a by-law
            return _PART if self._law else _POINT
        if kind is UnitKind.INDENT:
            return _LETTER
        return _POINT if self._law or kind is UnitKind.SUBPOINT else _PART

    def _unlabelled(self, item: Printed) -> _Flat:
        if self._law and not self._numbered:
            return _Flat(_PART, Unit(UnitKind.PART, item.text))
        return _Flat(_POINT, Unit(UnitKind.INDENT, item.text))


def _is_title(item: Printed, annex: Unit) -> bool:
    """Tell whether a line is the title of the annex that was opened just before."""
    heading = item.kind.startswith("heading") and not annex.text
    return (item.kind in _LINES or heading) and labels.parted(item.text) is None


def _row(item: Printed) -> Unit:
    first = item.cells[0].strip("[]. ")
    digits = first if first and first[0].isdecimal() and first.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹").isdecimal() else ""
    head = item.kind == "head"
    return Unit(UnitKind.ROW, number=None if head else labels.number(digits), cells=item.cells, head=head)


def _nested(flat: Sequence[_Flat]) -> tuple[Unit, ...]:
    found: list[Unit] = []
    place = 0
    while place < len(flat):
        end = place + 1
        while end < len(flat) and flat[end].rank > flat[place].rank:
            end += 1
        found.append(replace(flat[place].unit, children=_nested(flat[place + 1 : end])))
        place = end
    return tuple(found)
