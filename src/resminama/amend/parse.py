"""A printed instrument to the changes it makes: from its paragraphs alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from types import ModuleType

from resminama.amend import labels, russian, turkmen
from resminama.amend.grammar import QUOTE
from resminama.amend.operations import Change, Fault
from resminama.amend.printed import Printed
from resminama.amend.quotes import Masked, QuoteError, block, masked
from resminama.amend.wordings import Wording, wording
from resminama.lang import Lang
from resminama.language.citation import UnitKind
from resminama.language.values import Amendment, Operation, Path
from resminama.lean import dataclass

READERS: dict[Lang, ModuleType] = {Lang.RU: russian, Lang.TK: turkmen}
"""The languages whose instruments can be read."""

_TOP = re.compile(r"(?:[IVX]+|\d+)\. ")
_RANKS = {
    UnitKind.ANNEX: 0,
    UnitKind.SECTION: 1,
    UnitKind.CHAPTER: 2,
    UnitKind.ARTICLE: 3,
    UnitKind.PART: 4,
    UnitKind.NOTE: 6,
    UnitKind.POINT: 5,
    UnitKind.SUBPOINT: 6,
    UnitKind.INDENT: 7,
    UnitKind.TABLE: 8,
    UnitKind.SENTENCE: 9,
}


@dataclass(frozen=True, slots=True)
class Amended:
    """An act that an instrument amends, as it names it, and the changes."""

    name: str
    changes: tuple[Change, ...] = ()
    line: int = 0


def parse(paragraphs: Sequence[Printed], lang: Lang) -> tuple[tuple[Amended, ...], tuple[Fault, ...]]:
    """Return what a printed instrument does, and what of it was not understood.

    Raises:
        KeyError: instruments are not read in this language.
    """
    parser = _Parser(paragraphs, READERS[lang])
    parser.run()
    return tuple(parser.acts), tuple(parser.faults)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A sentence that a formula fits, with the groups of the formula."""

    operation: Operation
    groups: dict[str, str | None]
    quoted: tuple[str, ...]


