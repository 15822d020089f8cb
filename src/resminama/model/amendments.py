"""Amendments that we propose to acts of others: what a unit says now, what it is to say, and why."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Record):
    """The wording of a unit as somebody read it, letter for letter, its number included."""

    wording: Word
    """``9) …`` for a point, ``2. …`` for a part, ``Статья 4. Title`` for the first line of an article."""
    at: Word
    """Where it was read."""
    read: Word
    """On which day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentWording(Record):
    """What a unit says now; the Turkmen text is the authentic one."""

    tk: Quotation | Open
    """As the authentic text says it; ``to be set`` where nobody has read it."""
    ru: Quotation | Open
    """As the Russian text says it; ``to be set`` where nobody has read it."""
    en: Quotation | Open
    """A translation that somebody published; ours would prove nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedUnit(Record):
    """One unit that is to be changed, added or removed."""

    id: Word
    unit: Word | Open | None = None
    """Address of a unit that is there: ``social-protection-code/art-4/part-2``."""
    added: Word | Open | None = None
    """Address of a unit that is to be added: ``social-protection-code/art-4/part-3``, ``…/art-7^1``."""
    where: Text | None = None
    """In words, where the address is to be set."""
    current: CurrentWording | None = None
    """What the unit says now; none for a unit that is to be added."""
    title: Text | None = None
    """Of an article."""
    proposed: Prose | None = field(default=None, metadata={"main": True})
    """The new wording; none for a unit that is to be removed."""
    reason: Text
    """Names the norm or the article of a treaty."""

    @property
    def address(self) -> str | None:
        """Its address inside the act; None while it is to be set."""
        given = self.unit if self.unit is not None else self.added
        return str(given) if isinstance(given, Word) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazette(Record):
    """Where an act and its amendments were published: a line per language, without brackets."""

    tk: Word
    """The Turkmen reference, as published."""
    ru: Word
    """The Russian reference, as published."""
    en: Word
    """The English reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendments(Record):
    """``specs/amendments/*.yaml``: what is proposed for one act of the catalogue."""

    id: Word
    act: Word
    """The act of the catalogue that is to be changed, such as ``social-protection-code``."""
    gazette: Gazette | Open
    """Where it was published, for the first article of the draft law; ``to be set`` if nobody has read it."""
    units: tuple[AmendedUnit, ...]
    """The changes, in the order of the act."""
