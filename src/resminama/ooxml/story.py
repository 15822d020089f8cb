"""A Word text as people left it: paragraphs and rows in pieces, each with who brought it or took it away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from resminama.lean import dataclass
from resminama.ooxml.revisions import View


class Stamp(NamedTuple):
    """A revision mark."""

    kind: str
    """Local name of its element: ``ins``, ``del``, ``moveFrom``, ``moveTo``, ``rPrChange`` …"""
    author: str = ""
    date: str = ""
    """ISO 8601 as in the file; empty where it is no date."""
    move: str = ""
    """Name that both ends of a move share."""

    @property
    def moved(self) -> bool:
        """Whether it is one end of a move."""
        return self.kind in ("moveFrom", "moveTo")


class Kind(StrEnum):
    """What a piece is."""

    TEXT = "text"
    FIELD = "field"  # the result of a field: shown, and computed anew by any program
    LABEL = "label"  # a number printed as text
    CONTROL = "control"  # what was filled into a form
    BLANK = "blank"  # a line that hands fill in
    NOTE = "note"  # the sign of a footnote or endnote
    OBJECT = "object"  # a picture or another thing without text


@dataclass(slots=True)
class Piece:
    """Text of one kind with one history."""

    text: str
    kind: Kind = Kind.TEXT
    came: Stamp | None = None
    went: Stamp | None = None
    key: str = ""
    """Of a note ``footnote:3``; of an object the local name of its element."""

    def is_in(self, view: View) -> bool:
        """Whether the piece is there once changes are accepted, or rejected."""
        return (self.went if view is View.ACCEPTED else self.came) is None


class Format(NamedTuple):
    """Formatting that changed, and the words it touches."""

    stamp: Stamp
    text: str


@dataclass(slots=True, eq=False)
class Par:
    """One paragraph of the file."""

    style: str = ""
    pieces: list[Piece] = field(default_factory=list)
    came: Stamp | None = None
    """Its mark was inserted: if refused, the next paragraph goes on in it."""
    went: Stamp | None = None
    """Its mark was deleted: if accepted, the next paragraph goes on in it."""
    bookmarks: list[str] = field(default_factory=list)
    """Those that begin in it, or right before it."""
    formats: list[Format] = field(default_factory=list)
    in_contents: bool = False
    """Part of a contents table."""
    label: str = ""
    """Its number as Word shows it, where the reader was asked to count."""

    def mark(self, view: View) -> bool:
        """Whether its mark is there in a view."""
        return (self.went if view is View.ACCEPTED else self.came) is None


@dataclass(slots=True, eq=False)
class CellContent:
    """One cell; nested tables give their paragraphs to it."""

    pars: list[Par] = field(default_factory=list)
    change: Stamp | None = None
    """``cellIns``, ``cellDel`` or ``cellMerge``."""
    continued: bool = False
    """Hidden under the cell above."""


@dataclass(slots=True, eq=False)
class RowContent:
    """One table row."""

    cells: list[CellContent] = field(default_factory=list)
    came: Stamp | None = None
    went: Stamp | None = None
    formats: list[Format] = field(default_factory=list)
    first: bool = False
    """The first of its table."""


Item = Par | RowContent
SHOWN = frozenset({Kind.TEXT, Kind.FIELD})
"""Kinds of pieces that count as text."""


def text(pieces: Iterable[Piece], view: View) -> str:
    """Return the characters of pieces in a view."""
    if view is View.ACCEPTED:
        return "".join([piece.text for piece in pieces if piece.went is None and piece.kind in SHOWN])
    return "".join([piece.text for piece in pieces if piece.came is None and piece.kind in SHOWN])
