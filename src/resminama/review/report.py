"""A returned file as text for a terminal and as JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from itertools import groupby

from resminama.document.spot import Spot
from resminama.ooxml.printable import printable
from resminama.review.account import Entry, Piece, State, entries
from resminama.review.changes import BaseFrom, Change, Returned

_SIGNS = {State.SAME: ("", ""), State.OLD: ("[-", "-]"), State.NEW: ("{+", "+}")}
_SOURCES = {
    BaseFrom.FILE: "compared with what was sent, which the file carries",
    BaseFrom.CORPUS: "the file has lost what was sent: compared with the sources as they are now",
    BaseFrom.NONE: "not a file of ours: paragraphs are counted, ¶1 is the first",
}
_KINDS = {
    "edit": "edit",
    "new-paragraph": "new paragraph behind it",
    "removed": "removed",
    "split": "split",
    "merged": "joined with",
    "moved": "moved behind",
    "new-row": "new row behind it",
    "removed-row": "row removed",
    "cell-inserted": "new cell behind it",
    "cell-removed": "cell removed",
    "cell-merged": "cells joined",
    "note": "footnote",
    "object": "picture or object",
    "format": "formatting",
    "comment": "comment",
    "unmapped": "behind it, unit not found",
}


def as_text(returned: Returned, revisions: Mapping[str, int]) -> str:
    """Return every change with its unit: what is gone stands in ``[- -]``, what is new in ``{+ +}``."""
    named = f"{returned.document} ({returned.lang}), version {returned.version}; "
    source = _SOURCES[returned.base_from]
    lines = [named + source if returned.document else source, _counted(returned, revisions), ""]
    for spot, listed in groupby(entries(returned), key=lambda entry: entry.spot):
        lines.append("no unit" if spot is None else str(spot))
        for entry in listed:
            lines += _lines(entry)
    return "".join(f"{printable(line)}\n" for line in lines)


def _lines(entry: Entry) -> list[str]:
    other = f" {entry.other}" if entry.other is not None else ""
    facts = [_KINDS[entry.kind] + other, entry.author, entry.date]
    facts += ["not tracked"] if not entry.tracked else []
    facts += ["resolved"] if entry.resolved else []
    lines = [f"  {entry.id}  {', '.join(fact for fact in facts if fact)}"]
    if words := "".join(_shown(piece) for piece in entry.pieces):
        lines.append(f"          {words}")
    lines += [
        f"          > {', '.join(part for part in (author, date) if part)}: {said}"
        for author, date, said in entry.said
    ]
    return lines


def _shown(piece: Piece) -> str:
    opening, closing = _SIGNS[piece[1]]
    return f"{opening}{piece[0]}{closing}"


def _counted(returned: Returned, revisions: Mapping[str, int]) -> str:
    counts = totals(returned)
    edits = sum(len(change.edits) for change in returned.changes)
    return (
        f"{sum(revisions.values())} revision marks: {edits} edits in {len(returned.changes)} paragraphs,"
        f" {len(returned.proposals)} proposals, {len(returned.formats)} changes of formatting,"
        f" {len(returned.unmapped)} without a unit;"
        f" {counts['comments']} comments, {counts['replies']} replies, {counts['resolved']} resolved"
    )


def totals(returned: Returned) -> dict[str, int]:
    """Return how many comments, replies and resolved threads there are."""
    return {
        "comments": len(returned.comments),
        "replies": sum(len(comment.replies) for comment in returned.comments),
        "resolved": sum(comment.resolved for comment in returned.comments),
    }


def as_json(returned: Returned, revisions: Mapping[str, int]) -> str:
    """Return everything as JSON; offsets count characters of ``base``.

    ``revisions`` are the marks of the file by kind. Each change names its ``kind`` (the record in
    `resminama.review.changes`) and the words of its ``spot``.
    """
    listed = {
        "document": returned.document,
        "language": str(returned.lang) if returned.document else "",
        "version": returned.version,
        "digest": returned.digest,
        "base_from": str(returned.base_from),
        "anchors": {str(kind): count for kind, count in sorted(returned.anchors.items())},
        "revisions": dict(revisions),
        **totals(returned),
        "units": [_record(change) | {"edits": _records(change.edits)} for change in returned.changes],
        "proposals": _records(returned.proposals),
        "formats": _records(returned.formats),
        "threads": _records(returned.comments),
        "unmapped": _records(returned.unmapped),
    }
    return json.dumps(listed, ensure_ascii=False, indent=1)


def _records(items: Iterable[Change]) -> list[dict[str, object]]:
    return [_record(item) for item in items]


def _record(item: object) -> dict[str, object]:
    assert dataclasses.is_dataclass(item)
    kind = {"kind": type(item).__name__} if isinstance(item, Change) else {}
    fields = {field.name: getattr(item, field.name) for field in dataclasses.fields(item)}
    if "kind" in fields:
        fields["of"] = fields.pop("kind")
    return {**kind, **{name: _plain(value) for name, value in fields.items()}}


def _plain(value: object) -> object:
    if isinstance(value, Spot):
        return {"shown": str(value), **value._asdict()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
