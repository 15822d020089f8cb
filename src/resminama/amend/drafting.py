"""Changes as an instrument prints them: numbered sentences, the new wording quoted under its sentence.

Several changes of one unit stand in a list under its name («в пункте 9:», "9-njy bentde:"), as in the laws of
turkmenistan.gov.tm/ru/post/32441 and /tk/habar/68443. A quotation ends in «….»;», the last one in «….».».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from resminama.amend.operations import Change
from resminama.amend.units import Unit
from resminama.document.tree import Block, Cell, Label, Paragraph, Role, Row, Run, Table
from resminama.language.api import Language
from resminama.language.citation import UnitKind
from resminama.language.values import Operation, Path
from resminama.lean import dataclass

_ROLES = {
    UnitKind.ANNEX: Role.ANNEX,
    UnitKind.SECTION: Role.CENTRED,
    UnitKind.CHAPTER: Role.CENTRED,
    UnitKind.ARTICLE: Role.CENTRED,
    UnitKind.TITLE: Role.CENTRED,
    UnitKind.SUBPOINT: Role.ITEM,
}
_HEADS = (Role.ANNEX, Role.CENTRED)
"""Roles of what stays with the paragraph under it."""
_WHOLE = {Operation.RESTATE, Operation.REMOVE, Operation.REPEAL, Operation.ADD_AFTER, Operation.ADD_BEFORE}
"""Operations on a unit, not in it: they do not stand in the list of its changes."""
_PLAIN = 10.0
"""Width of a column that nothing is known of."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered change, or a list of changes under the name of their unit."""

    unit: Path
    changes: tuple[Change, ...]


def grouped(changes: Sequence[Change]) -> list[Numbered]:
    """Return the changes with those of one unit together, in their order."""
    found: list[Numbered] = []
    for unit, run in groupby(changes, _unit):
        same = tuple(run)
        if unit and len(same) > 1:
            found.append(Numbered(unit, same))
        else:
            found += [Numbered((), (change,)) for change in same]
    return found


def _unit(change: Change) -> Path:
    """Return the unit in whose list a change may stand; nothing if in none."""
    says = change.says
    if says.of or len(says.units) != 1 or not says.units[0] or len(says.units[0][0].numbers) != 1:
        return ()
    path = says.units[0]
    return () if len(path) == 1 and says.operation in _WHOLE else path[:1]


def drafted(changes: Sequence[Change], language: Language, series: str) -> list[Block]:
    """Return the paragraphs of the changes of one act; ``series`` names the counter of their numbers."""
    blocks: list[Block] = []
    numbered = grouped(changes)
    for number, item in enumerate(numbered, start=1):
        last = number == len(numbered)
        blocks += _labelled(_item(item, language, last), Label(series, "%1)", number))
    return blocks


def _labelled(blocks: list[Block], label: Label) -> list[Block]:
    first = blocks[0]
    assert isinstance(first, Paragraph)
    return [replace(first, role=Role.ITEM, label=label), *blocks[1:]]


def _item(item: Numbered, language: Language, last: bool) -> list[Block]:
    if not item.unit:
        return _change(item.changes[0], language, "." if last else ";")
    blocks: list[Block] = [_paragraph(Role.BODY, language.amendments_in(item.unit), keep_next=True)]
    for place, change in enumerate(item.changes, start=1):
        path = change.says.units[0][1:]
        inner = replace(change, says=replace(change.says, units=(path,) if path else ()))
        blocks += _change(inner, language, "." if last and place == len(item.changes) else ";")
    return blocks


def _change(change: Change, language: Language, mark: str) -> list[Block]:
    sentence = language.amendment(change.says)
    if not change.wording:
        return [_paragraph(Role.BODY, sentence + mark)]
    return [_paragraph(Role.BODY, sentence, keep_next=True), *_Quotation(language, mark).blocks(change)]


def _paragraph(role: Role, text: str, keep_next: bool = False) -> Paragraph:
    return Paragraph(role, (Run(text),), keep_next=keep_next)


class _Quotation:
    """Prints the new wording of a change, in quotation marks, with the mark that ends the change."""

    def __init__(self, language: Language, mark: str) -> None:
        self.language = language
        self.opening, self.closing = language.verbatim("x").split("x")
        self.mark = mark

    def blocks(self, change: Change) -> list[Block]:
        """Return the paragraphs and tables of the quotation."""
        if change.says.added is UnitKind.ROW or change.wording[0].kind is UnitKind.ROW:
            return [self._table(Unit(UnitKind.TABLE, children=change.wording), True, True)]
        parts = [part for unit in _paragraphs(change.wording) for part in _flat(unit)]
        found: list[Block] = []
        for place, unit in enumerate(parts):
            first, last = place == 0, place == len(parts) - 1
            if unit.kind is UnitKind.TABLE:
                found.append(self._table(unit, first, last))
            else:
                role = _ROLES.get(unit.kind, Role.BODY)
                found.append(_paragraph(role, self._text(unit.printed, first, last), role in _HEADS))
        return found

    def _text(self, text: str, first: bool, last: bool) -> str:
        inner = self.language.verbatim(text)[1:-1]
        return f"{self.opening if first else ''}{inner}{self.closing + self.mark if last else ''}"

    def _table(self, table: Unit, first: bool, last: bool) -> Table:
        caption = (Run(self._text(table.text, first, False)),) if table.text else ()
        opened = first and not caption
        rows = []
        for place, row in enumerate(table.children):
            cells = [
                self._text(cell, opened and place == 0 and column == 0, False)
                for column, cell in enumerate(row.cells)
            ]
            if last and place == len(table.children) - 1:
                cells[-1] += self.closing + self.mark
            rows.append(_row(cells, row.head))
        heads = sum(row.head for row in table.children)
        widths = (_PLAIN,) * max(len(row.cells) for row in table.children)
        return Table(widths, tuple(rows[:heads]), tuple(rows[heads:]), caption)


def _paragraphs(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return quoted units as paragraphs: sentences stand in one."""
    if units[0].kind is not UnitKind.SENTENCE:
        return units
    return (replace(units[0], text=" ".join(unit.text for unit in units)),)


def _row(cells: Sequence[str], head: bool) -> Row:
    role = Role.CELL_HEAD if head else Role.CELL
    return Row(
        tuple(Cell(tuple(_paragraph(role, part) for part in cell.split(" ¶ ")), head=head) for cell in cells)
    )


def _flat(unit: Unit) -> list[Unit]:
    """Return a unit and all under it, one paragraph or table each."""
    own = [unit] if unit.printed or unit.kind is UnitKind.TABLE else []
    if unit.kind is UnitKind.ANNEX and unit.text:
        own = [replace(unit, text=""), Unit(UnitKind.TITLE, unit.text)]
    below = [] if unit.kind is UnitKind.TABLE else unit.children
    return [*own, *(part for child in below for part in _flat(child))]
