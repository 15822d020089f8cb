"""Paragraphs of a redline: which belong together, and what came and went between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from resminama.compare.likeness import aligned, likeness
from resminama.compare.pen import Pen
from resminama.compare.rewording import reworded
from resminama.document import walk
from resminama.document.tree import Block, Change, Heading, Paragraph

ALIKE = 0.4
"""Rows and paragraphs that share a smaller part of their words are different ones."""
_Piece = TypeVar("_Piece", bound=Block)
_Text = TypeVar("_Text", Heading, Paragraph)


def paragraph(old: Heading | Paragraph, new: _Text, pen: Pen) -> _Text:
    """Return ``new`` with what changed since ``old``."""
    inlines = reworded(old.inlines, new.inlines, pen)
    return replace(new, inlines=inlines, label=pen.relabelled(old.label, new.label))


def alike(old: Block, new: Block) -> float:
    """Return how well two paragraphs without an address fit together; 0 for different ones."""
    if not _same_role(old, new):
        return 0.0
    shared = likeness(_words(old), _words(new))
    return shared if shared >= ALIKE else 0.0


def merged(
    old: Sequence[_Piece],
    new: Sequence[_Piece],
    fit: Callable[[_Piece, _Piece], float],
    pair: Callable[[_Piece, _Piece, Pen], _Piece],
    pen: Pen,
) -> list[_Piece]:
    """Return the pieces of both texts in reading order.

    Those that ``fit`` are made one by ``pair``; so are paragraphs of one role that stand in
    the place of one another, however little they share.
    """
    found: list[_Piece] = []
    gone: list[_Piece] = []
    come: list[_Piece] = []
    for one, other in aligned(old, new, fit):
        if one is not None and other is not None:
            found += [*_replaced(gone, come, pair, pen), pair(one, other, pen)]
            gone, come = [], []
        elif one is not None:
            gone.append(one)
        elif other is not None:
            come.append(other)
    return found + _replaced(gone, come, pair, pen)


def _replaced(
    gone: list[_Piece], come: list[_Piece], pair: Callable[[_Piece, _Piece, Pen], _Piece], pen: Pen
) -> list[_Piece]:
    found: list[_Piece] = []
    while gone and come and _same_role(gone[0], come[0]):
        found.append(pair(gone.pop(0), come.pop(0), pen))
    found += [piece for item in gone for piece in pen.whole(item, Change.DELETED)]
    return found + [piece for item in come for piece in pen.whole(item, Change.INSERTED)]


def _same_role(old: Block, new: Block) -> bool:
    match old, new:
        case Paragraph(role=was), Paragraph(role=now):
            return was is now
        case Heading(level=before), Heading(level=after):
            return before == after
        case _:
            return False


def _words(block: Block) -> list[str]:
    return walk.plain(block.inlines).split() if isinstance(block, Heading | Paragraph) else []
