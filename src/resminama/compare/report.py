"""The change set as text to read and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from resminama.compare.changes import (
    Change,
    ChangeSet,
    DocumentChange,
    Edit,
    Part,
    PartChange,
    Shared,
    What,
)
from resminama.lang import Lang
from resminama.model.corpus import document_of

SCHEMA = "resminama-changes/1"
_ORDER = list(Change)
_FEW = 3
"""So many renumbered neighbours are told in one line."""


def as_text(found: ChangeSet, lang: Lang) -> str:
    """Return the change set as text; words are those of ``lang``, or of the first language that differs."""
    lines = [f"{found.old} -> {found.new}: {_counted(found)}"]
    once = {id(change) for one in found.shared for change in one.changes}
    documents = {document.document: document for document in found.documents}
    for head, run in groupby(found.shared, _shown_in):
        lines += ["", head]
        lines += [line for one in run for line in _shared(one, documents, lang)]
    for document in found.documents:
        rest = [change for change in document.changes if id(change) not in once]
        lines += ["", *_document(document, rest, lang)] if rest or not document.changes else []
    return "\n".join(lines) + "\n"


def _counted(found: ChangeSet) -> str:
    if not found.documents:
        return "nothing differs"
    changes = [change for document in found.documents for change in document.changes]
    kinds = {kind: sum(kind in change.kinds for change in changes) for kind in _ORDER}
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count)
    said = "1 document differs" if len(found.documents) == 1 else f"{len(found.documents)} documents differ"
    return said + (f"; {counts}" if counts else "")


def _shown_in(one: Shared) -> str:
    names = ", ".join(document_of(change.address) for change in one.changes)
    return f"{one.origin} (shows in {len(one.changes)}: {names})"


def _shared(one: Shared, documents: Mapping[str, DocumentChange], lang: Lang) -> Iterator[str]:
    first = one.changes[0]
    yield from _change(first, documents[document_of(first.address)], lang)


def _document(document: DocumentChange, changes: Iterable[PartChange], lang: Lang) -> Iterator[str]:
    if document.old is None or document.new is None:
        yield f"{document.document}: {'removed' if document.new is None else 'added'}"
        return
    yield document.document
    for only_numbers, run in groupby(changes, lambda change: change.kinds == {Change.RENUMBERED}):
        row = list(run)
        if only_numbers and len(row) >= _FEW:
            yield _numbers(row)
        else:
            yield from (line for one in row for line in _change(one, document, lang))


def _numbers(row: Sequence[PartChange]) -> str:
    """Return one line for neighbours that only got other numbers."""
    first, last = _renumbered(row[0]), _renumbered(row[-1])
    return f"  renumbered {len(row)} units: {', '.join(first)} … {', '.join(last)}"


def _change(change: PartChange, document: DocumentChange, lang: Lang) -> Iterator[str]:
    kinds = " ".join(kind for kind in _ORDER if kind in change.kinds)
    remarks = _renumbered(change)
    remarks += ["editorial"] * change.editorial
    remarks += [str(change.cause)] if change.cause else []
    remarks += [f"after {change.after}" if change.after else "as the first"] * _is_placed(change)
    remarks += [f"leaves {change.hole}"] if change.hole else []
    said = f" ({'; '.join(remarks)})" if remarks else ""
    yield f"  {kinds} {change.part.what} {change.address}{said}"
    if change.old is None or change.new is None:
        yield from (f"    {lang}: {line}" for line in _quoted(change, document, lang))
    shown = [lang] if lang in change.wording else list(change.wording)[:1]
    for one in shown:
        yield from (f"    {one}: {_edit(edit)}" for edit in change.wording[one].edits)


def _renumbered(change: PartChange) -> list[str]:
    if change.old is None or change.new is None or Change.RENUMBERED not in change.kinds:
        return []
    return [f"{change.old.number or 'no number'} -> {change.new.number or 'no number'}"]


def _is_placed(change: PartChange) -> bool:
    if change.part.what in (What.FRAME, What.FOOTNOTE):
        return False
    return Change.ADDED in change.kinds or Change.MOVED in change.kinds


def _quoted(change: PartChange, document: DocumentChange, lang: Lang) -> Iterator[str]:
    """Yield the words of what was added or removed, with what came or went with it; a row is one line."""
    for part in document.taken(change):
        line = document.side(change).text(part.address, lang).replace("\n", " ¶ ")
        if line and (part.what not in (What.CELL, What.FIELD) or part.address == change.address):
            yield line


def _edit(edit: Edit) -> str:
    mark = " (follows)" if edit.consequential else ""
    if not edit.old:
        return f"+ {edit.new!r}"
    return f"- {edit.old!r}{mark}" if not edit.new else f"{edit.old!r} -> {edit.new!r}{mark}"


def as_json(found: ChangeSet) -> str:
    """Return the change set as JSON, with the words of every language."""
    said = {
        "schema": SCHEMA,
        "old": found.old,
        "new": found.new,
        "documents": [_document_json(document) for document in found.documents],
        "shared": [
            {"origin": one.origin, "addresses": [change.address for change in one.changes]}
            for one in found.shared
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=1)


def _document_json(document: DocumentChange) -> dict[str, Any]:
    state = "added" if document.old is None else "removed" if document.new is None else "changed"
    changes = [_change_json(change) for change in document.changes]
    return {"document": document.document, "state": state, "changes": changes}


def _change_json(change: PartChange) -> dict[str, Any]:
    part = change.part
    said: dict[str, Any] = {
        "address": change.address,
        "what": part.what,
        "kinds": [kind for kind in _ORDER if kind in change.kinds],
        "origin": part.origin,
        "editorial": change.editorial,
        "cause": change.cause,
    }
    if _is_placed(change):
        said["after"] = change.after
    if change.hole:
        said["hole"] = change.hole
    for name, side in (("old", change.old), ("new", change.new)):
        said[name] = None if side is None else _part_json(side)
    said["edits"] = {
        lang: [
            {"start": e.start, "old": e.old, "at": e.at, "new": e.new, "consequential": e.consequential}
            for e in words.edits
        ]
        for lang, words in change.wording.items()
    }
    return said


def _part_json(part: Part) -> dict[str, Any]:
    said = {lang: {"label": part.printed(lang).label, "text": part.printed(lang).text} for lang in Lang}
    return {"parent": part.parent, "number": part.number, "said": said}
