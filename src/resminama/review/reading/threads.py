"""Comments at the spots they are about, each with its thread."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.document.spot import Spot
from resminama.ooxml.comments import CommentText
from resminama.review.changes import Comment, Reply
from resminama.review.reading.record import Record
from resminama.review.reading.told import Told

_LONGEST_QUOTE = 1_000


def threads(told: Told, record: Record) -> tuple[Comment, ...]:
    """Return the first comment of every thread with its replies, in the order they stand in the text."""
    places = {id_: n for n, id_ in enumerate(told.ranges)}
    heads = [comment for comment in told.comments if not comment.parent]
    heads.sort(key=lambda comment: places.get(comment.id, len(places)))
    answers: dict[str, list[CommentText]] = {}
    for comment in told.comments:
        if comment.parent:
            answers.setdefault(comment.parent, []).append(comment)
    return tuple(_thread(head, answers.get(head.id, ()), told, record) for head in heads)


def _thread(head: CommentText, answers: Sequence[CommentText], told: Told, record: Record) -> Comment:
    spots = _spots(head, told, record)
    quoted = _quoted(head, told)
    replies = tuple(Reply(author=one.author, date=one.date, text=one.text) for one in answers)
    spot = spots[0] if spots else None
    return Comment(
        id=record.ids.id("comment", spot, head.author, head.text),
        author=head.author,
        date=head.date,
        spot=spot,
        last=spots[-1] if len(spots) > 1 else None,
        text=head.text,
        quoted=quoted,
        replies=replies,
        resolved=head.resolved,
    )


def _spots(comment: CommentText, told: Told, record: Record) -> list[Spot]:
    found = told.ranges.get(comment.id)
    ends = () if found is None else (found.first, found.last)
    return list(dict.fromkeys(record.spots[par] for par in ends if par is not None and par in record.spots))


def _quoted(comment: CommentText, told: Told) -> str:
    """Return the beginning of the words that a comment is set on, those of several paragraphs in a row."""
    found = told.ranges.get(comment.id)
    words = ""
    for place in range(found.start, found.end or found.start) if found else ():
        words += told.words[place]
        if len(words) > _LONGEST_QUOTE:
            break
    return words[:_LONGEST_QUOTE].strip("\n").replace("\n", " ")
