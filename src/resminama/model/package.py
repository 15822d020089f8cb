"""The package that goes to the ministry."""

from __future__ import annotations

from dataclasses import dataclass

from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(Record):
    """``specs/packages/*.yaml``."""

    id: Word
    version: Word
    title: Text
    order: Word | None = None
    """The order bound with what it approves."""
    forms: tuple[Word, ...] = ()
    """Form sheets bound behind the approved acts."""
    documents: tuple[Word, ...] = ()
    """Further documents: notes, the glossary."""
    addressee: Word
    """Post of the person the letter goes to."""
    sender: Word
    """Body that sends it."""
    subject: Text
    ground: Text
    asks: Text
    """What is asked; ``{comments-by}`` is the date below."""
    comments_by: Word
    copies: Word = Word("1")

    @property
    def bound(self) -> str:
        """Name of the file that binds the order with what it approves and the forms."""
        return f"bound-{self.name}"

    @property
    def name(self) -> str:
        """What people call it: its id without the kind."""
        return self.id.removeprefix("package-")
