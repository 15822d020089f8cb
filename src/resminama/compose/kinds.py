"""How each kind of document is laid out around its units: one line a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from resminama.compose import frames
from resminama.compose.words import Words
from resminama.document.tree import Block, Inline
from resminama.lean import dataclass
from resminama.model.bylaw import Bylaw
from resminama.model.dossier import Dossier
from resminama.model.form import FormSheet
from resminama.model.gaps import LegislativeReview
from resminama.model.guide import Guide
from resminama.model.inventory import Inventory
from resminama.model.job import Job
from resminama.model.leaflet import Leaflet
from resminama.model.mandate import Assignment, Mandate
from resminama.model.note import BriefingNote
from resminama.model.order import Order
from resminama.model.plan import Plan
from resminama.model.record import DocumentRecord
from resminama.model.report import Report
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Statute


def _act_head(record: DocumentRecord | None, words: Words, title: str) -> list[Block]:
    """Return the annex mark and approval block, where an order approves the document, and its title."""
    key = words.scope.document
    order = words.resolver.approving(key)
    above = frames.approval(record, order, words) if record else []
    return [*above, frames.title(title, key)]


def _form_head(sheet: FormSheet, words: Words, title: str) -> list[Block]:
    """Return the mark that makes the form an annex to its act, and its title."""
    act, annex = words.resolver.annexed(str(sheet.id))
    mark = frames.annex_mark(str(sheet.id), words.annex_mark(annex, act)) if act else []
    return [*mark, frames.title(words.language.capital(title), str(sheet.id))]


def _guide_head(guide: Guide, words: Words, title: str) -> list[Block]:
    """Return the line that names the genre, and the title."""
    return [*frames.genre(guide, words), frames.title(title, str(guide.id))]


def _no_formulas(_record: Any, _words: Words) -> Mapping[str, Sequence[Inline]]:
    return {}


def _no_tail(_record: Any, _words: Words) -> list[Block]:
    return []


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands around the units of a document."""

    design: str
    """Name of the page design."""
    head: Callable[[Any, Words, str], list[Block]] = _act_head
    """(record, words, title) -> what stands above the units, behind the draft mark."""
    tail: Callable[[Any, Words], list[Block]] = _no_tail
    formulas: Callable[[Any, Words], Mapping[str, Sequence[Inline]]] = _no_formulas
    """The words of units that drafting formulae say, by their key."""
    contents: int = 1
    """Levels of headings in the table of contents, where the design has one."""


_LAYOUTS: dict[type[DocumentRecord], Layout] = {
    Order: Layout("order", frames.order_head, frames.signatures, frames.order_formulas),
    Standard: Layout("standard"),
    Statute: Layout("act"),
    Bylaw: Layout("act"),
    Sop: Layout("sop"),
    FormSheet: Layout("form", _form_head),
    BriefingNote: Layout("note"),
    Guide: Layout("guide", _guide_head, contents=2),
    Leaflet: Layout("leaflet"),
    Plan: Layout("plan"),
    Report: Layout("report"),
    Inventory: Layout("inventory"),
    LegislativeReview: Layout("gaps"),
    Dossier: Layout("dossier"),
    Mandate: Layout("mandate"),
    Assignment: Layout("mandate"),
    Job: Layout("job"),
}


def layout_of(record: DocumentRecord | None) -> Layout:
    """Return the layout of a document; the glossary has no record."""
    return _LAYOUTS[type(record)] if record else Layout("glossary")
