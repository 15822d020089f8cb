"""One document of two corpora as a redline: the new text with every change since the old one marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from resminama.compare.alignment import Group, What, steps
from resminama.compare.edges import parted
from resminama.compare.paragraphs import alike, merged, paragraph
from resminama.compare.pen import OLD, Pen
from resminama.compare.rewording import reworded
from resminama.compare.rows import revised_table, same_table
from resminama.document import walk
from resminama.document.links import without_dangling_links
from resminama.document.revisions import new_inlines, old_inlines
from resminama.document.tree import (
    Block,
    Change,
    Document,
    Heading,
    Inline,
    Paragraph,
    Picture,
    Revised,
    Table,
)


def redline(old: Document, new: Document, author: str, date: str) -> Document:
    """Return ``new`` with every change since ``old`` as a revision by ``author`` at ``date``.

    Both are the same document in the same language. Units are matched by their anchors;
    inside a unit words are compared, and references, notes, fields and blanks are never cut.
    A unit that stands elsewhere, or in another role, moved: the fewest units are moved that
    explain the new order. Every number is printed as text. Sections, contents tables, page
    design, facts about the file and the base units are those of ``new``; a unit that is gone
    keeps its anchor with ``~old`` behind it.

    Args:
        old: the earlier text.
        new: the later text.
        author: who answers for the changes.
        date: ISO date or time of the changes.
    """
    pen = Pen(author, date, frozenset(walk.anchors(new)))
    blocks: list[list[Block]] = [[] for _ in new.sections]
    for section, found in _Redline(pen).blocks(old, new):
        blocks[section] += found
    sections = tuple(
        replace(section, blocks=tuple(parted(found, pen)))
        for section, found in zip(new.sections, blocks, strict=True)
    )
    meta = replace(new.meta, redline_of=old.meta.digest, redline_by=author, redline_on=date)
    marked = replace(new, sections=sections, meta=meta)
    # A link that is gone leads to its unit where that is gone too; a unit with a new id has no such place.
    places = set(walk.anchors(marked))
    lost = any(anchor not in places and anchor + OLD not in places for anchor in walk.anchors(old))
    return without_dangling_links(marked) if lost else marked


class _Redline:
    """Goes through both documents once."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._moves: dict[str, str] = {}

    def blocks(self, old: Document, new: Document) -> Iterator[tuple[int, list[Block]]]:
        """Yield the blocks of each group with the section they belong to."""
        for step in steps(old, new):
            yield step.section, list(self._group(step.what, step.old, step.new))

    def _group(self, what: What, old: Group | None, new: Group | None) -> Iterator[Block]:
        match what, old, new:
            case What.STAYED, Group(), Group():
                yield from self._unit(old.head, new.head)
                yield from self._tail(old.tail, new.tail)
            case What.MOVED_AWAY, Group(key=key), Group():
                yield from self._moved(old, old, new, Change.MOVED_FROM, self._move(key))
            case What.WENT, Group(), _:
                yield from self._all(old, Change.DELETED)
            case What.CAME, _, Group():
                yield from self._all(new, Change.INSERTED)
            case What.MOVED_HERE, Group(), Group(key=key):
                yield from self._moved(new, old, new, Change.MOVED_TO, self._move(key))

    def _all(self, group: Group, change: Change, move: str = "") -> Iterator[Block]:
        """Yield a group that only one text has, or the half of a move; what follows the unit is not moved."""
        after = Change.DELETED if change.is_gone else Change.INSERTED
        if group.head is not None:
            yield from self._pen.whole(group.head, change, move)
        for block in group.tail:
            yield from self._pen.whole(block, after)

    def _moved(self, shown: Group, old: Group, new: Group, change: Change, move: str) -> Iterator[Block]:
        """Yield one end of a move; words that did not move with the unit are deleted here, inserted there."""
        whole = list(self._all(shown, change, move))
        match old.head, new.head, whole[0] if whole else None:
            case (
                Heading() | Paragraph() as was,
                Heading() | Paragraph() as now,
                Heading() | Paragraph() as one,
            ):
                words = reworded(was.inlines, now.inlines, self._pen)
                whole[0] = replace(one, inlines=tuple(self._carried(words, change, move)))
        yield from whole

    def _carried(self, words: Sequence[Inline], change: Change, move: str) -> Iterator[Inline]:
        """Yield what one end of a move shows of words that changed on the way."""
        text = old_inlines if change.is_gone else new_inlines
        here = [i for i in words if not isinstance(i, Revised) or i.revision.change.is_gone is change.is_gone]
        for changed, run in groupby(here, lambda inline: isinstance(inline, Revised)):
            pieces = tuple(run)
            yield from pieces if changed else self._pen.marked(text(pieces), change, move)

    def _unit(self, old: Block | None, new: Block | None) -> Iterator[Block]:
        """Yield a unit that both texts have."""
        if old is not None and new is not None and (isinstance(old, Heading | Paragraph) or _fit(old, new)):
            yield _pair(old, new, self._pen)
            return
        yield from () if old is None else self._pen.whole(old, Change.DELETED)
        yield from () if new is None else self._pen.whole(new, Change.INSERTED)

    def _tail(self, old: Sequence[Block], new: Sequence[Block]) -> Iterator[Block]:
        """Yield what follows a unit that both texts have."""
        lasting = [block for block in old if isinstance(block, Heading | Paragraph | Table | Picture)]
        yield from merged(lasting, new, _fit, _pair, self._pen)

    def _move(self, key: str) -> str:
        return self._moves.setdefault(key, f"move{len(self._moves) + 1}")


def _fit(old: Block, new: Block) -> float:
    """Return how well two blocks fit together; a picture that was drawn anew is another one."""
    match old, new:
        case Table(), Table():
            return float(same_table(old, new))
        case Picture(), Picture():
            return float((old.svg, old.alt, old.width) == (new.svg, new.alt, new.width))
        case _:
            return alike(old, new)


def _pair(old: Block, new: Block, pen: Pen) -> Block:
    """Return ``new`` with what changed inside since ``old``, a block of the same kind."""
    match old, new:
        case Table(), Table():
            return revised_table(old, new, pen)
        case Picture(), Picture():
            return replace(new, caption=reworded(old.caption, new.caption, pen))
        case Heading() | Paragraph(), Heading():
            return paragraph(old, new, pen)
        case Heading() | Paragraph(), Paragraph():
            return paragraph(old, new, pen)
        case _:
            return new
