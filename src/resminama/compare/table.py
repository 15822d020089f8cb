"""The comparative table: current and proposed wording side by side, with the reasons.

As such tables are drawn up in the region: landscape, one row for each smallest amended unit in the
order of the act, the whole unit quoted on both sides, what leaves struck on the left, what comes
bold on the right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from hashlib import sha256

from resminama.compare.amended import Amended, Rows, is_number_only
from resminama.compare.changes import ChangeSet, DocumentChange
from resminama.compare.naming import amending_title
from resminama.compare.state import State
from resminama.compose.blocks import capitalised
from resminama.compose.designs import designs
from resminama.compose.words import Words
from resminama.document.design import PageDesign
from resminama.document.tree import Block, Cell, Document, Meta, Paragraph, Role, Row, Run, Section, Table
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind
from resminama.lean import dataclass
from resminama.model.amending import AmendingAct
from resminama.model.values import Open
from resminama.outline.content import Phrase, Value

FAMILY = "comparison"
_COLUMNS = (("no", 0.9), ("unit", 3.2), ("old", 7.0), ("new", 7.0), ("reason", 5.0))


@dataclass(frozen=True, slots=True)
class ComparativeTable:
    """The table and what is missing in it."""

    document: Document
    without_reason: tuple[str, ...]
    """Addresses of amended units that no reason speaks of: their cell says «to be set»."""


def comparative_table(
    found: ChangeSet, states: tuple[State, State], lang: Lang, act: AmendingAct | None = None
) -> ComparativeTable:
    """Return the comparative table of a change set in one language; ``act`` knows title and reasons."""
    writer = _Table(found, states, lang, act)
    return ComparativeTable(writer.document(), tuple(writer.missing))


@dataclass(slots=True)
class _Table:
    """Draws up one table."""

    found: ChangeSet
    states: tuple[State, State]
    lang: Lang
    act: AmendingAct | None
    missing: list[str] = field(default_factory=list)
    number: int = 0

    def document(self) -> Document:
        """Return the page."""
        given = self.states[1].given
        title = self._text("table.title")
        section = Section(tuple(self._blocks(title)), landscape=True)
        digest = sha256(repr(section).encode()).hexdigest()[:16]
        organisation = given.organisation[self.lang]
        meta = Meta("comparative-table", FAMILY, "", "", digest, given.as_of, organisation, header=title)
        design = designs(given.corpus.designs).get(FAMILY) or PageDesign(name=FAMILY)
        return Document(self.lang, title, design, meta, (section,))

    def _blocks(self, title: str) -> Iterator[Block]:
        yield Paragraph(Role.TITLE, (Run(title),))
        if self.act is not None:
            yield Paragraph(Role.CENTRED, (Run(self._caption(self.act)),))
        rows = [row for document in self._documents() for row in self._document(document)]
        if not rows:
            yield Paragraph(Role.CENTRED, (Run(self._text("table.nothing")),))
            return
        heads = (Paragraph(Role.CELL_HEAD, (Run(self._text(f"table.{key}")),)) for key, _ in _COLUMNS)
        head = Row(tuple(Cell((words,), head=True) for words in heads))
        yield Table(tuple(width for _, width in _COLUMNS), (head,), tuple(rows), alt=title)
        changes = (change for document in self.found.documents for change in document.changes)
        if count := sum(is_number_only(change) for change in changes):
            yield Paragraph(Role.NOTE, (Run(self._text("table.renumbered", count=str(count))),))

    def _documents(self) -> list[DocumentChange]:
        """Return the documents in the order of the amending act; those it does not name last."""
        order = [str(key) for key in self.act.amends] if self.act else []
        place = {key: index for index, key in enumerate(order)}
        return sorted(self.found.documents, key=lambda one: place.get(one.document, len(order)))

    def _caption(self, act: AmendingAct) -> str:
        language = self._words().language
        kind = language.act_kind(ActKind(str(act.form)), Case.GEN)
        title = language.quote(amending_title(act.amends, self.found, self.states[1], self.lang))
        return self._text("table.caption", kind=kind, title=title)

    def _document(self, document: DocumentChange) -> Iterator[Row]:
        side = self.states[0 if document.new is None else 1]
        name_of = side.given.titles[document.document, self.lang][Case.NOM]
        title = Run(self._words().language.capital(name_of), bold=True)
        rows = [self._row(row) for row in Rows(document, self.states, self.lang).all()]
        if rows:
            name = Paragraph(Role.CELL, (title,), keep_next=True)
            yield Row((Cell((name,), columns=len(_COLUMNS)),))
            yield from rows

    def _row(self, row: Amended) -> Row:
        self.number += 1
        number, name = (Paragraph(Role.CELL, (Run(words),)) for words in (str(self.number), row.name))
        words = self._words()
        reason = Paragraph(Role.CELL, tuple(capitalised(words.say(self._reason(row)), words)))
        cells = (Cell((name,)), Cell(row.old), Cell(row.new), Cell((reason,)))
        return Row((Cell((number,), centred=True), *cells))

    def _reason(self, row: Amended) -> Value:
        reason = self.act.reason(row.addresses) if self.act else None
        if reason is None and row.follows:
            return Phrase("compare.table.follows")
        if reason is None:
            self.missing.append(row.addresses[0])
            return Open.TO_BE_SET
        return reason.text

    def _words(self) -> Words:
        return self.states[1].words(str(self.act.id) if self.act else "", self.lang)

    def _text(self, key: str, **values: str) -> str:
        return self._words().text_of(Phrase(f"compare.{key}", values))
