"""The end of a paragraph before one that came or went whole.

LibreOffice takes words inserted at the very end of a paragraph and an inserted paragraph
behind them for one insertion, and rejecting it joins the paragraph with the one after both;
with deletions it is the same. So the two never meet: what was inserted stands before what
was deleted there, or the last word is replaced instead of added to. Both texts stay the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from resminama.compare.pen import Pen
from resminama.document.revisions import revision_of
from resminama.document.tree import Block, Change, Heading, Inline, Paragraph, Revised, Run


def parted(blocks: Sequence[Block], pen: Pen) -> list[Block]:
    """Return ``blocks`` with the ends of paragraphs set apart from what came or went behind them."""
    found = [_before(block, after, pen) for block, after in pairwise(blocks)]
    return [*found, *blocks[-1:]]


def _before(block: Block, after: Block, pen: Pen) -> Block:
    following = revision_of(after)
    if following is None or not isinstance(block, Heading | Paragraph) or block.revision is not None:
        return block
    gone = following.change.is_gone
    if not block.inlines or not _is(block.inlines[-1], gone=gone):
        return block
    return replace(block, inlines=(*block.inlines[:-2], *_turned(block.inlines[-2:], pen, gone=gone)))


def _turned(last: Sequence[Inline], pen: Pen, *, gone: bool) -> tuple[Inline, ...]:
    """Return the last two inlines so that the end is of the other kind."""
    if len(last) == 1:
        return tuple(last)  # the whole paragraph has other words: nothing common is left to replace
    before, change = last
    if _is(before, gone=not gone):
        return change, before
    if not isinstance(before, Run) or not isinstance(change, Revised) or not before.text.strip():
        return tuple(last)
    cut = before.text.rstrip().rfind(" ") + 1
    word = replace(before, text=before.text[cut:])
    lead = (replace(before, text=before.text[:cut]),) if cut else ()
    other = Change.INSERTED if gone else Change.DELETED
    longer = pen.marked((word, *change.inlines), Change.DELETED if gone else Change.INSERTED)
    return (*lead, *longer, *pen.marked((word,), other))


def _is(inline: Inline, *, gone: bool) -> bool:
    return isinstance(inline, Revised) and inline.revision.change.is_gone is gone
