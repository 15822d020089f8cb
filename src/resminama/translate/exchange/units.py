"""What goes out to a translator, and what comes back, whatever the format."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import State, short
from resminama.translate.desk import TRANSLATED, Desk
from resminama.translate.exchange.codes import neutral
from resminama.translate.glossary import Terms


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to translate."""

    address: str
    source: str
    """The text that the translator sees, without the cases of its language."""
    target: str
    state: State
    english: str = ""
    """The drafting text, where the translator sees another one."""
    notes: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    """(term in the language seen, term in the language of translation)."""

    @property
    def base(self) -> str:
        """Digest of the translation that goes out; with it a newer one is known when the file comes back."""
        return short(self.target)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One document from one language to another."""

    document: str
    seen: Lang
    target: Lang
    units: tuple[Unit, ...]


class Damage(StrEnum):
    """What can be wrong with a unit that comes back."""

    UNREADABLE = "unreadable file"
    WRONG_FILE = "wrong file"
    WRONG_ID = "wrong id"
    DUPLICATE = "duplicate unit"
    EDITED_SOURCE = "edited source"
    CHANGED_SOURCE = "source changed since"
    FOREIGN = "foreign language"
    LOST_CODE = "lost code"
    EXTRA_CODE = "code too many"
    EMPTIED = "emptied"
    CONFLICT = "conflict"
    REFUSED = "state refused"


@dataclass(frozen=True, slots=True)
class Located:
    """A fault of a returned file, at its unit."""

    damage: Damage
    path: str
    line: int
    """Line of the file, from 1; row of a sheet; 0 where the format has none."""
    address: str
    message: str
    local: str = ""
    """What stands here, for a conflict."""
    returned: str = ""
    """What came back."""

    def __str__(self) -> str:
        sides = f"\n    here: {self.local}\n    back: {self.returned}" if self.local or self.returned else ""
        return f"{self.path}:{self.line}: {self.damage}: {self.address}: {self.message}{sides}"


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """One unit of a file that came back."""

    address: str
    source: str
    target: str
    line: int
    state: State | None = None
    """What the file says; None where the format has no states."""
    base: str | None = None
    """Digest of the translation that went out; None where a tool has stripped it."""
    sent: str | None = None
    """Digest of the source that went out."""
    unfinished: bool = False
    was: State | None = None
    """The state that went out; only another one is somebody's decision."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back."""

    path: str
    seen: Lang
    target: Lang
    units: tuple[ReturnedUnit, ...] = ()
    damages: tuple[Located, ...] = field(default=())


class UnreadableError(ValueError):
    """A file that is no exchange file at all; its message says why, for a person."""


def languages(seen: str | None, target: str | None) -> tuple[Lang, Lang]:
    """Return the two languages of a file.

    Raises:
        UnreadableError: one is not ours, or nothing is translated into the second.
    """
    codes = [str(code or "").split("-")[0].split("_")[0].lower() for code in (seen, target)]
    for code in codes:
        if code not in set(Lang):
            raise UnreadableError(f"'{code}' is no language of this workspace")
    if Lang(codes[1]) not in TRANSLATED or codes[0] == codes[1]:
        raise UnreadableError(f"nothing is translated from {codes[0]} into {codes[1]}")
    return Lang(codes[0]), Lang(codes[1])


def parcel(desk: Desk, document: str, seen: Lang, target: Lang) -> Parcel:
    """Return what a translator needs of one document; texts that do not exist in ``seen`` are left out.

    Raises:
        KeyError: there is no such document.
        UnreadableError: nothing is translated between these languages.
    """
    languages(seen, target)
    terms = Terms(desk.corpus.concepts.values())
    units = []
    for address in desk.documents()[document]:
        if source := desk.text(seen, address):
            units.append(_unit(desk, terms, address, source, seen, target))
    return Parcel(document, seen, target, tuple(units))


def _unit(desk: Desk, terms: Terms, address: str, source: str, seen: Lang, target: Lang) -> Unit:
    entry = desk.entries[target].get(address)
    english = desk.sources[address]
    return Unit(
        address,
        neutral(source),
        desk.text(target, address),
        desk.judged(target, address).state,
        english if seen is not Lang.EN else "",
        tuple(entry.comment.split("\n")) if entry and entry.comment else (),
        tuple(terms.pairs(english, seen, target)),
    )
