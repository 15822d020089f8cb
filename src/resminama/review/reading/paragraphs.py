"""One paragraph of the file against what was sent: edits, and what is more than edits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resminama.document.spot import Spot
from resminama.ooxml.revisions import View
from resminama.ooxml.story import SHOWN, Format, Kind, Par, Piece, Stamp, text
from resminama.review.changes import Edit, NoteChange, ObjectChange, SplitUnit, UnitChanges
from resminama.review.reading.align import pairs_by_likeness
from resminama.review.reading.base import BasePar
from resminama.review.reading.edits import Op, against, applied, ops, trimmed
from resminama.review.reading.lines import Group
from resminama.review.reading.record import Arrival, Record, Removal, author

_LONGEST_NOTE = 2_000
_REPORTED = {Kind.LABEL: "label", Kind.CONTROL: "field", Kind.BLANK: "blank"}
"""Changes inside what is no text of the unit, by the kind they are reported as."""


class Paragraphs:
    """Reads the changes of paragraphs into a record; ``notes`` are the texts of footnotes by key."""

    def __init__(self, record: Record, notes: dict[str, list[Par]]) -> None:
        self._record, self._notes = record, notes
        self._read: set[str] = set()
        self._texts: dict[tuple[str, View], str] = {}

    def read(self, group: Group, base: BasePar) -> None:
        """Read a group of paragraphs that was ``base``."""
        ahead, core, behind = _parts(group)
        if group.in_cell:
            self._record.last = base.spot
        for par in ahead:
            self.arrive(par)
        self._record.last = base.spot
        self._own(core, base, group.in_cell)
        for par in behind:
            self.arrive(par)

    def arrive(self, par: Par) -> None:
        """Take in a paragraph that was not there."""
        stamp = par.came or next((piece.came for piece in par.pieces if piece.came), None)
        words = text(par.pieces, View.ACCEPTED)
        self._record.proposals.append(Arrival(self._record.last, words, par.style, stamp))
        self.pass_by(par)

    def pass_by(self, par: Par) -> None:
        """Note what belongs to a paragraph that is none of those sent: white space, a picture."""
        record = self._record
        record.spots[par] = record.last
        record.note_formats(par.formats, record.last)
        for piece in par.pieces:
            if (piece.came or piece.went) and piece.kind in (Kind.NOTE, Kind.OBJECT):
                self._thing(piece, record.last, 0)

    def _own(self, core: Sequence[Par], base: BasePar, in_cell: bool) -> None:
        record = self._record
        for par in core:
            record.spots[par] = record.owned[par] = base.spot
            record.note_formats(par.formats, base.spot)
        if _is_untouched(core, base):
            return
        pieces = list(_joined(core))
        found, fields = ops(pieces)
        before = text(pieces, View.REJECTED)
        edits = against(base.text, before, found, fields, is_open=base.open)
        gone = _gone(core, base, edits, in_cell)
        if gone is not None:
            record.proposals.append(Removal(base.spot, base.text, gone, base.origin, base.digest))
        else:
            self._edits(base, [trimmed(op, base.text) for op in edits])
            self._split(core, base)
        self._things(pieces, base)

    def _edits(self, base: BasePar, found: Sequence[Op]) -> None:
        edits = tuple(self._edit(base, op) for op in found if op.end > op.start or op.text)
        if edits:
            accepted = applied(base.text, found)
            self._record.changes.append(
                UnitChanges(
                    base.spot, self._record.lang, base.text, accepted, edits, base.origin, base.digest
                )
            )

    def _edit(self, base: BasePar, op: Op) -> Edit:
        old = base.text[op.start : op.end]
        id_ = self._record.ids.id("edit", base.spot, op.start, old, op.text)
        moved = op.stamp is not None and op.stamp.moved
        by = author(op.stamp)
        return Edit(id=id_, start=op.start, end=op.end, text=op.text, moved=moved, tracked=op.tracked, **by)

    def _split(self, core: Sequence[Par], base: BasePar) -> None:
        """Report a paragraph that became several: the marks between them were inserted, and stay."""
        marks = [par.came for par in core[:-1] if par.came is not None and par.went is None]
        if not marks:
            return
        texts, at = [""], []
        for par in core:
            texts[-1] += text(par.pieces, View.ACCEPTED)
            if par is not core[-1] and par.came is not None and par.went is None:
                at.append(sum(map(len, texts)))
                texts.append("")
        id_ = self._record.ids.id("split", base.spot, *texts)
        self._record.proposals.append(
            SplitUnit(id=id_, spot=base.spot, at=tuple(at), texts=tuple(texts), **author(marks[0]))
        )

    def _things(self, pieces: Iterable[Piece], base: BasePar) -> None:
        """Read footnotes, objects, and changes inside numbers and form fields."""
        at, called = 0, []
        for piece in pieces:
            if piece.kind in SHOWN:
                at += 0 if piece.came else len(piece.text)
                continue
            if piece.kind is Kind.NOTE and not piece.came:
                called.append(piece)
            stamp = piece.came or piece.went
            if stamp is None or (piece.came and piece.went):
                continue
            if piece.kind in _REPORTED:
                reported = stamp._replace(kind=_REPORTED[piece.kind])
                self._record.note_formats([Format(reported, piece.text)], base.spot)
            else:
                self._thing(piece, base.spot, min(at, len(base.text)))
        self._called(called, base)

    def _thing(self, piece: Piece, spot: Spot, at: int) -> None:
        """Report a footnote or an object that came or went."""
        ids, removed = self._record.ids, piece.went is not None
        by = author(piece.came or piece.went)
        if piece.kind is Kind.OBJECT:
            id_ = ids.id("object", spot, piece.key, removed)
            self._record.proposals.append(
                ObjectChange(id=id_, spot=spot, kind=piece.key, removed=removed, **by)
            )
        else:
            pars = self._notes.get(piece.key, ())
            view = View.REJECTED if removed else View.ACCEPTED
            words = "" if piece.key in self._read else self._note(piece.key, pars, view)
            self._read.add(piece.key)
            id_ = ids.id("note", spot, at, words, removed)
            note = NoteChange(id=id_, spot=spot, at=at, text=words, removed=removed, **by)
            self._record.proposals.append(note)
            self._record.spots.update(dict.fromkeys(pars, spot))

    def _note(self, key: str, pars: Sequence[Par], view: View) -> str:
        """Return the beginning of a note, each worked out once however often it is called."""
        if (key, view) not in self._texts:
            words = "\n".join(text(par.pieces, view) for par in pars)
            self._texts[key, view] = words.strip()[:_LONGEST_NOTE]
        return self._texts[key, view]

    def _called(self, called: Sequence[Piece], base: BasePar) -> None:
        """Read the footnotes that were sent with the paragraph, each as a paragraph of its own."""
        texts = [self._note(c.key, self._notes.get(c.key, ()), View.REJECTED) for c in called]
        known = [note.text for note in base.notes]
        same = len(texts) == len(known)
        pairs = (
            {n: n for n in range(len(known))}
            if same
            else dict(pairs_by_likeness(texts, known, self._record.budget))
        )
        for n, piece in enumerate(called):
            pars = self._notes.get(piece.key, [])
            if n in pairs and pars and piece.went is None and piece.key not in self._read:
                self._read.add(piece.key)
                self._own(pars, base.notes[pairs[n]], in_cell=True)
        for n in sorted(set(range(len(known))) - set(pairs.values())):
            id_ = self._record.ids.id("note", base.spot, known[n], True)
            gone = NoteChange(
                id=id_, spot=base.spot, at=len(base.text), text=known[n], removed=True, tracked=False
            )
            self._record.proposals.append(gone)


def _parts(group: Group) -> tuple[Sequence[Par], Sequence[Par], Sequence[Par]]:
    """Return the new paragraphs ahead of the one that was there, that one, and the new ones behind."""
    pars = group.pars
    if len(pars) == 1:
        return [], pars, []
    old = [n for n, par in enumerate(pars) if text(par.pieces, View.REJECTED)]
    if not old:
        return [], pars[:1], pars[1:]
    return pars[: old[0]], pars[old[0] : old[-1] + 1], pars[old[-1] + 1 :]


def _joined(pars: Sequence[Par]) -> Iterator[Piece]:
    for par in pars:
        yield from par.pieces


def _is_untouched(core: Sequence[Par], base: BasePar) -> bool:
    """Whether a paragraph is as it was sent, which most are."""
    pieces = core[0].pieces
    if len(core) > 1 or base.notes:
        return False
    for piece in pieces:
        if piece.came or piece.went or piece.kind is Kind.NOTE:
            return False
    return text(pieces, View.REJECTED) == base.text


def _gone(core: Sequence[Par], base: BasePar, edits: Sequence[Op], in_cell: bool) -> Stamp | None:
    """Return by whom a paragraph was deleted as a whole; None where something is left of it."""
    if in_cell and core[-1].went is None:
        return None
    if not base.text.strip() or applied(base.text, edits).strip():
        return None
    return core[-1].went or next((op.stamp for op in edits if op.stamp), None)
