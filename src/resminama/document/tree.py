"""The document tree: one language, everything resolved, no format in it.

Compose makes it, the Word and PDF writers read it; nothing here knows YAML, a
model or a file format. Lengths are millimetres, anchors are unit addresses
(``document/unit``).
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.document.counters import NumberFormat, written
from resminama.document.design import PageDesign
from resminama.lang import Lang
from resminama.lean import dataclass


class Role(StrEnum):
    """What a paragraph is for; a writer has one style for each."""

    BODY = "body"
    POINT = "point"  # a numbered point of an act, first-line indent
    ITEM = "item"  # 1) 2) under a point
    SUBITEM = "subitem"  # a) b) under an item
    BULLET = "bullet"  # unnumbered list entry of a note or a guide
    TITLE = "title"  # the document's title, centred bold
    KIND = "kind"  # the kind of act on its own line, letter-spaced
    ISSUER = "issuer"  # the issuing body's lines above the title
    APPROVAL = "approval"  # approval block, top right
    ANNEX = "annex"  # "Annex 1 to the order", top right
    PREAMBLE = "preamble"
    CENTRED = "centred"
    RIGHT = "right"
    SIGNATURE = "signature"
    STAMP = "stamp"  # agreement and registration blocks
    DRAFT = "draft"  # the draft mark and version line
    NOTE = "note"  # bellik / примечание, small print under a table
    CAPTION = "caption"
    CELL = "cell"
    CELL_HEAD = "cell-head"
    FORM_LABEL = "form-label"


class Mark(StrEnum):
    """Why a run is marked visibly in a draft."""

    MISSING = "missing"  # no translation: the source text stands in
    OUTDATED = "outdated"  # the translation is of an older source
    TO_BE_SET = "to-be-set"  # a gap that a release refuses


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one character format."""

    text: str
    bold: bool = False
    italic: bool = False
    superscript: bool = False
    struck: bool = False
    """Crossed out: words that a comparative table shows as leaving."""
    lang: Lang | None = None
    """Set where it differs from the document's language."""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a unit of this file (``anchor``) or to an address outside (``url``)."""

    runs: tuple[Run, ...]
    anchor: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of the page; numbered by the writer in reading order."""

    runs: tuple[Run | Link | Revised, ...]


class FieldKind(StrEnum):
    """What may be filled into a form field."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Field:
    """A place of a form that a person fills in: a content control in Word, a line in PDF."""

    id: str
    kind: FieldKind
    title: str
    """The accessible name, in the document's language."""
    width: float = 60.0
    """Length of the line in PDF, in millimetres."""
    choices: tuple[tuple[str, str], ...] = ()
    """(value, words) for a choice."""
    hint: str = ""
    """The placeholder shown in Word while empty."""
    value: str = ""
    """What is filled in: words, an ISO date, a choice, ``true`` or ``false``; empty while blank."""
    shown: str = ""
    """A date that is filled in, as it is printed."""
    lines: int = 1
    """How many lines of handwriting a cell leaves room for."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A line that hands fill in (number and date of an order); not a form field."""

    width: float = 30.0


@dataclass(frozen=True, slots=True)
class Break:
    """A forced line break."""


@dataclass(frozen=True, slots=True)
class Tab:
    """To the right margin: a signature's name after its post."""


class Change(StrEnum):
    """What happened to a piece of a redline."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"

    @property
    def is_gone(self) -> bool:
        """Whether the new text is without the piece."""
        return self in {Change.DELETED, Change.MOVED_FROM}


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change: what happened, by whom and when."""

    change: Change
    author: str
    date: str
    """ISO date or time, given by the caller."""
    move: str = ""
    """Name of the move; where a piece went and where it came from share it."""

    def as_(self, change: Change) -> Revision:
        """Return a revision of another kind by the same author at the same time."""
        return Revision(change, self.author, self.date)


@dataclass(frozen=True, slots=True)
class Revised:
    """Inlines of a redline that only one of its two texts has; never inside another piece."""

    inlines: tuple[Inline, ...]
    revision: Revision


