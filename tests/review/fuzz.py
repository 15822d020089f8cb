"""Is everything that was done to a file found at the unit it was done to?

LibreOffice makes of every answer a comment of its own; it is found where it stands at the same unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.document.spot import Spot
from resminama.document.tree import Document
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts, xml
from resminama.ooxml.wordfile import open_word
from resminama.review.changes import (
    BaseFrom,
    Comment,
    FormatChange,
    MergedUnits,
    MovedUnit,
    NewParagraph,
    NewRow,
    NoteChange,
    RemovedRow,
    RemovedUnit,
    Returned,
    SplitUnit,
)
from resminama.review.reading.base import read_base
from resminama.review.reading.read import read
from resminama.review.reading.told import tell
from resminama.write.docx.base import base_part
from review.word_file import Made
from review.word_remarks import ANSWER

LOSSES = ("nothing", "customXml", "bookmarks", "everything")
_BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End) [^>]*/>")


def lose(data: bytes, what: str) -> bytes:
    """Return a file that has lost anchors."""
    found = parts(data)
    if what in ("bookmarks", "everything"):
        found["word/document.xml"] = _BOOKMARK.sub(b"", found["word/document.xml"])
    if what in ("customXml", "everything"):
        found = {name: content for name, content in found.items() if not name.startswith("customXml")}
        found["docProps/custom.xml"] = b"<Properties/>"
    return pack(found)


def read_back(data: bytes, document: Document) -> Returned:
    """Read a file with the base it carries, or with that of the corpus."""
    file = open_word(data)
    root = file.base()
    if root is not None:
        return read(tell(file), read_base(root))
    return read(tell(file), read_base(xml(base_part(document)), BaseFrom.CORPUS))


def missed(made: list[Made], returned: Returned) -> Iterator[Made]:
    """Yield what was done and not found."""
    return (one for one in made if not _is_found(one, returned))


def _is_found(made: Made, returned: Returned) -> bool:
    proposals = [proposal for proposal in returned.proposals if _row(proposal.spot) == _row(made.spot)]
    at = [proposal for proposal in returned.proposals if proposal.spot == made.spot]
    match made.kind:
        case "edit":
            return any(
                change.spot == made.spot and change.accepted == made.accepted for change in returned.changes
            )
        case "removed":
            return any(isinstance(one, RemovedUnit) for one in at)
        case "split":
            return any(isinstance(one, SplitUnit) and "\n".join(one.texts) == made.accepted for one in at)
        case "merged":
            return any(isinstance(one, MergedUnits) and one.others == (made.other,) for one in at)
        case "new":
            return any(isinstance(one, NewParagraph) and one.text == made.accepted for one in at)
        case "moved":
            return any(isinstance(one, MovedUnit) and one.after == made.other for one in at)
        case "row":
            return any(
                isinstance(one, NewRow) and " | ".join(one.cells) == made.accepted for one in proposals
            )
        case "no row":
            return any(isinstance(one, RemovedRow) for one in proposals)
        case "format":
            return any(isinstance(one, FormatChange) and one.spot == made.spot for one in returned.formats)
        case "note":
            return any(isinstance(one, NoteChange) and one.text == made.accepted.strip() for one in at)
        case _:
            return any(_is_comment(one, made, returned) for one in returned.comments)


def _is_comment(comment: Comment, made: Made, returned: Returned) -> bool:
    answered = made.kind == "thread"
    same = comment.spot == made.spot and comment.text == made.accepted and comment.resolved == answered
    flat = any(one.spot == made.spot and one.text == ANSWER for one in returned.comments)
    return same and (len(comment.replies) == int(answered) or (answered and flat))


def _row(spot: Spot) -> Spot:
    return Spot(spot.address, spot.part, spot.table, spot.row)


def expected(made: list[Made]) -> int:
    """Return how many reports there must be: one for each edit, and none besides."""
    return len(made)


def reported(returned: Returned) -> int:
    """Return how many reports there are."""
    return (
        sum(len(change.edits) for change in returned.changes)
        + len(returned.proposals)
        + len(returned.formats)
        + len(returned.comments)
        + len(returned.unmapped)
    )
