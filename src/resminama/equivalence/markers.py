"""How a language says what is compared."""

from __future__ import annotations

from resminama.equivalence.kinds import Grade, Kind
from resminama.lean import dataclass

Meaning = tuple[Kind, str]
MAY: Meaning = (Kind.MODAL, "can")
PERMITTED: Meaning = (Kind.MODAL, "may")
NOT: Meaning = (Kind.NEGATION, "not")
MUST_NOT: Meaning = (Kind.NEGATION, "must not")
NEED_NOT: Meaning = (Kind.MODAL, "need not")
OR: Meaning = (Kind.CONJUNCTION, "or")
IF: Meaning = (Kind.CONDITION, "if")
ONLY: Meaning = (Kind.CONDITION, "only")
EXCEPT: Meaning = (Kind.EXCEPTION, "except")
AT_LEAST: Meaning = (Kind.BOUND, "at least")
AT_MOST: Meaning = (Kind.BOUND, "at most")
ONE: Meaning = (Kind.NUMBER, "1")
TWO: Meaning = (Kind.NUMBER, "2")
THREE: Meaning = (Kind.NUMBER, "3")
AT_ONCE: Meaning = (Kind.TIME_LIMIT, "at once")
SAME_DAY: Meaning = (Kind.TIME_LIMIT, "on the same day")


@dataclass(frozen=True, slots=True)
class Marker:
    """Words and what they say; the group ``at`` of the pattern, if there is one, is what is taken."""

    pattern: str
    says: tuple[Meaning, ...] = ()
    """Empty for words that only look like a mark."""
    grade: Grade = Grade.SURE
    also: tuple[Meaning, ...] = ()
    """What they may say besides."""


def sure(pattern: str, *says: Meaning, also: tuple[Meaning, ...] = ()) -> Marker:
    """Return a marker that always says it, and may say what ``also`` names."""
    return Marker(pattern, says, also=also)


def perhaps(pattern: str, *says: Meaning) -> Marker:
    """Return a marker that may say it."""
    return Marker(pattern, says, Grade.PERHAPS)


def likely(pattern: str, *says: Meaning) -> Marker:
    """Return a marker that nearly always says it."""
    return Marker(pattern, says, Grade.LIKELY)


def nothing(pattern: str) -> Marker:
    """Return a marker that takes words away from those below it."""
    return Marker(pattern)
