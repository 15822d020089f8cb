"""Everything that a Word file tells, before it is compared with anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from resminama.lean import dataclass
from resminama.ooxml.comments import CommentText, comments
from resminama.ooxml.counts import revisions
from resminama.ooxml.namespaces import w
from resminama.ooxml.ourstyles import our_styles
from resminama.ooxml.reading import CommentRange, Reader
from resminama.ooxml.story import Item, Par
from resminama.ooxml.wordfile import WordFile
from resminama.review.reading.lines import FileLine, file_lines


@dataclass(frozen=True, slots=True)
class Told:
    """The stories of a file; its trees are no longer needed."""

    items: Sequence[Item]
    lines: Sequence[FileLine]
    notes: dict[str, list[Par]]
    """Paragraphs of every footnote and endnote by the key that its sign has."""
    edges: Sequence[FileLine]
    """Lines of headers and footers."""
    comments: Sequence[CommentText]
    ranges: Mapping[str, CommentRange]
    """What each comment is set on."""
    words: Sequence[str]
    """The words that the ranges count."""
    revisions: Mapping[str, int]
    """How many marks of each kind there are."""


def tell(file: WordFile) -> Told:
    """Return what a file tells."""
    reader = Reader(styles=our_styles(file.one("styles")))
    body = file.document.find(w("body"))
    items = [] if body is None else reader.story(body)
    notes = dict(_notes(file, reader))
    edges = [line for _, root in file.roots("header", "footer") for line in file_lines(reader.story(root))]
    return Told(
        items,
        file_lines(items),
        notes,
        edges,
        comments(file),
        reader.ranges,
        reader.words,
        revisions(file),
    )


def _notes(file: WordFile, reader: Reader) -> Iterator[tuple[str, list[Par]]]:
    for kind in ("footnote", "endnote"):
        for _, root in file.roots(f"{kind}s"):
            for note in root.iterchildren(w(kind)):
                if note.get(w("type"), "normal") == "normal":
                    pars = [par for item in reader.story(note) for par in _pars(item)]
                    yield f"{kind}:{note.get(w('id'), '')}", pars


def _pars(item: Item) -> Iterator[Par]:
    if isinstance(item, Par):
        yield item
    else:
        yield from (par for cell in item.cells for par in cell.pars)
