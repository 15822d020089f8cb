"""Units to blocks: the one walk that every kind of document shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import groupby

from resminama.compose.inlines import begun, characters
from resminama.compose.pictures import (
    bars_picture,
    chart_picture,
    diagram_picture,
    flow_pictures,
    trend_picture,
)
from resminama.compose.words import Words
from resminama.document.counters import LIST_LETTERS, NumberFormat, written
from resminama.document.tree import (
    BaseUnit,
    Block,
    Cell,
    Copy,
    Heading,
    Inline,
    Label,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from resminama.language.citation import UnitKind
from resminama.language.values import Join
from resminama.model.sop import Sop
from resminama.model.standard import Stage
from resminama.numbering.labels import Place
from resminama.ordinal import Ordinal
from resminama.outline import content as outline
from resminama.outline.content import (
    BarsSpec,
    ChartSpec,
    Column,
    DiagramSpec,
    FlowSpec,
    Formula,
    Input,
    Kind,
    Phrase,
    Spec,
    Stacked,
    TableRow,
    TableSpec,
    TrendSpec,
    Unit,
    Value,
)

_ROLES = {
    Kind.POINT: Role.POINT,
    Kind.ITEM: Role.ITEM,
    Kind.SUBITEM: Role.SUBITEM,
    Kind.PARAGRAPH: Role.BODY,
    Kind.BULLET: Role.BULLET,
}
_SENTENCES = {Kind.POINT, Kind.PARAGRAPH, Kind.CHAPTER, Kind.SECTION, Kind.HEADING, Kind.ANNEX}
_LISTS = {Kind.ITEM, Kind.SUBITEM, Kind.BULLET}
_END_MARKS = ".:;?!…"


class Blocks:
    """Turns the units of one document into blocks."""

    def __init__(
        self,
        words: Words,
        places: Mapping[str, Place],
        formulas: Mapping[str, Sequence[Inline]],
        sops: Mapping[str, Sop],
        stages: Callable[[Sop], dict[str, Stage]],
    ) -> None:
        self.words, self.places, self.formulas = words, places, formulas
        self.sops, self.stages = sops, stages
        self.base: list[BaseUnit] = []

    def units(self, units: Iterable[Unit]) -> list[Block]:
        """Return the blocks of ``units``, children and tables included."""
        blocks: list[Block] = []
        for unit in units:
            blocks += self._unit(unit, "")
        return blocks

    def _unit(self, unit: Unit, end: str) -> list[Block]:
        outer = self.words.scope.parameters
        self.words.scope.parameters = {**outer, **unit.parameters}
        blocks: list[Block] = self._annex(unit) if unit.kind is Kind.ANNEX else []
        if unit.said is not None:
            blocks.append(self._own(unit, end))
        for child, items in _with_lists(unit.children):
            blocks += self._unit(child, self._end(unit, child, items, end))
        for spec in unit.after:
            blocks += self._after(spec)
        self.words.scope.parameters = outer
        return blocks

    def _annex(self, unit: Unit) -> list[Block]:
        """Begin a page with the mark that makes a unit an annex to its act."""
        mark = self.words.annex_mark(self.places[unit.address].number)
        return [PageBreak(), Paragraph(Role.ANNEX, (Run(mark),))]

    def _own(self, unit: Unit, end: str) -> Block:
        inlines = self._said(unit)
        if unit.kind in _SENTENCES:
            inlines = capitalised(inlines, self.words)
        leads = unit.children if unit.kind in _LISTS else [c for c in unit.children[:1] if c.kind in _LISTS]
        inlines = ended(inlines, ":" if leads else end)
        self._remember(unit, inlines)
        label = self._label(unit)
        if unit.kind in (Kind.CHAPTER, Kind.SECTION, Kind.HEADING, Kind.ANNEX):
            return Heading(self._depth(unit), tuple(inlines), label, unit.address)
        lead = bool(unit.children or unit.after) or (unit.kind not in _LISTS and end == ":")
        return Paragraph(_ROLES[unit.kind], tuple(inlines), label, unit.address, keep_next=lead)

    def _depth(self, unit: Unit) -> int:
        """Return the level of a heading: that of its number in a guide, else the first."""
        place = self.places.get(unit.address)
        number = place.number if place and unit.kind is Kind.SECTION else None
        return 1 + (len(number.above) if number else 0)

    def _said(self, unit: Unit) -> list[Inline]:
        if isinstance(unit.said, Formula):
            return list(self.formulas[unit.said.key])
        assert unit.said is not None
        return self.words.say(unit.said)

    def _end(self, parent: Unit, child: Unit, listed: Sequence[Unit], end: str) -> str:
        """Return the mark that ends a list item, with the conjunction before the last one.

        The last item of a list inside an item ends as that item does, with ``end``; a paragraph
        before a list ends with a colon.
        """
        if child.kind not in _LISTS:
            return ":" if listed else ""
        position = listed.index(child)
        last = position == len(listed) - 1
        if last and parent.kind in _LISTS:
            return end
        mark = self.words.language.list_mark(last)
        if parent.join and position == len(listed) - 2:
            conjunction = self.words.language.conjunction(Join(parent.join))
            return f"{mark} {conjunction}"
        return mark

    def _label(self, unit: Unit) -> Label | None:
        place = self.places.get(unit.address)
        if place is None or place.number is None:
            return None
        document = self.words.scope.document
        match unit.kind:
            case Kind.CHAPTER:
                pattern = (self.words.language.unit_pattern(UnitKind.CHAPTER) or "%1") + "."
                pattern = pattern.replace("..", ".")
                return _numbered(f"{document}:chapter", pattern, place.number, NumberFormat.UPPER_ROMAN)
            case Kind.SECTION:
                outer = place.number.outer
                return _numbered(f"{document}:section:{outer}", f"{outer}%1.", place.number)
            case Kind.POINT:
                return _numbered(f"{document}:point", "%1.", place.number)
            case Kind.ITEM:
                return _numbered(_series(document, "item", place), "%1)", place.number)
            case Kind.SUBITEM:
                series = _series(document, "subitem", place)
                return _numbered(series, "%1)", place.number, LIST_LETTERS[self.words.lang])
            case _:
                return None

    def _remember(self, unit: Unit, inlines: Sequence[Inline]) -> None:
        text = characters(inlines)
        digest = sha256(repr(unit.said).encode()).hexdigest()[:16]
        self.base.append(BaseUnit(unit.address, unit.origin, digest, text))

    def _after(self, spec: Spec) -> list[Block]:
        match spec:
            case TableSpec():
                return [self._table(spec)]
            case ChartSpec():
                return list(chart_picture(self.words, spec.stock))
            case BarsSpec():
                return [bars_picture(self.words, spec)]
            case TrendSpec():
                return [trend_picture(self.words, spec)]
            case FlowSpec():
                sop = self.sops[spec.sop]
                return [*flow_pictures(self.words, sop, self.stages(sop), self.places, spec)]
            case DiagramSpec():
                return [diagram_picture(self.words, spec.diagram)]

    def _table(self, spec: TableSpec) -> Table:
        rows = [self._row(self._step(row) if spec.steps else row, spec.columns) for row in spec.rows]
        if spec.sorted:
            language = self.words.language
            rows.sort(key=lambda row: language.sort_key(_cell_text(row.cells[0])))
        head = self._head(spec.columns)
        caption = tuple(self.words.say(spec.caption)) if spec.caption is not None else ()
        alt = characters(caption) or _heads(head)
        widths = tuple(column.width for column in spec.columns)
        copy = self._copy(spec.copy)
        label = self._copy_label(copy) if copy and spec.counted else None
        return Table(widths, head, tuple(rows), caption, alt, label=label, copy=copy)

    def _copy(self, copy: outline.Copy | None) -> Copy | None:
        return None if copy is None else Copy(copy.of, copy.number, self.words.text_of(copy.title))

    def _copy_label(self, copy: Copy) -> Label:
        """Return the number of a copy; Word counts on where one is added."""
        series = f"{self.words.scope.document}:copy:{copy.of}"
        return Label(series, f"{self.words.text_of(Phrase('form.copy'))}\u00a0%1", copy.number)

    def _step(self, row: TableRow) -> TableRow:
        """Return a row of steps with the number that the step has."""
        place = self.places.get(row.unit or "")
        return replace(row, cells=(str(place.number), *row.cells[1:])) if place else row

    def _head(self, columns: Sequence[Column]) -> tuple[Row, ...]:
        if all(column.head == "" for column in columns):
            return ()
        cells = tuple(
            Cell((Paragraph(Role.CELL_HEAD, tuple(self.words.say(c.head))),), head=True) for c in columns
        )
        return (Row(cells),)

    def _row(self, row: TableRow, columns: Sequence[Column]) -> Row:
        cells = tuple(
            self._cell(value, column, row.strong) for value, column in zip(row.cells, columns, strict=True)
        )
        return Row(cells, row.unit, copy=self._copy(row.copy))

    def _cell(self, value: Value, column: Column, strong: bool) -> Cell:
        parts = value.values if isinstance(value, Stacked) else (value,)
        paragraphs = []
        for part in parts:
            inlines = self.words.say(part)
            if not isinstance(part, (Input, str)):
                inlines = capitalised(inlines, self.words)
            if strong:
                inlines = [replace(i, bold=True) if isinstance(i, Run) else i for i in inlines]
            paragraphs.append(Paragraph(Role.CELL, tuple(inlines)))
        return Cell(tuple(paragraphs), centred=column.centred)


def _numbered(
    series: str, pattern: str, number: Ordinal, number_format: NumberFormat = NumberFormat.DECIMAL
) -> Label:
    """Return a label; an index and Turkmen letters are printed as text: no counter of Word can say them."""
    literal = None
    if number.index is not None or not number_format.is_of_word:
        literal = pattern.replace("%1", written(number.value, number_format) + number.raised)
    return Label(series, pattern, number.value, number_format, literal)


def _with_lists(children: Sequence[Unit]) -> Iterator[tuple[Unit, Sequence[Unit]]]:
    """Yield each child with the items of its list: the one that it stands in, or that follows it at once."""
    runs = [list(run) for _, run in groupby(children, key=lambda child: child.kind in _LISTS)]
    for run, following in zip(runs, [*runs[1:], []], strict=False):
        for child in run:
            if child.kind in _LISTS:
                yield child, run
            else:
                yield child, following if child is run[-1] else ()


def _series(document: str, kind: str, place: Place) -> str:
    """Return the counter of a list: items restart under each point."""
    above = ".".join(str(number) for _, number in place.levels[:-1])
    return f"{document}:{kind}:{above}"


def _heads(head: Sequence[Row]) -> str:
    return "; ".join(_cell_text(cell) for row in head for cell in row.cells)


def _cell_text(cell: Cell) -> str:
    return " ".join(characters(paragraph.inlines) for paragraph in cell.paragraphs)


def capitalised(inlines: Sequence[Inline], words: Words) -> list[Inline]:
    """Return the inlines with a capital at the start of the sentence."""
    return [*(begun(first, words.language) for first in inlines[:1]), *inlines[1:]]


def ended(inlines: Sequence[Inline], mark: str) -> list[Inline]:
    """Return the inlines with an end mark, unless they carry one."""
    text = characters(inlines)
    if not mark or text.rstrip()[-1:] in _END_MARKS:
        return list(inlines)
    found = list(inlines)
    last = found[-1] if found else None
    if isinstance(last, Run):
        found[-1] = replace(last, text=last.text.rstrip() + mark)
    else:
        found.append(Run(mark))
    return found
