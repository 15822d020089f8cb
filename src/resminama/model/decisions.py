"""What was decided about a returned file: kept with the sources, sent back as a table."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.values import Open, Word


class Ruling(StrEnum):
    """Our decision about a proposal or a comment."""

    OPEN = "open"
    ACCEPT = "accept"
    PARTLY = "partly"
    REJECT = "reject"
    DISCUSS = "discuss"


EXPLAINED = (Ruling.PARTLY, Ruling.REJECT, Ruling.DISCUSS)
"""Decisions that owe a reason."""


class Asked(StrEnum):
    """What somebody asks for."""

    WORDING = "wording"  # other words in a unit
    ADDITION = "addition"  # a new paragraph, row or footnote
    REMOVAL = "removal"
    SPLIT = "split"
    MERGER = "merger"
    MOVE = "move"
    OTHER = "other"  # a picture, a cell, something that no unit was found for
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Record):
    """Why, in three languages."""

    en: Word | Open = Open.TO_BE_SET
    ru: Word | Open = Open.TO_BE_SET
    tk: Word | Open = Open.TO_BE_SET

    def given(self, lang: Lang) -> str | None:
        """Return the reason in ``lang``; None where nobody has given it."""
        words: Word | Open = getattr(self, lang.value)
        return None if isinstance(words, Open) else str(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """One proposal or comment with our decision."""

    id: Word
    """Unique in the file: the id of its first change."""
    unit: Word
    """Address of the unit that it is about; the document where it is about none."""
    place: Word | None = None
    """What of the unit: ``cell 2``."""
    asked: Asked
    who: Word | None = None
    on: Word | None = None
    """As the file says; neither is proved."""
    before: Word | None = None
    after: Word | None = None
    says: Word | None = None
    """Words of a comment, its answers below it."""
    changes: tuple[Word, ...] = ()
    """Ids of the edits that it is made of."""
    decision: Ruling = Ruling.OPEN
    accepted: tuple[Word, ...] = ()
    """Of a decision ``partly``: the edits that are accepted."""
    editorial: bool = False
    """Accepted, and the meaning is the same: other languages do not become outdated."""
    reason: Reason = field(default_factory=Reason)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The edits that go into the sources."""
        if self.decision is Ruling.ACCEPT:
            return tuple(str(change) for change in self.changes)
        return tuple(str(change) for change in self.accepted) if self.decision is Ruling.PARTLY else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions(Record):
    """``reviews/<document>/<digest>.yaml``: the proposals of one returned file and what became of them."""

    id: Word
    """``review-`` and the digest of the file."""
    document: Word
    """A document, or the id of a package for its bound file."""
    language: Word
    """The language of the file: ``en``, ``ru`` or ``tk``."""
    file: Word
    """Its name, for people."""
    received: Word | Open = Open.BLANK
    """When it came, ISO date."""
    sender: Word | None = None
    """The body that sent it, by its id."""
    entries: tuple[Decision, ...] = ()
