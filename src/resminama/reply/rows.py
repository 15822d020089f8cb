"""The rows of the table of comments and proposals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from resminama.compare.words import cut, edits
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Inline, Mark, Run
from resminama.lang import Case, Lang
from resminama.lean import dataclass
from resminama.model.corpus import document_of
from resminama.model.decisions import EXPLAINED, Decision, Decisions
from resminama.model.values import Open
from resminama.outline.content import Cite, Phrase, TableSpec, Unit, Value

_WORDS = "\x01"
"""Stands for the quoted words while their phrase is worded."""


@dataclass(frozen=True, slots=True)
class Row:
    """One comment or proposal; a cell is a few paragraphs."""

    number: int
    unit: Sequence[Inline]
    who: Sequence[Inline]
    what: tuple[Sequence[Inline], ...]
    decision: Sequence[Inline]
    reason: Sequence[Inline]

    def cells(self) -> tuple[tuple[Sequence[Inline], ...], ...]:
        """Return the cells from left to right."""
        number = (Run(str(self.number)),)
        return (number,), (self.unit,), (self.who,), self.what, (self.decision,), (self.reason,)


class Table:
    """The decisions about one returned file, in one language."""

    def __init__(self, decisions: Decisions, given: Materials, lang: Lang) -> None:
        self.decisions, self.lang, self.given = decisions, lang, given
        resolver = given.resolver()
        documents = {document_of(entry.unit) for entry in decisions.entries} | {str(decisions.document)}
        self._single = len(documents) == 1
        self.words = Words(lang, resolver, Scope(str(decisions.document) if self._single else ""))
        self._above = _parents(unit for outline in given.outlines.values() for unit in outline.units)

    def phrase(self, key: str, **values: Value) -> str:
        """Return the phrase ``key`` with its placeholders filled."""
        return self.words.text_of(Phrase(key, values))

    def title(self) -> str:
        """Return the title of the document that the file is of."""
        key = str(self.decisions.document)
        found = self.given.titles.get((key, self.lang), {}) or self._bound_title()
        return found.get(Case.NOM, key)

    def _bound_title(self) -> Mapping[Case, str]:
        """A bound file is called by the order that stands first in it."""
        first = next(iter(self.decisions.entries), None)
        return self.given.titles.get((document_of(first.unit), self.lang), {}) if first else {}

    def heads(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        keys = ("reply.number", "report.unit", "reply.who", "reply.what", "reply.decided", "reply.reason")
        return tuple(self.phrase(key) for key in keys)

    def lines(self) -> Iterator[Sequence[Inline]]:
        """Yield what stands between title and table: the file, and the day on which it came."""
        yield self.words.say(Phrase("reply.file", {"file": str(self.decisions.file)}))
        received = self.decisions.received
        value: Value = received if isinstance(received, Open) else self._day(str(received))
        yield self.words.say(Phrase("reply.received", {"date": value}))

    def _day(self, iso: str) -> str:
        try:
            return self.words.language.date(date.fromisoformat(iso))
        except ValueError:
            return iso

    def rows(self) -> list[Row]:
        """Return a row for each entry, in its order."""
        return [self._row(number, entry) for number, entry in enumerate(self.decisions.entries, start=1)]

    def _row(self, number: int, entry: Decision) -> Row:
        who = [entry.who or "–", *([self._day(str(entry.on))] if entry.on else [])]
        decision = self.phrase(f"reply.decision.{entry.decision}")
        return Row(
            number,
            (Run(self.words.language.capital(self._unit(entry))),),
            (Run(", ".join(who)),),
            tuple(self._what(entry)),
            (Run(decision),),
            self._reason(entry),
        )

    def _unit(self, entry: Decision) -> str:
        words = self._cited(str(entry.unit))
        place = (entry.place or "").split()
        if "cell" in place:
            words += ", " + self.phrase("reply.column", n=place[place.index("cell") + 1])
        elif "frame" in place or "edge" in place:
            words += ", " + self.phrase("reply.heading")
        return words

    def _cited(self, address: str) -> str:
        """Return the words for a unit, or for the nearest one above it that has a number."""
        document = document_of(address)
        while address != document and self.words.resolver.citation(address, {}) is None:
            address = self._above.get(address, document)
        if address == document:
            return self.given.titles.get((document, self.lang), {}).get(Case.NOM, document)
        return self.words.text_of(Cite(address, bare=self._single))

    def _what(self, entry: Decision) -> Iterator[Sequence[Inline]]:
        yield (Run(self.phrase(f"reply.asked.{entry.asked}"), italic=True),)
        before, after = entry.before or "", entry.after or ""
        old, new = _marked(before, after, self._tongue())
        if before:
            yield self._around("reply.quoted" if entry.says else "reply.before", old)
        if after:
            yield self._around("reply.after", new)
        if entry.says:
            yield from ((Run(line, lang=self._tongue()),) for line in entry.says.split("\n"))

    def _tongue(self) -> Lang | None:
        """Return the language of the file, where it is not the one of the table."""
        lang = Lang(str(self.decisions.language))
        return None if lang is self.lang else lang

    def _around(self, key: str, quoted: Sequence[Run]) -> Sequence[Inline]:
        """Return a phrase with the quoted words, their marks and all, in the place of ``{words}``."""
        before, _, after = self.phrase(key, words=_WORDS).partition(_WORDS)
        return (Run(before), *quoted, *([Run(after)] if after else []))

    def _reason(self, entry: Decision) -> Sequence[Inline]:
        words = entry.reason.given(self.lang)
        if words is not None:
            return (Run(words),)
        owed = entry.decision in EXPLAINED
        return tuple(self.words.say(Open.TO_BE_SET)) if owed else (Run("–"),)


def _parents(units: Iterator[Unit]) -> dict[str, str]:
    """Return the unit above each unit and each row of a table."""
    found: dict[str, str] = {}
    for top in units:
        for unit in top.walk():
            rows = (row.unit for spec in unit.after if isinstance(spec, TableSpec) for row in spec.rows)
            below = (child.address for child in unit.children)
            found |= dict.fromkeys((key for key in (*rows, *below) if key is not None), unit.address)
    return found


def _marked(before: str, after: str, lang: Lang | None) -> tuple[list[Run], list[Run]]:
    """Return two texts as runs, the words in which they differ bold."""
    changes = edits(tuple(cut(before)), tuple(cut(after))) if before and after else ()
    old = _runs(before, [(edit.start, edit.start + len(edit.old)) for edit in changes], lang)
    new = _runs(after, [(edit.at, edit.at + len(edit.new)) for edit in changes], lang)
    return old, new


def _runs(words: str, ranges: Sequence[tuple[int, int]], lang: Lang | None) -> list[Run]:
    found, at = [], 0
    for start, end in ranges:
        found += [Run(words[at:start], lang=lang), Run(words[start:end], bold=True, lang=lang)]
        at = end
    return [run for run in (*found, Run(words[at:], lang=lang)) if run.text]


def is_gap(inlines: Sequence[Inline]) -> bool:
    """Tell whether a cell waits for somebody's words."""
    return any(isinstance(inline, Run) and inline.mark is Mark.TO_BE_SET for inline in inlines)
