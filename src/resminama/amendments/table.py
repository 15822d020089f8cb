"""The comparative table of the amendments of one act: what each unit says, what it is to say, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resminama.amend.act import finished
from resminama.amendments.excerpt import path_of
from resminama.amendments.wording import current_lines, proposed_lines
from resminama.compare.changes import Printed
from resminama.compare.quoted import Look, Stretches, paragraph
from resminama.compare.table import FAMILY
from resminama.compare.words import cut, edits
from resminama.compose.blocks import capitalised
from resminama.compose.designs import designs
from resminama.compose.document import Materials
from resminama.compose.words import Words
from resminama.document.design import PageDesign
from resminama.document.tree import Block, Cell, Document, Paragraph, Role, Row, Run, Section, Table
from resminama.lang import Case
from resminama.language.citation import ActKind, Citation, Style
from resminama.language.values import Made
from resminama.lean import dataclass
from resminama.model.amendments import AmendedUnit, Amendments
from resminama.model.values import Open
from resminama.ordinal import Ordinal
from resminama.outline.content import Cite, Phrase, Value

_COLUMNS = (("no", 0.9), ("unit", 3.2), ("old", 7.0), ("new", 7.0), ("reason", 5.0))


def comparative_table(record: Amendments, words: Words, given: Materials) -> Document:
    """Return the table in the language of ``words``."""
    title = words.text_of(Phrase("compare.table.title"))
    writer = _Table(record, words)
    blocks = tuple(writer.blocks(title))
    page = finished(f"{record.id}-table", "comparative-table", title, list(blocks), words.lang, given)
    design = designs(given.corpus.designs).get(FAMILY) or PageDesign(name=FAMILY)
    return replace(page, design=design, sections=(Section(blocks, landscape=True),))


@dataclass(frozen=True, slots=True)
class _Table:
    record: Amendments
    words: Words

    def blocks(self, title: str) -> Iterator[Block]:
        yield Paragraph(Role.TITLE, (Run(title),))
        yield Paragraph(Role.CENTRED, (Run(self._caption()),))
        heads = (Paragraph(Role.CELL_HEAD, (Run(self._said(key)),)) for key, _ in _COLUMNS)
        head = Row(tuple(Cell((words,), head=True) for words in heads))
        units = sorted(self.record.units, key=_place)
        rows = tuple(self._row(number, unit) for number, unit in enumerate(units, start=1))
        yield Table(tuple(width for _, width in _COLUMNS), (head,), rows, alt=title)

    def _caption(self) -> str:
        language = self.words.language
        names = {case: self.words.text_of(Cite(str(self.record.act)), case) for case in language.cases}
        title = language.amending_title(self._made(), [names])
        kind = language.act_kind(ActKind.LAW, Case.GEN) if Case.GEN in language.cases else "law"
        values: dict[str, Value] = {"kind": kind, "title": language.quote(title)}
        return self.words.text_of(Phrase("compare.table.caption", values))

    def _made(self) -> dict[Made, bool]:
        """Return what the amendments are called together: several changes, several additions."""
        added = [unit.added is not None for unit in self.record.units]
        found = {Made.CHANGE: added.count(False), Made.ADDITION: added.count(True)}
        return {made: count > 1 for made, count in found.items() if count}

    def _row(self, number: int, unit: AmendedUnit) -> Row:
        left, right = self._sides(unit)
        reason = Paragraph(Role.CELL, tuple(capitalised(self.words.say(unit.reason), self.words)))
        first = Paragraph(Role.CELL, (Run(str(number)),))
        cells = (Cell((self._name(unit),)), Cell(tuple(left)), Cell(tuple(right)), Cell((reason,)))
        return Row((Cell((first,), centred=True), *cells))

    def _name(self, unit: AmendedUnit) -> Paragraph:
        path = path_of(unit)
        if path is not None:
            name = self.words.language.reference(Citation(path), Case.NOM, Style.BARE)
            return Paragraph(Role.CELL, (Run(self.words.language.capital(name)),))
        where = [*self.words.say(unit.where), Run(": ")] if unit.where is not None else []
        return Paragraph(Role.CELL, tuple(capitalised([*where, *self.words.say(Open.TO_BE_SET)], self.words)))

    def _sides(self, unit: AmendedUnit) -> tuple[list[Paragraph], list[Paragraph]]:
        path, lang = path_of(unit), self.words.lang
        new = proposed_lines(unit, path[-1] if path else None, self.words)
        if unit.added is not None:
            return [self._phrase("absent")], _quoted(new, Look.IN)
        old = current_lines(unit, lang)
        if old is None:
            gap = Paragraph(Role.CELL, tuple(self.words.say(Open.TO_BE_SET)))
            return [gap], _quoted(new, Look.PLAIN) or [self._phrase("delete")]
        if not new:
            return _quoted(old, Look.OUT), [self._phrase("delete")]
        return _compared(old, new)

    def _phrase(self, key: str) -> Paragraph:
        return Paragraph(Role.CELL, (Run(self._said(key)),))

    def _said(self, key: str) -> str:
        return self.words.text_of(Phrase(f"compare.table.{key}"))


def _place(unit: AmendedUnit) -> tuple[bool, tuple[Ordinal, ...]]:
    """Return where a unit stands in its act; one without an address comes last."""
    path = path_of(unit)
    return path is None, tuple(level.numbers[0] for level in path or ())


def _quoted(lines: Sequence[str], look: Look) -> list[Paragraph]:
    return [_paragraph(line, None, look) for line in lines]


def _paragraph(line: str, changed: Stretches, look: Look) -> Paragraph:
    return paragraph(Printed("", tuple(cut(line))), changed, look)


def _compared(old: Sequence[str], new: Sequence[str]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return both wordings, paragraph against paragraph, what leaves struck and what comes bold."""
    left, right = [], []
    for place in range(max(len(old), len(new))):
        before, after = (lines[place] if place < len(lines) else "" for lines in (old, new))
        found = list(edits(tuple(cut(before)), tuple(cut(after)), lambda _: False))
        if before:
            stretches = [(one.start, one.start + len(one.old)) for one in found]
            left.append(_paragraph(before, stretches, Look.OUT))
        if after:
            right.append(_paragraph(after, [(one.at, one.at + len(one.new)) for one in found], Look.IN))
    return left, right
