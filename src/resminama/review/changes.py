"""What a returned file says: the edits of every unit, the proposals beside them, the comments.

Offsets count characters of a printed paragraph as it was sent, without its
label: for a unit's own words that is ``BaseUnit.text``. A break is ``\\n``, a
tab ``\\t``; footnote signs, form fields and blanks have no character.

Every change has an id of six hex digits by which a person can name it. It
comes from what the change says and where, so it is the same at every reading
and does not depend on the other changes of the file.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.document.spot import Part as Part
from resminama.document.spot import Spot as Spot
from resminama.lang import Lang
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What every change has."""

    id: str
    author: str = ""
    """As the file says; empty where it does not."""
    date: str = ""
    """ISO 8601 as the file says; empty where it is absent or no date. Not to be trusted."""
    tracked: bool = True
    """False: not marked in the file, found by comparing it with what was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Change):
    """``base[start:end]`` becomes ``text``; edits of a paragraph do not overlap and come in order."""

    start: int
    end: int
    text: str
    moved: bool = False
    """One end of words that were moved: taken away here, or brought here."""


@dataclass(frozen=True, slots=True)
class UnitChanges:
    """The edits of one printed paragraph."""

    spot: Spot
    lang: Lang
    base: str
    """As it was sent."""
    accepted: str
    """With every edit made: ``base`` rebuilt from ``edits``."""
    edits: tuple[Edit, ...]
    origin: str = ""
    """As in BaseUnit: ``own``, ``clause:ID``, ``include:ADDRESS``, ``generated``; empty where unknown."""
    digest: str = ""
    """As in BaseUnit: of the source text when the file was made; empty where unknown."""

    @property
    def address(self) -> str:
        """The unit that it is about."""
        return self.spot.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(Change):
    """A change that is more than other words in a unit; ``spot`` is what it is about or comes after."""

    spot: Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class NewParagraph(Proposal):
    """A paragraph after ``spot``; several after the same one come in their order."""

    text: str
    style: str = ""
    """Style id; those of ours say what it is: ``ooxml.stylenames``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedUnit(Proposal):
    """The whole paragraph is gone, its mark with it; ``text`` is what it said."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitUnit(Proposal):
    """The unit became several paragraphs: cut at these offsets of its accepted text."""

    at: tuple[int, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedUnits(Proposal):
    """The units after ``spot`` that went on in its paragraph; ``text`` is the whole of it, accepted."""

    others: tuple[Spot, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedUnit(Proposal):
    """The unit stands behind ``after`` now (None: at the head of the file); ``text`` is accepted."""

    after: Spot | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRow(Proposal):
    """A table row after the row of ``spot``."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedRow(Proposal):
    """A table row is gone; ``cells`` is what it said."""

    cells: tuple[str, ...]


class CellKind(StrEnum):
    """What happened to a cell."""

    INSERTED = "inserted"
    REMOVED = "removed"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange(Proposal):
    """A cell came, went or was joined with its neighbours."""

    kind: CellKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange(Proposal):
    """A footnote or endnote was set at offset ``at`` of the base text, or taken away."""

    at: int
    text: str
    removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectChange(Proposal):
    """A picture, drawing, formula or other thing without text came or went."""

    kind: str
    """Local name of its element: ``drawing``, ``oMath``."""
    removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatChange(Proposal):
    """Other formatting: reported, never applied."""

    kind: str
    """Local name of the element that records it: ``rPrChange``, ``sectPrChange``."""
    text: str
    """The words that it touches; of a paragraph or a table its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer in the thread of a comment."""

    author: str = ""
    date: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Change):
    """A comment with its thread; ``spot`` is None where it lost its place."""

    spot: Spot | None
    last: Spot | None = None
    """Where it ends, if it was set on more than one paragraph."""
    text: str
    quoted: str = ""
    """The words that it was set on, accepted."""
    replies: tuple[Reply, ...] = ()
    resolved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmapped(Change):
    """A change with no unit to it; ``near`` is the last one before it."""

    near: Spot | None
    base: str
    accepted: str


class Anchor(StrEnum):
    """By what a paragraph found its unit, the surest first."""

    BOOKMARK = "bookmark"
    TEXT = "text"  # the same words in the same order
    LIKENESS = "likeness"  # words alike, between neighbours that were found


class BaseFrom(StrEnum):
    """Where the texts that the file was compared with come from."""

    FILE = "file"  # the part that every file of ours carries
    CORPUS = "corpus"  # the sources as they are now: the file had lost its own
    NONE = "none"  # not a file of ours: nothing is mapped


@dataclass(frozen=True, slots=True)
class Returned:
    """Everything that a returned file says."""

    document: str
    lang: Lang
    version: str
    digest: str
    """Of the texts and data that the sent document was composed from; empty where lost."""
    changes: tuple[UnitChanges, ...] = ()
    """Paragraphs with edits, in reading order."""
    proposals: tuple[Proposal, ...] = ()
    """In reading order."""
    formats: tuple[FormatChange, ...] = ()
    comments: tuple[Comment, ...] = ()
    unmapped: tuple[Unmapped, ...] = ()
    order: tuple[str, ...] = ()
    """Addresses of what was changed, in reading order."""
    base_from: BaseFrom = BaseFrom.FILE
    anchors: dict[Anchor, int] = field(default_factory=dict)
    """How many paragraphs found their unit by what."""
