"""The change set: what differs between two states of the corpus, before any paper says it.

A document is seen as *parts* in reading order: its title, the lines of its frame, its
units, and inside them tables, columns, rows, cells, fields, footnotes and pictures. Every
part has an address that outlives its number:

    statute-x                    the title of a document
    statute-x#preamble           a line of the frame (``#preamble-2`` for a second one)
    statute-x/rights             a unit: chapter, point, item, paragraph
    statute-x/rights#note-1      a footnote of a unit
    statute-x/stages#table       a table under a unit (``#table-2`` for a second one)
    statute-x/stages#table:who   a column of it
    statute-x/assess             a row that is a unit; ``…#table/form-x`` a row that is none
    statute-x/assess#who         a cell: row and column
    statute-x/steps#picture      a chart or flow chart

What was added, removed, moved or renumbered is told from the outlines and so is the same
in every language; words are compared in each language as they are printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import StrEnum

from resminama.document.tree import Mark
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.numbering.labels import Place
from resminama.outline.content import Kind


class What(StrEnum):
    """What a part is."""

    TITLE = "title"
    FRAME = "frame"  # preamble, approval block, annex mark, signatures
    UNIT = "unit"
    TABLE = "table"  # its words are its caption
    COLUMN = "column"  # its words are its heading
    ROW = "row"  # has no words besides those of its cells
    CELL = "cell"
    FIELD = "field"  # a place of a form to fill in
    FOOTNOTE = "footnote"
    PICTURE = "picture"  # its words are its caption, or what it shows in words


class Change(StrEnum):
    """What happened to a part; a part that stayed may have several."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"  # stands under another part, or in another order among its neighbours
    RENUMBERED = "renumbered"  # its own printed number differs
    REWORDED = "reworded"
    CONSEQUENTIAL = "consequential"  # only what other changes entail: references, the mark that ends an item
    RESHAPED = "reshaped"  # the words are the same: a field of another kind, a picture drawn anew


class Cause(StrEnum):
    """Where a change of words comes from."""

    TEXT = "text"  # the author's own text
    TRANSLATION = "translation"  # the text of one language only
    NUMBERING = "numbering"  # other units moved; see `Change.CONSEQUENTIAL`
    DATA = "data"  # a name, a figure, a term, a parameter, a drafting phrase


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text: a word, a number, a reference, a blank, a mark."""

    text: str
    target: str = ""
    """The address that a reference leads to; a reference is one token, whatever its words."""
    mark: Mark | None = None
    """Why a draft marks it: not translated, outdated, to be set."""

    @property
    def key(self) -> str:
        """What makes two tokens the same: a reference to one unit is the same whatever number it prints."""
        return f"\0{self.target}" if self.target else self.text


@dataclass(frozen=True, slots=True)
class Printed:
    """A part as one language prints it."""

    label: str
    """Its number as printed, such as ``4.`` or ``1)``; empty if it has none."""
    tokens: tuple[Token, ...]
    """Its words without the label; their texts joined are `text`."""
    shape: str = ""
    """What a reader sees besides words: the kind of a field, the drawing of a picture (a digest)."""

    @property
    def text(self) -> str:
        """The words on one line; a forced break or another paragraph of a cell is a line feed."""
        return "".join(token.text for token in self.tokens)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of one document, in one state of the corpus."""

    address: str
    what: What
    parent: str | None
    """The part above: the unit of an item or a table, the table of a row, the row of a cell."""
    kind: Kind | None = None
    """Of a unit, and of a row that is one (``step`` or ``row``)."""
    place: Place = field(default_factory=lambda: Place(()))
    """Where it stands by number, as references cite it."""
    number: str = ""
    """Its own number without language, such as ``point 4``; empty if none is printed."""
    origin: str = "own"
    """``own``, ``clause:ID``, ``include:ADDRESS`` or ``generated``."""
    sources: tuple[str, ...] = ()
    """Addresses of the source texts it prints."""
    said: Mapping[Lang, Printed] | None = None
    """Its words by language."""

    def printed(self, lang: Lang) -> Printed:
        """Return how ``lang`` prints it."""
        return (self.said or {}).get(lang, Printed("", ()))


