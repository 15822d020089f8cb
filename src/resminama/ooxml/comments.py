"""Comments with their threads: comments.xml and the parts that Word added to it later."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from resminama.lean import dataclass
from resminama.ooxml.namespaces import w, w14
from resminama.ooxml.reading import Reader
from resminama.ooxml.revisions import View
from resminama.ooxml.stamps import iso_date, stamp
from resminama.ooxml.story import Par, text
from resminama.ooxml.wordfile import WordFile


@dataclass(frozen=True, slots=True)
class CommentText:
    """One comment or reply."""

    id: str
    author: str
    date: str
    text: str
    parent: str = ""
    """Id of the comment that it answers; empty for the first of a thread."""
    resolved: bool = False


def comments(file: WordFile) -> list[CommentText]:
    """Return the comments of a file in the order of the part, each reply behind its thread's first one.

    Without ``commentsExtended`` (LibreOffice leaves it out) every reply is a comment of its own.
    """
    root = file.one("comments")
    if root is None:
        return []
    found = list(root.iter(w("comment")))
    extended, dates = _extended(file), _dates(file)
    by_paragraph = {_paragraph(item): item.get(w("id"), "") for item in found}
    by_paragraph[""] = ""
    first = {
        item.get(w("id"), ""): by_paragraph.get(extended.get(_paragraph(item), ("", False))[0], "")
        for item in found
    }
    return [_comment(item, first, extended, dates) for item in found]


def _comment(
    item: etree._Element,
    first: dict[str, str],
    extended: dict[str, tuple[str, bool]],
    dates: dict[str, str],
) -> CommentText:
    id_, paragraph, made = item.get(w("id"), ""), _paragraph(item), stamp(item)
    pars = (par for par in Reader().story(item) if isinstance(par, Par))
    words = "\n".join(text(par.pieces, View.ACCEPTED) for par in pars).strip()
    resolved = extended.get(paragraph, ("", False))[1]
    date = made.date or iso_date(dates.get(paragraph, ""))
    return CommentText(id_, made.author, date, words, _thread(id_, first), resolved)


def _thread(id_: str, first: dict[str, str]) -> str:
    """Return the comment at the head of the thread that ``id_`` answers in; a circle ends where it began."""
    seen = {id_}
    above = first.get(id_, "")
    while (higher := first.get(above, "")) and higher not in seen:
        seen.add(above)
        above = higher
    return "" if above == id_ else above


def _paragraph(comment: etree._Element) -> str:
    """Return the id of a comment's last paragraph, by which the other parts name it."""
    ids = [item.get(w14("paraId"), "") for item in comment.iter(w("p"))]
    return ids[-1].upper() if ids else ""


def _extended(file: WordFile) -> dict[str, tuple[str, bool]]:
    """Return (paragraph of the comment answered, whether resolved) by paragraph."""
    return {
        values.get("paraId", "").upper(): (
            values.get("paraIdParent", "").upper(),
            values.get("done") in ("1", "true"),
        )
        for values in _entries(file, "commentsExtended")
    }


def _dates(file: WordFile) -> dict[str, str]:
    """Return the dates that the newest part knows, by paragraph."""
    paragraphs = {v.get("durableId"): v.get("paraId", "").upper() for v in _entries(file, "commentsIds")}
    return {
        paragraphs.get(values.get("durableId"), ""): values.get("dateUtc", "")
        for values in _entries(file, "commentsExtensible")
    }


def _entries(file: WordFile, kind: str) -> Iterator[dict[str, str]]:
    """Yield the attributes of each entry of a part by local name; the parts differ in namespace only."""
    root = file.one(kind)
    for item in () if root is None else root:
        yield {etree.QName(name).localname: str(value) for name, value in item.attrib.items()}
