"""Random small acts and random edits: the edit and the text it leads to are made side by side, by hand.

Nothing here uses the code that applies changes: a new text is put together from the pieces of the old one.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from amend.support import Op, U, at, change
from resminama.amend.operations import Change
from resminama.amend.units import Act, Unit
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import Number, UnitKind
from resminama.language.values import Path

WORDS = {
    Lang.RU: "служба лицо опекун услуга «Забота» договор (далее – Закон) срок 10 дней, решение; заявление. "
    "Оценка «Единый «центр» помощи» семья хяким этрап № 45-Ö 15 апреля 2024 года 0,5 право плата 100 %",
    Lang.TK: "gulluk adam hossar hyzmat «Ene mähri» şertnama (mundan beýläk – Kanun) möhlet 10 gün, çözgüt; "
    "arza. Bahalandyrma «Bitewi «merkez» kömek» maşgala häkim № 45-Ö 2024-nji ýylyň 15-nji aprelinde 0,5 hak",
}
_SAME = 24
"""As many words in each language, so that one seed writes the same act in both."""
ROMAN = ("I", "II", "III", "IV", "V", "VI")


@dataclass(frozen=True)
class Case:
    """An act, what is done to it, and the act it becomes."""

    old: Act
    changes: tuple[Change, ...]
    new: Act


class Writer:
    """Writes acts and edits; the same seed writes the same."""

    def __init__(self, seed: int, lang: Lang) -> None:
        self.random = random.Random(seed)
        self.lang = lang
        self.law = self.random.random() < 0.4
        self.serial = 0

    # Acts

    def sentence(self) -> str:
        """Return a text with marks of every kind inside; quotations are whole."""
        pieces = _pieces(WORDS[self.lang])[:_SAME]
        words = [self.random.choice(pieces) for _ in range(self.random.randint(2, 9))]
        for _ in range(self.random.randint(1, 3)):  # words that stand once
            self.serial += 1
            words.insert(self.random.randrange(len(words) + 1), f"söz{self.serial}x")
        return " ".join(words) + self.random.choice(".;:")

    def case(self) -> Case:
        """Return an act with edits of some of its units."""
        old = self.act()
        changes: list[Change] = []
        units: list[Unit] = []
        for unit in old.units:
            units += self.edited(unit, changes)
        title = old.title
        if self.random.random() < 0.2:
            title = f"{self.sentence()}"[:-1]
            changes.append(change(Op.RESTATE, at(U.TITLE), Unit(U.TITLE, title)))
        if self.random.random() < 0.2:
            added = self.chapter(len(units) + 1, 90)
            changes.append(change(Op.ADD, (), added, added=U.CHAPTER))
            units.append(added)
        return Case(old, tuple(changes), Act(title, tuple(units)))

    def act(self) -> Act:
        """Return a law with articles, or a by-law with points."""
        chapters = range(self.random.randint(1, 3))
        return Act(self.sentence()[:-1], tuple(self.chapter(n + 1, 10 * n + 1) for n in chapters))

    def chapter(self, number: int, first: int) -> Unit:
        name = ROMAN[number - 1]
        label = f"Глава {name}." if self.lang is Lang.RU else f"{name} bap."
        make = self.article if self.law else self.point
        below = tuple(make(Number(first + n)) for n in range(self.random.randint(1, 3)))
        return Unit(U.CHAPTER, self.sentence()[:-1], label, Number(number), below)

    def point(self, number: Number) -> Unit:
        below = self.listed(U.SUBPOINT)
        below += tuple(Unit(U.INDENT, self.sentence()) for _ in range(self.random.choice((0, 0, 1, 2))))
        if self.random.random() < 0.3:
            below += (self.table(),)
        return Unit(U.POINT, self.sentence(), f"{written(number)}.", number, below)

    def article(self, number: Number) -> Unit:
        digits = written(number)
        label = f"Статья {digits}." if self.lang is Lang.RU else f"{digits}-{suffix(number)} madda."
        count = self.random.choice((1, 1, 2, 3))
        numbered = count > 1 and self.random.random() < 0.7
        parts = tuple(self.part(Number(n + 1) if numbered else None) for n in range(count))
        return Unit(U.ARTICLE, self.sentence()[:-1], label, number, parts)

    def part(self, number: Number | None) -> Unit:
        label = f"{written(number)}." if number else ""
        return Unit(U.PART, self.sentence(), label, number, self.listed(U.POINT))

    def listed(self, kind: UnitKind) -> tuple[Unit, ...]:
        count = self.random.choice((0, 0, 2, 3))
        return tuple(self.item(kind, Number(n + 1)) for n in range(count))

    def item(self, kind: UnitKind, number: Number) -> Unit:
        return Unit(kind, self.sentence(), f"{written(number)})", number)

    def table(self) -> Unit:
        numbered = self.random.random() < 0.5
        head = Unit(U.ROW, cells=("№", "A", "B"), head=True)
        rows = tuple(self.row(Number(n + 1) if numbered else None) for n in range(self.random.randint(1, 3)))
        return Unit(U.TABLE, "", children=(head, *rows))

    def row(self, number: Number | None) -> Unit:
        first = written(number) if number else self.sentence()
        return Unit(U.ROW, number=number, cells=(first, self.sentence(), self.sentence()))

    # Edits

    def edited(self, chapter: Unit, changes: list[Change]) -> list[Unit]:
        """Return what becomes of a chapter."""
        path = at((U.CHAPTER, chapter.number or 0))
        if self.random.random() < 0.2:
            chapter = replace(chapter, text=self.sentence()[:-1])
            changes.append(change(Op.RESTATE, (*path, *at(U.TITLE)), Unit(U.TITLE, chapter.text)))
        units: list[Unit] = []
        for unit in chapter.children:
            edit = self.random.choice((self.keep, self.inside, self.inside, self.whole, self.beside))
            units += edit(unit, at((unit.kind, unit.number or 0)), changes)
        return [replace(chapter, children=tuple(units))]

    def keep(self, unit: Unit, path: Path, changes: list[Change]) -> list[Unit]:
        return [unit]

    def whole(self, unit: Unit, path: Path, changes: list[Change]) -> list[Unit]:
        """Restate, repeal or remove a unit."""
        match self.random.randrange(3):
            case 0:
                make = self.article if unit.kind is U.ARTICLE else self.point
                new = make(unit.number or Number(0))
                changes.append(change(Op.RESTATE, path, new))
                return [new]
            case 1:
                changes.append(change(Op.REPEAL, path))
                return [replace(unit, text=get(self.lang).repealed(unit.kind), children=())]
            case _:
                changes.append(change(Op.REMOVE, path))
                return []

    def beside(self, unit: Unit, path: Path, changes: list[Change]) -> list[Unit]:
        """Add units before or behind a unit, with index numbers."""
        make = self.article if unit.kind is U.ARTICLE else self.point
        value = unit.number.value if unit.number else 0
        if self.random.random() < 0.2:
            before = make(Number(value - 1, 7))
            changes.append(change(Op.ADD_BEFORE, path, before, added=unit.kind))
            return [before, unit]
        new = tuple(make(Number(value, n)) for n in range(1, self.random.choice((2, 2, 3))))
        changes.append(change(Op.ADD_AFTER, path, *new, added=unit.kind))
        return [unit, *new]

    def inside(self, unit: Unit, path: Path, changes: list[Change]) -> list[Unit]:
        """Change something inside a unit: of a law inside one of its parts."""
        if unit.kind is U.ARTICLE:
            place = self.random.randrange(len(unit.children))
            part = unit.children[place]
            number = part.number or Number(place + 1)
            (new,) = self.inside(part, (*path, *at((U.PART, number))), changes)
            return [replace(unit, children=(*unit.children[:place], new, *unit.children[place + 1 :]))]
        edits: list[Callable[[Unit, Path, list[Change]], Unit]] = [self.words, self.own_words]
        if any(child.kind in (U.SUBPOINT, U.POINT) for child in unit.children):
            edits += [self.item_restated, self.item_added, self.item_between]
        if any(child.kind is U.INDENT for child in unit.children):
            edits += [self.indent_removed, self.indent_restated]
        if any(child.kind is U.TABLE for child in unit.children):
            edits += [self.row_restated, self.row_added, self.row_removed]
        elif not any(child.kind in (U.SUBPOINT, U.POINT) for child in unit.children):
            edits += [self.indent_added] if not self.law or unit.number else []
        return [self.random.choice(edits)(unit, path, changes)]

    def words(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        """Change words that stand once in the unit's own text."""
        once = [word for word in unit.text.split() if word.startswith("söz") and word.endswith("x")]
        if not once:
            return self.own_words(unit, path, changes)
        old = once[0]
        new = self.random.choice(("täze", "täze «iki» söz", "25"))
        match self.random.randrange(4):
            case 0:
                changes.append(change(Op.REPLACE_WORDS, path, old=(old,), new=(new,)))
                return replace(unit, text=unit.text.replace(old, new))
            case 1:
                changes.append(change(Op.ADD_WORDS, path, old=(old,), new=(new,)))
                return replace(unit, text=unit.text.replace(old, f"{old} {new}"))
            case 2 if len(once) > 1:
                changes.append(change(Op.REPLACE_WORDS, path, old=(old, once[1]), new=(new, "ýene")))
                return replace(unit, text=unit.text.replace(old, new).replace(once[1], "ýene"))
            case _ if unit.text.find(old) > 0:
                changes.append(change(Op.REMOVE_WORDS, path, old=(old,)))
                return replace(unit, text=unit.text.replace(f" {old}", ""))
        return self.own_words(unit, path, changes)

    def own_words(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        text = self.sentence()
        changes.append(change(Op.RESTATE, (*path, *at((U.INDENT, 1))), Unit(U.INDENT, text)))
        return replace(unit, text=text)

    def item_restated(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place = self._place(unit, U.SUBPOINT, U.POINT)
        old = unit.children[place]
        new = replace(old, text=self.sentence())
        changes.append(change(Op.RESTATE, (*path, *at((old.kind, old.number or 0))), new))
        return _with(unit, place, new)

    def item_added(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        items = [child for child in unit.children if child.kind in (U.SUBPOINT, U.POINT)]
        new = self.item(items[0].kind, Number(len(items) + 1))
        changes.append(change(Op.ADD, path, new, added=new.kind))
        return _with(unit, len(items) - 1, items[-1], new)

    def item_between(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place = self._place(unit, U.SUBPOINT, U.POINT)
        old = unit.children[place]
        assert old.number is not None
        new = tuple(
            self.item(old.kind, Number(old.number.value, n)) for n in range(1, self.random.choice((2, 3)))
        )
        changes.append(change(Op.ADD_AFTER, (*path, *at((old.kind, old.number))), *new, added=old.kind))
        return _with(unit, place, old, *new)

    def indent_added(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        new = tuple(Unit(U.INDENT, self.sentence()) for _ in range(self.random.choice((1, 2))))
        changes.append(change(Op.ADD, path, *new, added=U.INDENT))
        return replace(unit, children=(*unit.children, *new))

    def indent_restated(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place = self._place(unit, U.INDENT)
        new = Unit(U.INDENT, self.sentence())
        changes.append(change(Op.RESTATE, (*path, *at((U.INDENT, self._indent(unit, place)))), new))
        return _with(unit, place, new)

    def indent_removed(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place = self._place(unit, U.INDENT)
        changes.append(change(Op.REMOVE, (*path, *at((U.INDENT, self._indent(unit, place))))))
        return _with(unit, place)

    def row_restated(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place, table, row = self._row(unit)
        old = table.children[row]
        new = self.row(old.number)
        changes.append(change(Op.RESTATE, (*path, *at(U.TABLE, (U.ROW, old.number or row))), new))
        return _with(unit, place, _with(table, row, new))

    def row_added(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place, table, _ = self._row(unit)
        numbered = table.children[-1].number
        new = self.row(Number(len(table.children)) if numbered else None)
        changes.append(change(Op.ADD, (*path, *at(U.TABLE)), new, added=U.ROW))
        return _with(unit, place, replace(table, children=(*table.children, new)))

    def row_removed(self, unit: Unit, path: Path, changes: list[Change]) -> Unit:
        place, table, row = self._row(unit)
        number = table.children[row].number
        changes.append(change(Op.REMOVE, (*path, *at(U.TABLE, (U.ROW, number or row)))))
        return _with(unit, place, _with(table, row))

    def _row(self, unit: Unit) -> tuple[int, Unit, int]:
        place = self._place(unit, U.TABLE)
        table = unit.children[place]
        return place, table, self.random.randrange(1, len(table.children))

    def _place(self, unit: Unit, *kinds: UnitKind) -> int:
        return self.random.choice([i for i, child in enumerate(unit.children) if child.kind in kinds])

    def _indent(self, unit: Unit, place: int) -> int:
        return 2 + sum(child.kind is U.INDENT for child in unit.children[:place])


def _with(unit: Unit, place: int, *new: Unit) -> Unit:
    """Return a unit with other children at a place."""
    return replace(unit, children=(*unit.children[:place], *new, *unit.children[place + 1 :]))


@cache
def _pieces(words: str) -> list[str]:
    """Return words; what stands in quotation marks is one piece."""
    pieces: list[str] = []
    depth = 0
    for word in words.split():
        if depth:
            pieces[-1] += f" {word}"
        else:
            pieces.append(word)
        depth += word.count("«") - word.count("»")
    return pieces


def written(number: Number) -> str:
    index = (
        "" if number.index is None else str(number.index).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    )
    return f"{number.value}{index}"


def suffix(number: Number) -> str:
    """Return the Turkmen suffix of a number: an index is spoken last."""
    return get(Lang.TK).ordinal(number.value if number.index is None else number.index).partition("-")[2]
