"""What every record of a source has in common."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.values import Word
from resminama.source import NOWHERE, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A mapping of a source, typed."""

    span: Span = field(default=NOWHERE, compare=False, repr=False)
    """Where the mapping stands."""


class Status(StrEnum):
    """How far a document has come."""

    DRAFT = "draft"
    AGREED = "agreed"
    APPROVED = "approved"
    REGISTERED = "registered"
    REPEALED = "repealed"


class Join(StrEnum):
    """Whether all entries of a list are required or any one of them."""

    ALL = "all"
    ANY = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord(Record):
    """A source that becomes a document."""

    id: Word
    """The address of the document, such as ``statute-personal-assistant``."""
    version: Word = Word("0.1.0")
    """Version of the text, such as ``0.1.0``."""
    status: Status = Status.DRAFT
    """How far it has come; the draft mark goes with ``registered``."""
    authentic: Word = Word("tk")
    """The language whose text decides: ``tk``, ``ru`` or ``en``."""