Inline = Run | Link | Footnote | Field | Blank | Break | Tab | Revised


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a unit as printed.

    A native label is ``pattern`` with ``%1`` replaced by ``value``; one
    with ``literal`` set prints that text instead (index articles 7¹, redlines).
    """

    series: str
    """Counter the label belongs to, such as ``chapter``, ``point``, ``item:doc/unit``."""
    pattern: str
    value: int
    format: NumberFormat = NumberFormat.DECIMAL
    literal: str | None = None
    revision: Revision | None = None
    """Set where the label came or went; the label of a redline is always literal."""
    was: str = ""
    """The label that an inserted one replaces."""

    @property
    def text(self) -> str:
        """The label as a reader sees it."""
        return self.literal or self.pattern.replace("%1", written(self.value, self.format))

    @property
    def current(self) -> str:
        """The label in the new text of a redline; empty where it is gone."""
        return "" if self.revision and self.revision.change.is_gone else self.text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its outline level, from 1."""

    level: int
    inlines: tuple[Inline, ...]
    label: Label | None = None
    anchor: str | None = None
    revision: Revision | None = None
    """Set where the paragraph's mark came or went: the paragraph as such, not its words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in one role."""

    role: Role
    inlines: tuple[Inline, ...]
    label: Label | None = None
    anchor: str | None = None
    keep_next: bool = False
    revision: Revision | None = None
    """Set where the paragraph's mark came or went: the paragraph as such, not its words."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell."""

    paragraphs: tuple[Paragraph, ...]
    columns: int = 1
    """How many columns it spans."""
    rows: int = 1
    """How many rows it spans."""
    head: bool = False
    """A row's header (first column), besides the header rows."""
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """One of the copies of a part of a form, or of the rows of its table; Word can add further ones."""

    of: str
    """Path of the part or table; neighbours that share it are copies of one thing."""
    number: int
    title: str
    """The accessible name, in the document's language."""


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; never split over two pages."""

    cells: tuple[Cell, ...]
    anchor: str | None = None
    revision: Revision | None = None
    copy: Copy | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header rows repeat on every page."""

    widths: tuple[float, ...]
    """Relative widths of the columns."""
    head: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: tuple[Inline, ...] = ()
    """Stands above the table."""
    alt: str = ""
    anchor: str | None = None
    borders: bool = True
    keep_next: bool = False
    """The whole of it stays on the page of what follows."""
    revision: Revision | None = None
    """Set where the whole table came or went; its rows and words say it too."""
    label: Label | None = None
    """The number of a copy, which stands above the first table of it."""
    copy: Copy | None = None
    """The copy of a part that the table is in; its rows may be copies themselves."""

    @property
    def is_headed(self) -> bool:
        """Whether words or a number stand above it."""
        return bool(self.caption) or self.label is not None


@dataclass(frozen=True, slots=True)
class Picture:
    """A vector picture; Word gets a PNG twin."""

    svg: str
    alt: str
    width: float
    """Millimetres; the height follows the picture."""
    caption: tuple[Inline, ...] = ()
    """Stands under the picture."""
    anchor: str | None = None
    revision: Revision | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """A contents table of the headings down to ``depth``."""

    title: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class Gap:
    """White space of ``height`` millimetres."""

    height: float


Block = Heading | Paragraph | Table | Picture | Contents | PageBreak | Gap


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one orientation; a new section begins a new page."""

    blocks: tuple[Block, ...]
    landscape: bool = False
    design: PageDesign | None = None
    """That of a part of a bound file; None for the document's own."""
    header: str = ""
    """Running title of a part of a bound file; empty for the document's own."""


@dataclass(frozen=True, slots=True)
class BaseUnit:
    """What a returned file needs to find its way home: one unit as it was sent."""

    anchor: str
    origin: str
    """``own``, ``clause:ID``, ``include:ADDRESS`` or ``generated``."""
    digest: str
    """First 16 hex digits of the SHA-256 of the unit's source text."""
    text: str
    """The unit's text as printed, without its label."""


@dataclass(frozen=True, slots=True)
class Meta:
    """Facts about the file that no page shows in full."""

    id: str
    kind: str
    version: str
    status: str
    digest: str
    """Digest of the texts and data the document was composed from."""
    as_of: str
    """ISO date, committed with the sources; the only date in the file."""
    organisation: str
    keywords: tuple[str, ...] = ()
    header: str = ""
    """Running header, for designs that have one."""
    tracked: bool = False
    """Opens in Word with tracking of changes enforced."""
    redline_of: str = ""
    """Digest of the old text, where this is a redline; its base units are those of the new one."""
    redline_by: str = ""
    """Author of its revisions."""
    redline_on: str = ""
    """ISO date or time of its revisions."""


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document in one language, ready for any writer."""

    lang: Lang
    title: str
    design: PageDesign
    meta: Meta
    sections: tuple[Section, ...]
    base: tuple[BaseUnit, ...] = field(default=(), repr=False)
