"""Tracked changes: who did what and when, around runs and as marks of paragraphs and rows."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.document.tree import Change, Revision
from resminama.write.docx.context import Context
from resminama.write.docx.escape import escape

_ELEMENTS = {
    Change.INSERTED: "ins",
    Change.DELETED: "del",
    Change.MOVED_FROM: "moveFrom",
    Change.MOVED_TO: "moveTo",
}
_MIDNIGHT = "T00:00:00Z"


def enclosed(runs: str, revisions: Iterable[Revision], context: Context) -> str:
    """Return ``runs`` inside ``revisions``, the innermost of which comes last; unchanged without any."""
    for revision in reversed(tuple(revisions)):
        if revision.change is Change.DELETED:
            runs = _struck(runs)
        element = _ELEMENTS[revision.change]
        runs = f"<w:{element}{_told(revision, context)}>{runs}</w:{element}>" if runs else ""
    return runs


def row_mark(revision: Revision | None, context: Context) -> str:
    """Return the property of a row that came or went."""
    return f"<w:{_ELEMENTS[revision.change]}{_told(revision, context)}/>" if revision else ""


def paragraph_mark(revision: Revision | None, context: Context) -> str:
    """Return the property of a paragraph whose mark came or went."""
    return f"<w:rPr>{row_mark(revision, context)}</w:rPr>" if revision else ""


class MoveRange:
    """Encloses the paragraphs of each move; a move is known by its name at both of its ends."""

    def __init__(self, context: Context) -> None:
        """Start outside any move."""
        self._context = context
        self._open: tuple[Revision, int] | None = None

    def before(self, revision: Revision | None) -> str:
        """Return what ends and begins before a block with ``revision``; None at the end of a section."""
        moved = revision if revision and revision.move else None
        if moved and self._open and self._open[0] == moved:
            return ""
        ending = ""
        if self._open:
            past, number = self._open
            ending = f'<w:{_ELEMENTS[past.change]}RangeEnd w:id="{number}"/>'
            self._open = None
        return ending + (self._begun(moved) if moved else "")

    def _begun(self, revision: Revision) -> str:
        told = _told(revision, self._context)
        self._open = (revision, self._context.bookmarks.last)
        return f'<w:{_ELEMENTS[revision.change]}RangeStart{told} w:name="{escape(revision.move)}"/>'


def _told(revision: Revision, context: Context) -> str:
    """Return number, author and time; no other mark of the file has the number."""
    number, on = context.bookmarks.number(), moment(revision.date)
    return f' w:id="{number}" w:author="{escape(revision.author)}" w:date="{escape(on)}"'


def moment(date: str) -> str:
    """Return an ISO date or time as a time: of a date its midnight."""
    return date if "T" in date else date + _MIDNIGHT


def _struck(runs: str) -> str:
    """Return runs with their text as deleted text; ``<`` in ``runs`` only ever opens an element."""
    for kind, gone in (("t", "delText"), ("instrText", "delInstrText")):
        runs = runs.replace(f"<w:{kind} ", f"<w:{gone} ").replace(f"<w:{kind}>", f"<w:{gone}>")
        runs = runs.replace(f"</w:{kind}>", f"</w:{gone}>")
    return runs
