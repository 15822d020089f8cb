"""What was sent: the lines of the hidden part, or of a file that is not ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from lxml import etree

from resminama.document.spot import Part, Spot
from resminama.lean import dataclass
from resminama.ooxml.namespaces import BASE
from resminama.review.changes import BaseFrom

_NS = f"{{{BASE}}}"
_FOLD = (("\n", " "), ("\t", " "), ("\u00a0", " "), ("\u202f", " "), ("\u2011", "-"), ("\u00ad", "-"))


@dataclass(slots=True, eq=False)
class BasePar:
    """A paragraph as it was sent."""

    spot: Spot
    text: str
    origin: str = ""
    digest: str = ""
    notes: list[BasePar] = field(default_factory=list)
    open: bool = False
    """Something is to be filled in."""


@dataclass(slots=True, eq=False)
class BaseLine:
    """A paragraph, or a table row."""

    cells: list[list[BasePar]]
    bookmark: str = ""
    row: bool = False
    key: str = ""
    """The folded text, by which lines are compared."""

    @property
    def pars(self) -> Iterator[BasePar]:
        """All paragraphs."""
        return (par for cell in self.cells for par in cell)

    @property
    def spot(self) -> Spot:
        """The line's own: of a row without its cells."""
        spot = self.cells[0][0].spot
        return Spot(spot.address, spot.part, spot.table, spot.row) if self.row else spot


@dataclass(frozen=True, slots=True)
class Base:
    """Everything that was sent."""

    document: str
    lang: str
    version: str
    digest: str
    lines: Sequence[BaseLine]
    edges: Sequence[BasePar] = ()
    """Lines of headers and footers."""
    source: BaseFrom = BaseFrom.FILE


def folded(text: str) -> str:
    """Return ``text`` with the signs alike that programs exchange; as long as before."""
    for sign, plain in _FOLD:  # five times as fast as `str.translate`
        text = text.replace(sign, plain)
    return text


def row_key(cells: Sequence[str]) -> str:
    """Return the text by which rows are compared."""
    return "\x1f".join(cells)


def read_base(root: etree._Element, source: BaseFrom = BaseFrom.FILE) -> Base:
    """Return what the hidden part says. It came back from outside: nothing in it is trusted but compared."""
    lines: list[BaseLine] = []
    edges: list[BasePar] = []
    for item in root:
        if item.tag == f"{_NS}row":
            lines.append(_row(item))
        elif item.tag == f"{_NS}line" and item.get("part") == Part.EDGE:
            edges.append(_par(item, _line_spot(item)))
        elif item.tag == f"{_NS}line":
            lines.append(_line(item, _par(item, _line_spot(item))))
        elif item.tag == f"{_NS}unit" and item.get("bookmark"):
            lines.append(_line(item, _par(item, Spot(item.get("anchor", "")))))
    document, lang, version = (root.get(name, "") for name in ("document", "language", "version"))
    return Base(document, lang, version, root.get("digest", ""), lines, edges, source)


def _line(item: etree._Element, par: BasePar) -> BaseLine:
    return BaseLine([[par]], item.get("bookmark", ""), False, folded(par.text))


def _row(item: etree._Element) -> BaseLine:
    at, table, row = item.get("at", ""), _number(item, "table"), _number(item, "row")
    cells = [
        [
            _par(par, Spot(at, Part.CELL, table, row, place, number))
            for number, par in enumerate(cell.iterchildren(f"{_NS}p"), start=1)
        ]
        or [BasePar(Spot(at, Part.CELL, table, row, place, 1), "")]
        for place, cell in enumerate(item.iterchildren(f"{_NS}cell"), start=1)
    ] or [[BasePar(Spot(at, Part.CELL, table, row, 1, 1), "")]]
    texts = ["\n".join(par.text for par in cell) for cell in cells]
    return BaseLine(cells, item.get("bookmark", ""), True, folded(row_key(texts)))


def _par(item: etree._Element, spot: Spot) -> BasePar:
    notes = [
        BasePar(Spot(note.get("at", ""), Part.NOTE, number=_number(note, "number")), note.text or "")
        for note in item.iterchildren(f"{_NS}note")
    ]
    text, is_open = item.text or "", item.get("open") == "1"
    return BasePar(spot, text, item.get("origin", ""), item.get("digest", ""), notes, is_open)


def _line_spot(item: etree._Element) -> Spot:
    part = item.get("part", "")
    known = Part(part) if part in set(Part) else Part.FRAME
    return Spot(item.get("at", ""), known, number=_number(item, "number"))


def _number(item: etree._Element, name: str) -> int:
    value = item.get(name, "0")
    return int(value) if value.isdecimal() and len(value) < 9 else 0