@dataclass(slots=True)
class _Parser:
    """Goes through the paragraphs once; quoted ones are taken with the change they belong to."""

    paragraphs: Sequence[Printed]
    reader: ModuleType
    acts: list[Amended] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    open: bool = False
    """Whether what follows changes the last act."""
    many: bool = False
    """Whether the instrument lists several acts."""
    group: Path = ()
    place: int = 0

    def run(self) -> None:
        while self.place < len(self.paragraphs):
            item = self.paragraphs[self.place]
            self.place += 1
            if not item.text or item.kind == "table":
                continue
            try:
                self._paragraph(item)
            except QuoteError as error:
                if self.open:
                    self._fault(item, str(error))

    def _paragraph(self, item: Printed) -> None:
        text, numbered = _unnumbered(item.text)
        sentence = masked(text)
        if self._lead(item, sentence, text):
            return
        if not self.open:
            return
        if numbered:
            self.group = ()
        clause = _clause(self.reader, sentence)
        if clause is not None:
            self._change(item, clause)
        elif group := self._group(sentence):
            self.group = group
        elif self.many and (found := _fits(self.reader.FORMULAE.one_of_several, sentence)):
            self._begin(item, _restored(found["act"], sentence))
        elif _TOP.match(item.text):
            self.open = False
        else:
            self._fault(item, "the sentence is none of the formulae of amendment")

    def _lead(self, item: Printed, sentence: Masked, text: str) -> bool:
        formulae = self.reader.FORMULAE
        if _fits(formulae.several, sentence):
            self.many = self.open = True
            self.group = ()
            return True
        found = _fits(formulae.lead, sentence)
        if found:
            self._begin(item, _restored(found["act"], sentence))
        return bool(found)

    def _begin(self, item: Printed, name: str) -> None:
        self.acts.append(Amended(name, line=item.line))
        self.open, self.group = True, ()

    def _group(self, sentence: Masked) -> Path | None:
        found = _fits(self.reader.FORMULAE.group, sentence)
        units = self.reader.units(found["unit"]) if found else None
        return units[0] if units and len(units) == 1 else None

    def _change(self, item: Printed, clause: _Clause) -> None:
        named, of = self.reader.only(clause.groups.get("unit") or clause.groups.get("of") or "")
        units = self.reader.units(named) if named else ()
        if units is None:
            self._fault(item, f"“{named}” is no reference to units")
            return
        says = self._says(clause, tuple(self._whole(path) for path in units))
        if says is None:
            self._fault(item, "the numbers of old and new words differ, or the added unit has no name")
            return
        new = self._wording(item, says)
        if new is not None:
            self._add(Change(replace(says, many=new.many, of=of), new.units, item.line))

    def _says(self, clause: _Clause, units: tuple[Path, ...]) -> Amendment | None:
        groups = clause.groups
        old_count, new_count = (_count(groups.get(name)) for name in ("old", "new"))
        added = self.reader.added(groups["added"]) if groups.get("added") else None
        if groups.get("added") and added is None:
            return None
        if clause.operation is Operation.REPLACE_MARK:
            return _marked(self.reader, groups, units or ((self.group,) if self.group else ()))
        if clause.operation is Operation.REPLACE_WORDS and old_count != new_count:
            return None
        return Amendment(
            operation=clause.operation,
            units=units or ((self.group,) if self.group else ()),
            old=clause.quoted[:old_count],
            new=clause.quoted[old_count : old_count + new_count],
            added=added[0] if added else None,
            throughout=bool(groups.get("all")),
            in_cases=bool(groups.get("cases")),
        )

    def _wording(self, item: Printed, says: Amendment) -> Wording | None:
        if says.operation is not Operation.RESTATE and says.added is None:
            return Wording(())
        start = self.place
        try:
            quoted, self.place = block(self.paragraphs, start)
        except QuoteError as error:
            self._fault(self.paragraphs[start] if start < len(self.paragraphs) else item, str(error))
            return None
        return wording(says, quoted)

    def _whole(self, path: Path) -> Path:
        """Return a reference with the unit that its list is about, unless it names one as large."""
        if not self.group:
            return path
        if _RANKS.get(path[0].kind, 9) <= _RANKS.get(self.group[0].kind, 9):
            self.group = ()
            return path
        return (*self.group, *path)

    def _add(self, change: Change) -> None:
        if not self.acts:
            self.faults.append(Fault(change.line, "", "no act is named before this change"))
            return
        last = self.acts[-1]
        self.acts[-1] = replace(last, changes=(*last.changes, change))

    def _fault(self, item: Printed, why: str) -> None:
        self.faults.append(Fault(item.line, item.text, why))


def _unnumbered(text: str) -> tuple[str, bool]:
    """Return a sentence without its own number, and whether it had one."""
    found = labels.parted(text)
    if found is not None and found.shape in ("point", "bracket", "letter"):
        return found.text, True
    roman = _TOP.match(text)
    return (text[roman.end() :], True) if roman else (text, False)


def _marked(reader: ModuleType, groups: Mapping[str, str | None], units: tuple[Path, ...]) -> Amendment:
    """Return the change of an end mark, which is called by its name and not quoted."""
    old, new = (reader.MARKS[(groups[name] or "").lower()] for name in ("old", "new"))
    return Amendment(operation=Operation.REPLACE_MARK, units=units, old=(old,), new=(new,))


@cache
def _pattern(formula: str) -> re.Pattern[str]:
    return re.compile(formula, re.IGNORECASE)


def _fits(formula: str, sentence: Masked) -> re.Match[str] | None:
    return _pattern(formula).fullmatch(sentence.text)


def _clause(reader: ModuleType, sentence: Masked) -> _Clause | None:
    text = sentence.text if sentence.text.endswith(":") else sentence.text.rstrip(" ;.")
    for operation, formula in reader.FORMULAE.clauses:
        found = _pattern(formula).fullmatch(text)
        if found:
            return _Clause(operation, found.groupdict(), sentence.quoted)
    return None


def _count(group: str | None) -> int:
    return (group or "").count(QUOTE)


def _restored(text: str, sentence: Masked) -> str:
    """Return a piece of a sentence with its quotations; they stand before the piece ends."""
    quoted = iter(sentence.quoted)
    return "".join(f"«{next(quoted)}»" if sign == QUOTE else sign for sign in text)
