"""Acts in chapters and points, statutes among them, and shared clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.collegium import Collegium, Stated
from resminama.model.price import Price
from resminama.model.record import DocumentRecord, Record
from resminama.model.table import Table
from resminama.model.text import Prose, Text
from resminama.model.transitional import Transitional
from resminama.model.values import Duration, Quantity, Word


class NoStep(StrEnum):
    """Why no step of a procedure carries a point out."""

    RIGHT = "right"
    """It names rights; another point obliges somebody to make them real."""
    ALWAYS = "always"
    """It binds at every step, or outside the case: a prohibition, the way in which data are treated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Record):
    """A numbered point: prose, what is stated of a body, or a list taken from elsewhere."""

    id: Word
    text: Prose | None = field(default=None, metadata={"usual": True})
    """A sentence, several paragraphs, or a lead-in with a list."""
    include: Word | None = None
    """Address of a list that is repeated here with its lead-in."""
    states: tuple[Stated, ...] = ()
    """Parts of the body that the act establishes, stated before ``text``: see ``collegium``."""
    table: Table | None = None
    """A table under the words."""
    note: Text | None = None
    """What explains the point: a note that is printed behind it, as an indent of the point."""
    source: Word | None = None
    """Where the norms of the point were read; without it they are proposals (COR005)."""
    no_step: NoStep | None = None
    """In a shared clause: why no step of a procedure has to carry the point out; it is not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter(Record):
    """A chapter with a heading."""

    id: Word
    title: Text
    points: tuple[Point, ...]
    """Its points, numbered through the act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseUse(Record):
    """A shared clause with the values of its parameters."""

    use: Word
    """The clause, such as ``complaints``."""
    with_: dict[str, Duration | Quantity | Word] = field(default_factory=dict, metadata={"rest": True})
    """Every other key of the mapping: a parameter of the clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex(Record):
    """What stands behind the act: words, a table, or both."""

    id: Word
    title: Text
    text: Prose | None = None
    """Words before the table."""
    table: Table | None = None
    """A table: columns and rows."""
    prices: tuple[Price, ...] = ()
    """A price list, printed as a table."""
    note: Text | None = None
    """What explains the table, printed behind it."""
    source: Word | None = None
    """Where the norms of the annex were read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapteredAct(DocumentRecord):
    """An act whose text is chapters of numbered points."""

    legal_basis: tuple[Word, ...]
    definitions: tuple[Word, ...] = ()
    """Concepts defined in point 2; printed in the order of the authentic language."""
    collegium: Collegium | None = None
    """The body that meets and decides which the act establishes."""
    chapters: tuple[ClauseUse | Chapter, ...]
    """Chapters of its own, and shared clauses, each of which is a chapter: ``- use: complaints``."""
    transitional: tuple[Transitional, ...] = ()
    """Rules for the time of the change, printed as the last chapter."""
    annexes: tuple[Annex, ...] = ()
    """Annexes of the act."""

    @property
    def own_chapters(self) -> Iterator[Chapter]:
        """The chapters that are no shared clauses."""
        return (chapter for chapter in self.chapters if isinstance(chapter, Chapter))

    @property
    def clauses(self) -> tuple[ClauseUse, ...]:
        """The shared clauses it uses."""
        return tuple(chapter for chapter in self.chapters if isinstance(chapter, ClauseUse))


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Record):
    """Who heads the unit; the sentences on it stand in the points."""

    post: Word
    """The registered post, such as ``post-head-of-service``."""
    appointed_by: Word | None = None
    """Body or post; left out where another act says it."""
    powers: Word
    """Address of the point that lists them: ``./head-powers``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder(Record):
    """A place that a model statute leaves to the statute of each institution; texts name it in braces."""

    id: Word
    type: Word
    """post, body or place."""
    text: Text
    """What is filled in, in the nominative: "name of the institution"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statute(ChapteredAct):
    """``specs/statutes/*.yaml``: how the unit that provides a service is organised."""

    service: Word
    """The registered service."""
    founder: Word | None = field(default=None, metadata={"usual": True})
    """The body that sets the unit up and closes it."""
    subordinate_to: Word | None = field(default=None, metadata={"usual": True})
    """Body or post to which the unit answers."""
    head: Head | None = field(default=None, metadata={"usual": True})
    """Who heads the unit."""
    placeholders: tuple[Placeholder, ...] = ()
    """What makes it a model statute: the places that each institution fills in."""
    model: Word | None = None
    """The model statute whose chapters are those of this one."""
    fills: dict[str, Word] = field(default_factory=dict)
    """The id of a registered name for each placeholder of the model: ``institution: body-yenme``."""
    chapters: tuple[ClauseUse | Chapter, ...] = field(default=(), metadata={"usual": True})
    """Chapters of its own, and shared clauses; none in a statute that follows a model."""


REGISTERED = ("post", "body", "place")
"""Types of parameters whose value is the id of a registered name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(Record):
    """What a clause asks of those who use it."""

    id: Word
    type: Word
    """duration, quantity, post, body or place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Record):
    """``specs/clauses/*.yaml``: text that several documents share."""

    id: Word
    title: Text
    parameters: tuple[Parameter, ...] = ()
    """What those who use it have to give."""
    points: tuple[Point, ...]
    """Its points, with ``{parameter}`` where a document fills something in."""
