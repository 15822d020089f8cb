"""Prose with its markup parsed: references, figures, short names, emphasis.

Offsets in nodes are characters of ``Text.raw``; `Place` tells where those
characters stand in the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum

from resminama.lean import dataclass
from resminama.source import NOWHERE, Span


class Scalar(StrEnum):
    """How a string is written in its file."""

    PLAIN = "plain"
    SINGLE = "single"
    DOUBLE = "double"
    LITERAL = "literal"
    FOLDED = "folded"
    PO = "po"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a scalar stands in its file; what lies inside is worked out on demand."""

    span: Span = NOWHERE
    style: Scalar = Scalar.PLAIN
    segments: tuple[tuple[int, int], ...] = ((0, 0),)
    """(offset in this text, offset in the decoded scalar), ascending: a text may be
    part of a scalar, and a wrapped line becomes a blank."""

    def decoded(self, offset: int) -> int:
        """Return the offset in the decoded scalar of ``offset`` in this text."""
        here, there = max(pair for pair in self.segments if pair[0] <= offset)
        return there + offset - here


@dataclass(frozen=True, slots=True)
class Plain:
    """Words without markup."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasised words; ``strong`` for ``**``."""

    start: int
    end: int
    strong: bool
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """``[[target]]`` or ``[[target|case]]``."""

    start: int
    end: int
    target: str
    case: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """``{figure-id}`` or ``{parameter|case}``."""

    start: int
    end: int
    id: str
    case: str | None = None


@dataclass(frozen=True, slots=True)
class ShortName:
    """``[words](short:id)``: words whose short name is declared here."""

    start: int
    end: int
    id: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class WebLink:
    """``[words](https://…)``."""

    start: int
    end: int
    url: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class NoteMark:
    """``^[words of a footnote]``."""

    start: int
    end: int
    nodes: tuple[Node, ...]


Node = Plain | Emphasis | Reference | Value | ShortName | WebLink | NoteMark


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph of prose."""

    raw: str
    nodes: tuple[Node, ...] = field(compare=False, repr=False)
    place: Place = field(default_factory=Place, compare=False, repr=False)
    address: str = field(default="", compare=False)
    """Key of the translations: ``document/unit``, with ``/field`` where a unit has several texts."""

    def walk(self) -> Iterator[Node]:
        """Yield every node, outer ones first."""
        yield from _walk(self.nodes)


def _walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, (Emphasis, ShortName, WebLink, NoteMark)):
            yield from _walk(node.nodes)


@dataclass(frozen=True, slots=True)
class Item:
    """A list item; ``items`` are one level deeper."""

    id: str | None
    text: Text
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the list that follows it."""

    id: str | None
    text: Text
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose:
    """A block: paragraphs and lists; the first paragraph belongs to the unit itself."""

    paragraphs: tuple[Paragraph, ...]
    place: Place = field(default_factory=Place, compare=False, repr=False)
