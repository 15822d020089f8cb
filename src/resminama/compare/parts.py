"""A composed document as parts: blocks and outline read side by side."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from hashlib import sha256

from resminama.compare.changes import Part, Parts, Printed, What
from resminama.compare.words import tokens
from resminama.document import walk
from resminama.document.tree import (
    Block,
    Break,
    Cell,
    Contents,
    Document,
    Field,
    Footnote,
    Gap,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Table,
)
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.text import Text
from resminama.numbering.labels import NUMBERED, Place
from resminama.outline.content import (
    Column,
    Input,
    Kind,
    Name,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.texts import texts_inside

_HEAD = {Role.ANNEX, Role.APPROVAL, Role.ISSUER, Role.TITLE, Role.KIND, Role.PREAMBLE, Role.DRAFT}
"""Roles of the lines that stand before the first unit."""
Found = Iterator[tuple[Part, Printed]]


def parts_of(documents: Mapping[Lang, Document], outline: Outline, places: Mapping[str, Place]) -> Parts:
    """Return the parts of one document with their words in every language of ``documents``."""
    parts: dict[str, Part] = {}
    said: dict[str, dict[Lang, Printed]] = {}
    for lang, document in documents.items():
        for part, printed in _Reader(document, outline, places).parts():
            parts.setdefault(part.address, part)
            said.setdefault(part.address, {})[lang] = printed
    whole = {address: replace(part, said=said[address]) for address, part in parts.items()}
    below: dict[str | None, list[str]] = {}
    for address, part in whole.items():
        below.setdefault(part.parent, []).append(address)
    return Parts(outline.document, whole, {above: tuple(row) for above, row in below.items()})


@dataclass(slots=True)
class _Names:
    """Addresses of parts that have none of their own; a second one of a name is counted."""

    given: dict[str, int] = field(default_factory=dict)

    def name(self, wanted: str) -> str:
        """Return ``wanted``, or ``wanted-2`` where it was given before."""
        count = self.given[wanted] = self.given.get(wanted, 0) + 1
        return wanted if count == 1 else f"{wanted}-{count}"


class _Reader:
    """Goes through the blocks of one document and its outline at once."""

    def __init__(self, document: Document, outline: Outline, places: Mapping[str, Place]) -> None:
        self._outline, self._places = outline, places
        blocks = (b for b in walk.blocks(document) if not isinstance(b, Gap | PageBreak | Contents))
        self._blocks: deque[Block] = deque(blocks)
        self._names = _Names()

    def parts(self) -> Found:
        """Yield every part with its words."""
        while self._blocks and getattr(self._blocks[0], "role", None) in _HEAD:
            yield from self._frame(self._blocks.popleft())
        for unit in self._outline.units:
            yield from self._unit(unit, None)
        for block in self._blocks:
            yield from self._frame(block)

    def _frame(self, block: Block) -> Found:
        match block:
            case Paragraph(role=Role.TITLE):
                yield Part(self._outline.document, What.TITLE, None), Printed("", tokens(block.inlines))
            case Paragraph(role=Role.DRAFT):
                pass  # «ПРОЕКТ» and the version are no words of the act
            case Paragraph(role=role):
                yield self._line(role.value, block.inlines)
            case Table():
                for row in block.rows:
                    yield self._line("signature", _cells(row.cells))
            case _:
                raise TypeError(f"no line of a frame: {type(block).__name__}")

    def _line(self, role: str, inlines: Sequence[Inline]) -> tuple[Part, Printed]:
        address = self._names.name(f"{self._outline.document}#{role}")
        return Part(address, What.FRAME, None), Printed("", tokens(inlines))

    def _unit(self, unit: Unit, parent: str | None) -> Found:
        place = self._places.get(unit.address, Place(()))
        part = Part(unit.address, What.UNIT, parent, unit.kind, place, _number(unit, place), unit.origin)
        if unit.said is None:
            yield part, Printed("", ())
        else:
            mark = self._mark() if unit.kind is Kind.ANNEX else ""
            block = self._blocks.popleft()
            assert isinstance(block, Heading | Paragraph)
            assert block.anchor == unit.address
            label = block.label.text if block.label else mark
            part = replace(part, sources=_sources(unit.said))
            yield part, Printed(label, tokens(block.inlines))
            yield from self._notes(block.inlines, part)
        for child in unit.children:
            yield from self._unit(child, unit.address)
        for spec in unit.after:
            yield from self._table(spec, part) if isinstance(spec, TableSpec) else self._pictures(part)

    def _mark(self) -> str:
        """Return the words that make a unit an annex; they stand above its title."""
        block = self._blocks.popleft()
        assert isinstance(block, Paragraph)
        return walk.plain(block.inlines)

    def _notes(self, inlines: Iterable[Inline], above: Part) -> Found:
        notes = (inline for inline in inlines if isinstance(inline, Footnote))
        for position, note in enumerate(notes, start=1):
            address = f"{above.address}#note-{position}"
            part = Part(address, What.FOOTNOTE, above.address, origin=above.origin, sources=above.sources)
            yield part, Printed("", tokens(note.runs))

    def _pictures(self, above: Part) -> Found:
        while self._blocks and isinstance(self._blocks[0], Picture):
            picture = self._blocks.popleft()
            assert isinstance(picture, Picture)
            address = self._names.name(f"{above.address}#picture")
            words = tokens(picture.caption or (Run(picture.alt),))
            shape = sha256(picture.svg.encode()).hexdigest()[:16]
            yield Part(address, What.PICTURE, above.address, origin="generated"), Printed("", words, shape)

    def _table(self, spec: TableSpec, above: Part) -> Found:
        table = self._blocks.popleft()
        assert isinstance(table, Table)
        address = self._names.name(f"{above.address}#table")
        part = Part(address, What.TABLE, above.address, origin=above.origin, sources=_sources(spec.caption))
        yield part, Printed("", tokens(table.caption))
        columns = [_column(column, position) for position, column in enumerate(spec.columns, start=1)]
        for row in table.head:
            for column, name, cell in zip(spec.columns, columns, row.cells, strict=True):
                head = replace(part, address=f"{address}:{name}", what=What.COLUMN, parent=address)
                yield replace(head, sources=_sources(column.head)), Printed("", tokens(_paragraphs(cell)))
        for row_spec, row in _rows(spec, table.rows):
            yield from self._row(row_spec, row, columns, part, steps=spec.steps)

    def _row(self, spec: TableRow, row: Row, columns: Sequence[str], table: Part, *, steps: bool) -> Found:
        address = spec.unit or self._names.name(f"{table.address}/{_identity(spec.cells[0])}")
        kind = None if spec.unit is None else Kind.STEP if steps else Kind.ROW
        counted = isinstance(spec.cells[0], str) and spec.cells[0].isdigit()
        number = f"{kind} {spec.cells[0]}" if counted else ""
        place = self._places.get(address, table.place)
        part = Part(address, What.ROW, table.address, kind, place, number, table.origin)
        yield part, Printed(str(spec.cells[0]) if counted else "", ())
        for position, (value, cell) in enumerate(zip(spec.cells, row.cells, strict=True)):
            if counted and position == 0:
                continue
            yield from self._cell(f"{address}#{columns[position]}", value, cell, part)

    def _cell(self, address: str, value: Value, cell: Cell, row: Part) -> Found:
        inlines = _paragraphs(cell)
        fields = [inline for inline in inlines if isinstance(inline, Field)]
        shape = "; ".join(f"{one.kind}: {', '.join(key for key, _ in one.choices)}" for one in fields)
        what = What.FIELD if fields else What.CELL
        part = Part(address, what, row.address, origin=row.origin, sources=_sources(value))
        yield part, Printed("", tokens(inlines), shape)
        yield from self._notes(inlines, part)


def _number(unit: Unit, place: Place) -> str:
    """Return a unit's own number; a paragraph's place is cited and never printed."""
    printed = unit.kind in NUMBERED and place.number is not None
    return f"{unit.kind} {place.number}" if printed else ""


def _sources(value: Value | None) -> tuple[str, ...]:
    """Return the addresses of the texts in a value; drafting phrases have none."""
    return tuple(dict.fromkeys(text.address for text in texts_inside(value) if text.address))


def _column(column: Column, position: int) -> str:
    match column.head:
        case Phrase(key=key):
            return key.rpartition(".")[2]
        case Text(address=address) if address:
            return address.rpartition("/")[2]
        case str(words) if words:
            return words
        case _:
            return str(position)


def _identity(value: Value) -> str:
    """Return what tells a row without an address from its neighbours: what its first cell names."""
    match value:
        case Text(address=address) if address:
            return address.partition("/")[2]
        case Name(id=key) | Input(id=key) | Phrase(key=key):
            return key
        case Stacked(values=(first, *_)):
            return _identity(first)
        case str(words) if words:
            return words
        case _:
            return "row"


def _rows(spec: TableSpec, rows: Sequence[Row]) -> Iterator[tuple[TableRow, Row]]:
    """Pair what a table says with what was printed; some tables stand in each language's own order."""
    if not spec.sorted:
        return zip(spec.rows, rows, strict=True)
    printed = {row.anchor: row for row in rows}
    return ((row, printed[row.unit]) for row in spec.rows)


def _paragraphs(cell: Cell) -> list[Inline]:
    """Return the inlines of a cell, a break between its paragraphs."""
    return _cells((cell,))


def _cells(cells: Iterable[Cell]) -> list[Inline]:
    found: list[Inline] = []
    for paragraph in (paragraph for cell in cells for paragraph in cell.paragraphs):
        found += [Break()] if found else []
        found += paragraph.inlines
    return found
