"""A returned file as entries that wait for a decision, and the source that keeps them.

Entries that stand there already, with whatever people wrote at them, stay as they are, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from resminama.document.spot import Spot
from resminama.load.nodes import CONTROL
from resminama.model.decisions import Asked, Decision, Decisions
from resminama.model.values import Word
from resminama.review.changes import (
    CellChange,
    Change,
    Comment,
    Edit,
    FormatChange,
    MergedUnits,
    MovedUnit,
    NewParagraph,
    NewRow,
    NoteChange,
    Proposal,
    RemovedRow,
    RemovedUnit,
    Returned,
    SplitUnit,
    UnitChanges,
    Unmapped,
)
from resminama.review.lens import Replacement
from resminama.review.verdict import replaced

_LINES = dict.fromkeys(map(ord, "\x85\u2028\u2029"), " ")
"""Signs that end a line of YAML, and of no text."""


def entries(returned: Returned) -> Iterator[Decision]:
    """Yield an entry for each proposal and comment: one person's edits of a paragraph are one proposal."""
    for change in returned.changes:
        for _, edits in groupby(sorted(change.edits, key=_author), key=_author):
            yield _wording(change, list(edits))
    for proposal in returned.proposals:
        if not isinstance(proposal, FormatChange):
            yield _proposal(proposal)
    for comment in returned.comments:
        yield _comment(comment, returned.document)
    for lost in returned.unmapped:
        yield _unmapped(lost, returned.document)


def _author(edit: Edit) -> str:
    return edit.author


def _wording(change: UnitChanges, edits: Sequence[Edit]) -> Decision:
    after = replaced(change.base, [Replacement(edit.start, edit.end, edit.text) for edit in edits])
    ids = tuple(edit.id for edit in edits)
    return _entry(edits[0], change.spot, Asked.WORDING, before=change.base, after=after, changes=ids)


def _proposal(given: Proposal) -> Decision:
    asked, before, after = _asked(given)
    return _entry(given, given.spot, asked, before=before, after=after)


def _asked(given: Proposal) -> tuple[Asked, str, str]:
    """Return (what is asked for, the words of now, the words that are proposed)."""
    match given:
        case NewParagraph(text=text):
            return Asked.ADDITION, "", text
        case NewRow(cells=cells):
            return Asked.ADDITION, "", " | ".join(cells)
        case RemovedUnit(text=text):
            return Asked.REMOVAL, text, ""
        case RemovedRow(cells=cells):
            return Asked.REMOVAL, " | ".join(cells), ""
        case NoteChange(text=text, removed=removed):
            return (Asked.REMOVAL, text, "") if removed else (Asked.ADDITION, "", text)
        case SplitUnit(texts=texts):
            return Asked.SPLIT, " ".join(texts), "\n".join(texts)
        case MergedUnits(text=text):
            return Asked.MERGER, "", text
        case MovedUnit(text=text):
            return Asked.MOVE, "", text
        case CellChange(text=text):
            return Asked.OTHER, "", text
        case _:
            return Asked.OTHER, "", ""


def _comment(comment: Comment, document: str) -> Decision:
    answers = [f"{reply.author}: {reply.text}".removeprefix(": ") for reply in comment.replies]
    says = "\n".join([comment.text, *answers])
    return _entry(comment, comment.spot or Spot(document), Asked.COMMENT, before=comment.quoted, says=says)


def _unmapped(lost: Unmapped, document: str) -> Decision:
    return _entry(lost, lost.near or Spot(document), Asked.OTHER, before=lost.base, after=lost.accepted)


def _entry(
    change: Change,
    spot: Spot,
    asked: Asked,
    *,
    before: str = "",
    after: str = "",
    says: str = "",
    changes: tuple[str, ...] = (),
) -> Decision:
    return Decision(
        id=Word(change.id),
        unit=Word(spot.address),
        place=_word(str(spot).removeprefix(spot.address).strip()),
        asked=asked,
        who=_word(change.author),
        on=_word(change.date[:10]),
        before=_word(before),
        after=_word(after),
        says=_word(says),
        changes=tuple(Word(key) for key in changes),
    )


def _word(words: str) -> Word | None:
    clean = CONTROL.sub("", words.translate(_LINES)).strip()
    return Word(clean) if clean else None


def kept(
    returned: Returned, key: str, name: str, known: Decisions | None = None, text: str = ""
) -> tuple[str, int]:
    """Return the source with every entry of ``returned``, and how many are new.

    Args:
        returned: what the file says.
        key: 16 hexadecimal digits of its digest.
        name: its name, for people.
        known: the decisions there are already.
        text: the source that holds them.
    """
    there = {str(entry.id) for entry in known.entries} if known else set()
    fresh = [entry for entry in entries(returned) if str(entry.id) not in there]
    listed = "".join(_written(entry) for entry in fresh)
    if known is not None:
        head = text if text.endswith("\n") else f"{text}\n"
        return (head if known.entries else f"{head}entries:\n") + listed if fresh else text, len(fresh)
    head = (
        f"schema: decisions/1\nid: review-{key}\ndocument: {returned.document}\nlanguage: {returned.lang}\n"
    )
    head += f"file: {_quoted(_word(name) or Word(key))}\nreceived: blank\n"
    return head + (f"entries:\n{listed}" if fresh else ""), len(fresh)


def _written(entry: Decision) -> str:
    fields: list[tuple[str, object]] = [
        ("unit", entry.unit),
        ("place", entry.place),
        ("asked", entry.asked),
        ("who", entry.who),
        ("on", entry.on),
        ("before", entry.before),
        ("after", entry.after),
        ("says", entry.says),
        ("changes", entry.changes or None),
        ("decision", entry.decision),
    ]
    lines = [f"    {key}: {_value(value)}\n" for key, value in fields if value is not None]
    return f"  - id: {_quoted(entry.id)}\n{''.join(lines)}"


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(entry) for entry in value)}]"
    return _quoted(value) if type(value) is Word else str(value)


def _quoted(words: Iterable[str] | object) -> str:
    return json.dumps(str(words), ensure_ascii=False)
