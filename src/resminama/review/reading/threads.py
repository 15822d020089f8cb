"""Comments at the spots they are about, each with its thread."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.document.spot import Spot
from resminama.ooxml.comments import CommentText
from resminama.ooxml.reading import Reader
from resminama.review.changes import Comment, Reply
from resminama.review.reading.record import Record

_LONGEST_QUOTE = 1_000


def threads(found: Sequence[CommentText], reader: Reader, record: Record) -> tuple[Comment, ...]:
    """Return the first comment of every thread with its replies, in the order they stand in the text."""
    places = {id_: n for n, id_ in enumerate(reader.touched)}
    heads = [comment for comment in found if not comment.parent]
    heads.sort(key=lambda comment: places.get(comment.id, len(places)))
    return tuple(_thread(head, found, reader, record) for head in heads)


def _thread(head: CommentText, found: Sequence[CommentText], reader: Reader, record: Record) -> Comment:
    spots = _spots(head, reader, record)
    quoted = "".join(reader.quoted.get(head.id, ()))[:_LONGEST_QUOTE]
    replies = tuple(
        Reply(author=reply.author, date=reply.date, text=reply.text)
        for reply in found
        if reply.parent == head.id
    )
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


def _spots(comment: CommentText, reader: Reader, record: Record) -> list[Spot]:
    touched = reader.touched.get(comment.id, ())
    return list(dict.fromkeys(record.spots[par] for par in touched if par in record.spots))
