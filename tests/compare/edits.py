"""Seeded edits of a document tree: what authors do to a text between two versions of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from resminama.document.runs import joined_runs
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Footnote,
    Heading,
    Inline,
    Label,
    Link,
    Paragraph,
    Picture,
    Role,
    Run,
    Table,
)

WORDS = (
    *("agreed", "in", "writing", "«görkezilen»", "15-nji", "madda", "расходы;", "(кроме", "случаев)", "не"),
    *("shall", "10,5", "A4.", "e-mail", "б)", "şahsy", "kömekçi", "§", "№ 7", "&", "<b>"),
)


class Editor:
    """Edits one document; the same seed makes the same edits."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._fresh = count(1)

    def edited(self, document: Document, times: int) -> Document:
        """Return ``document`` after that many edits, its units numbered anew."""
        for _ in range(times):
            number = self._random.randrange(len(document.sections))
            section = document.sections[number]
            blocks = list(section.blocks)
            self._random.choice(self._kinds())(blocks)
            sections = list(document.sections)
            sections[number] = replace(section, blocks=tuple(blocks))
            document = replace(document, sections=tuple(sections))
        return _renumbered(document)

    def _kinds(self) -> Sequence[Callable[[list[Block]], None]]:
        return (
            *(self._reword, self._reword, self._reword, self._insert, self._delete, self._move),
            *(self._demote, self._row, self._row, self._cell, self._note, self._picture, self._split),
            *(self._embolden, self._rename, self._swap_chapters, self._rewrite),
        )

    def _at(self, blocks: list[Block], *kinds: type) -> int | None:
        places = [place for place, block in enumerate(blocks) if isinstance(block, kinds)]
        return self._random.choice(places) if places else None

    def _reword(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph, Heading, Table, Picture)
        if place is None:
            return
        block = blocks[place]
        if isinstance(block, Paragraph | Heading):
            blocks[place] = replace(block, inlines=self._words(block.inlines))
        elif isinstance(block, Table | Picture) and block.caption:
            blocks[place] = replace(block, caption=self._words(block.caption))

    def _words(self, inlines: Sequence[Inline]) -> tuple[Inline, ...]:
        """Return inlines with a few words replaced, left out or put in, or with one inline lost."""
        found = list(inlines)
        runs = [place for place, inline in enumerate(found) if isinstance(inline, Run)]
        if found and self._random.random() < 0.15:
            del found[self._random.randrange(len(found))]
        elif runs:
            place = self._random.choice(runs)
            run = found[place]
            assert isinstance(run, Run)
            words = run.text.split(" ")
            start = self._random.randrange(len(words))
            end = min(len(words), start + self._random.randrange(4))
            words[start:end] = self._random.choices(WORDS, k=self._random.randrange(4))
            found[place] = replace(run, text=" ".join(words))
        else:
            found.append(Run(self._random.choice(WORDS)))
        kept = joined_runs(item for item in found if not (isinstance(item, Run) and not item.text))
        return tuple(kept) or (Run(self._random.choice(WORDS)),)  # an act has no empty headings

    def _insert(self, blocks: list[Block]) -> None:
        text = " ".join(self._random.choices(WORDS, k=self._random.randrange(1, 30)))
        role = self._random.choice((Role.POINT, Role.ITEM, Role.BODY, Role.BULLET, Role.APPROVAL))
        numbered = role in (Role.POINT, Role.ITEM)
        block = Paragraph(
            role,
            (Run(text),),
            Label(f"new:{role}", "%1.", 1) if numbered else None,
            f"new/unit-{next(self._fresh)}" if role is not Role.APPROVAL else None,
        )
        blocks.insert(self._random.randrange(len(blocks) + 1), block)

    def _delete(self, blocks: list[Block]) -> None:
        start = self._random.randrange(len(blocks))
        if any(
            not isinstance(block, Paragraph | Heading | Table | Picture)
            for block in blocks[start : start + 3]
        ):
            return
        if len(blocks) > 4:
            del blocks[start : start + self._random.randrange(1, 4)]

    def _move(self, blocks: list[Block]) -> None:
        start = self._random.randrange(len(blocks))
        moved = blocks[start : start + self._random.randrange(1, 5)]
        del blocks[start : start + len(moved)]
        place = self._random.randrange(len(blocks) + 1)
        blocks[place:place] = moved
        if self._random.random() < 0.5:
            self._reword(blocks)

    def _swap_chapters(self, blocks: list[Block]) -> None:
        heads = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
        if len(heads) > 2:
            one, two, three = sorted(self._random.sample(heads, 3))
            blocks[one:three] = blocks[two:three] + blocks[one:two]

    def _demote(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph)
        if place is not None:
            block = blocks[place]
            assert isinstance(block, Paragraph)
            blocks[place] = replace(block, role=Role.ITEM if block.role is Role.POINT else Role.POINT)

    def _table(self, blocks: list[Block]) -> tuple[int, Table] | None:
        place = self._at(blocks, Table)
        block = None if place is None else blocks[place]
        return (place, block) if place is not None and isinstance(block, Table) and block.rows else None

    def _row(self, blocks: list[Block]) -> None:
        found = self._table(blocks)
        if found is None:
            return
        place, table = found
        rows = list(table.rows)
        at = self._random.randrange(len(rows))
        fresh = replace(rows[at], anchor=f"new/row-{next(self._fresh)}" if rows[at].anchor else None)
        fresh = replace(fresh, cells=tuple(self._filled(cell) for cell in fresh.cells))
        spans = any(cell.rows > 1 for row in rows for cell in row.cells)
        match 3 if spans else self._random.randrange(4):
            case 0 if len(rows) > 1:
                del rows[at]
            case 1:
                rows.insert(at, fresh)
            case 2:
                rows.insert(self._random.randrange(len(rows)), rows.pop(at))
            case _:
                rows[at] = fresh
        blocks[place] = replace(table, rows=tuple(rows))

    def _filled(self, cell: Cell) -> Cell:
        words = Run(" ".join(self._random.choices(WORDS, k=5)))
        return replace(cell, paragraphs=(Paragraph(Role.CELL, (words,)),))

    def _cell(self, blocks: list[Block]) -> None:
        found = self._table(blocks)
        if found is None:
            return
        place, table = found
        rows = list(table.rows)
        at = self._random.randrange(len(rows))
        cells = list(rows[at].cells)
        column = self._random.randrange(len(cells))
        paragraphs = list(cells[column].paragraphs)
        match self._random.randrange(4):
            case 0 if len(paragraphs) > 1:
                del paragraphs[self._random.randrange(len(paragraphs))]
            case 1:
                words = Run(" ".join(self._random.choices(WORDS, k=6)))
                paragraphs.insert(self._random.randrange(len(paragraphs) + 1), Paragraph(Role.CELL, (words,)))
            case _:
                one = self._random.randrange(len(paragraphs))
                paragraphs[one] = replace(paragraphs[one], inlines=self._words(paragraphs[one].inlines))
        cells[column] = replace(cells[column], paragraphs=tuple(paragraphs))
        rows[at] = replace(rows[at], cells=tuple(cells))
        blocks[place] = replace(table, rows=tuple(rows))

    def _note(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph)
        if place is None:
            return
        block = blocks[place]
        assert isinstance(block, Paragraph)
        inlines = list(block.inlines)
        notes = [number for number, inline in enumerate(inlines) if isinstance(inline, Footnote)]
        if notes and self._random.random() < 0.7:
            number = self._random.choice(notes)
            note = inlines[number]
            assert isinstance(note, Footnote)
            runs = tuple(item for item in self._words(note.runs) if isinstance(item, Run | Link))
            inlines[number] = Footnote(runs or (Run("note"),))
        else:
            words = Run(" ".join(self._random.choices(WORDS, k=7)))
            inlines.insert(self._random.randrange(len(inlines) + 1), Footnote((words,)))
        blocks[place] = replace(block, inlines=tuple(inlines))

    def _picture(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Picture)
        if place is not None:
            block = blocks[place]
            assert isinstance(block, Picture)
            blocks[place] = replace(block, alt=f"{block.alt} {self._random.choice(WORDS)}")

    def _split(self, blocks: list[Block]) -> None:
        """Make two units of one: the first keeps the id."""
        place = self._at(blocks, Paragraph)
        if place is None:
            return
        block = blocks[place]
        assert isinstance(block, Paragraph)
        if block.anchor is not None and len(block.inlines) > 1:
            cut = self._random.randrange(1, len(block.inlines))
            rest = replace(block, inlines=block.inlines[cut:], anchor=f"new/unit-{next(self._fresh)}")
            blocks[place : place + 1] = [replace(block, inlines=block.inlines[:cut]), rest]

    def _embolden(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph)
        if place is not None:
            block = blocks[place]
            assert isinstance(block, Paragraph)
            bold = tuple(replace(i, bold=not i.bold) if isinstance(i, Run) else i for i in block.inlines)
            blocks[place] = replace(block, inlines=bold)

    def _rename(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph)
        if place is not None:
            block = blocks[place]
            assert isinstance(block, Paragraph)
            if block.anchor is not None and block.role is not Role.TITLE:
                blocks[place] = replace(block, anchor=f"new/unit-{next(self._fresh)}")

    def _rewrite(self, blocks: list[Block]) -> None:
        place = self._at(blocks, Paragraph)
        if place is not None:
            block = blocks[place]
            assert isinstance(block, Paragraph)
            blocks[place] = replace(block, inlines=(Run(" ".join(self._random.choices(WORDS, k=20))),))


def _renumbered(document: Document) -> Document:
    """Return ``document`` with points counted through and items from each point on."""
    counters: dict[str, int] = {}

    def label(old: Label | None, role: object) -> Label | None:
        if old is None:
            return None
        key = str(role)
        if role is Role.POINT:
            counters[str(Role.ITEM)] = 0
        counters[key] = counters.get(key, 0) + 1
        return replace(old, value=min(counters[key], 26))

    def block(item: Block) -> Block:
        if isinstance(item, Heading):
            return replace(item, label=label(item.label, item.level))
        return replace(item, label=label(item.label, item.role)) if isinstance(item, Paragraph) else item

    sections = tuple(
        replace(section, blocks=tuple(block(item) for item in section.blocks))
        for section in document.sections
    )
    return replace(document, sections=sections)