@dataclass(frozen=True, slots=True)
class Parts:
    """A document as its parts."""

    document: str
    all: Mapping[str, Part]
    """By address, in reading order."""
    below: Mapping[str | None, tuple[str, ...]]
    """Addresses under each part, in reading order; those under no other part below None."""

    def under(self, address: str) -> Iterator[Part]:
        """Yield a part and everything below it, in reading order."""
        yield self.all[address]
        for child in self.below.get(address, ()):
            yield from self.under(child)

    def text(self, address: str, lang: Lang) -> str:
        """Return the words of a part with its number; of a row, those of its cells."""
        part = self.all[address]
        if part.what is What.ROW:
            cells = (self.all[cell].printed(lang).text for cell in self.below.get(address, ()))
            return " | ".join((*filter(None, [part.printed(lang).label]), *cells))
        printed = part.printed(lang)
        return f"{printed.label} {printed.text}".strip()

    def before(self, address: str) -> str | None:
        """Return the neighbour before a part under the same parent; None if it is the first."""
        row = self.below[self.all[address].parent]
        position = row.index(address)
        return row[position - 1] if position else None

    def above(self, address: str) -> Iterator[Part]:
        """Yield the parts above a part, the nearest first."""
        parent = self.all[address].parent
        while parent is not None:
            yield self.all[parent]
            parent = self.all[parent].parent


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that gave way to others; one of the two may be empty."""

    start: int
    """Offset in the old text."""
    old: str
    at: int
    """Offset in the new text."""
    new: str
    consequential: bool = False
    """The same reference with another number."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How the words of a part changed in one language."""

    edits: tuple[Edit, ...]
    """In the order of the text; they never overlap. Empty if only the shape differs."""
    editorial: bool = False
    """The meaning is the same: only signs of typography differ, or the author said so."""


@dataclass(frozen=True, slots=True)
class PartChange:
    """What happened to one part."""

    address: str
    kinds: frozenset[Change]
    old: Part | None
    """None if added."""
    new: Part | None
    """None if removed."""
    wording: Mapping[Lang, Wording]
    """By language, only those whose words (or shape) differ; empty for what was added or removed."""
    cause: Cause | None = None
    """Of a change of words."""
    after: str | None = None
    """The neighbour it now stands after, if added or moved; None if it is the first."""
    hole: str | None = None
    """The mark that an approved act keeps in the place it left, ``users~7``; never a change of its own."""

    @property
    def part(self) -> Part:
        """The part as it is now, or as it was if it is no more."""
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def editorial(self) -> bool:
        """Whether nothing changed but signs, or wording that the author called editorial."""
        structure = {Change.ADDED, Change.REMOVED, Change.MOVED}
        if not structure.isdisjoint(self.kinds):
            return False
        return bool(self.wording) and all(words.editorial for words in self.wording.values())

    @property
    def entailed(self) -> bool:
        """Whether the change follows from others alone: a number, a reference to it, an item's end mark."""
        return self.kinds <= {Change.RENUMBERED, Change.CONSEQUENTIAL}


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What happened to one document.

    A part that was added or removed with the part above it is not listed again; it is
    found by `Parts.under`.
    """

    document: str
    old: Parts | None
    """None if the document is new."""
    new: Parts | None
    """None if it is no more."""
    changes: tuple[PartChange, ...]
    """In the order of the act; what was removed stands where it was."""

    def side(self, change: PartChange) -> Parts:
        """Return the state of the document in which the part of a change stands: the old one if removed."""
        found = self.old if change.new is None else self.new
        assert found is not None
        return found

    def taken(self, change: PartChange) -> Iterator[Part]:
        """Yield what was added or removed by a change: the part and all below it that has no other state."""
        side = self.side(change)
        other = self.new if side is self.old else self.old
        return (part for part in side.under(change.address) if other is None or part.address not in other.all)


@dataclass(frozen=True, slots=True)
class Shared:
    """A change of a shared text, with every place where it shows."""

    origin: str
    """``clause:ID`` or ``include:ADDRESS``."""
    changes: tuple[PartChange, ...]
    """One for each document, in the order of the documents; they differ in parameters at most."""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything that differs between two states of the corpus."""

    old: str
    """What the old state is called: a revision, an edition, a folder, a file."""
    new: str
    documents: tuple[DocumentChange, ...]
    """Only those that differ, in the order of the corpus."""
    shared: tuple[Shared, ...] = ()
    """Changes of clauses and included lists, each once."""

    def document(self, key: str) -> DocumentChange | None:
        """Return what happened to a document; None if nothing did."""
        return next((one for one in self.documents if one.document == key), None)
