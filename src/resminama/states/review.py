"""States of a translation, signed by digests that lapse when either text changes.

A state is one line of the translator's comment, because every PO tool keeps
comments and GNU gettext drops flags it does not know:
``@review approved by=BN on=2026-01-05 seen=ru h=<10 hex>``.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from hashlib import sha256

from resminama.lang import Lang
from resminama.lean import dataclass


class State(StrEnum):
    """How far a text has come."""

    UNTRANSLATED = "untranslated"
    OUTDATED = "outdated"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"


SIGNED = (State.DRAFT, State.REVIEWED, State.APPROVED)
"""States that a person gives."""
_TAG = re.compile(
    r"^@review (?P<state>draft|reviewed|approved) by=(?P<by>\S+) on=(?P<on>\S+)"
    r"(?: seen=(?P<seen>en|ru|tk))? h=(?P<h>[0-9a-f]{10})$",
    re.M,
)
_NO_WORD = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said about a text, and about which texts exactly."""

    state: State
    by: str
    """Initials or a name without blanks."""
    on: str
    """The day, ``2026-01-05``."""
    seen: Lang
    """The language of the text that the person translated or reviewed from."""
    signature: str

    def holds(self, address: str, seen: str, target: str) -> bool:
        """Tell whether both texts still are what was signed."""
        return self.signature == signed(address, seen, target)

    def line(self) -> str:
        """Return the line of the comment."""
        seen = "" if self.seen is Lang.EN else f" seen={self.seen}"
        return f"@review {self.state} by={self.by} on={self.on}{seen} h={self.signature}"


def short(text: str) -> str:
    """Return ten hexadecimal digits that stand for ``text``."""
    return sha256(text.encode()).hexdigest()[:10]


def signed(address: str, seen: str, target: str) -> str:
    """Return the digest of an address and the two texts a person looked at."""
    return short("\0".join((address, seen, target)))


def review(state: State, by: str, on: str, seen: Lang, signature: str) -> Review:
    """Return a review.

    Raises:
        ValueError: ``by`` is empty or has a blank, ``on`` is no day, or nobody can give that state.
    """
    if state not in SIGNED:
        raise ValueError(f"nobody can mark a text as {state}")
    if not by or _NO_WORD.search(by):
        raise ValueError(f"'{by}' cannot stand behind by=: write it without blanks")
    if not _is_day(on):
        raise ValueError(f"'{on}' cannot stand behind on=: write a day without blanks, such as 2026-01-05")
    return Review(state, by, on, seen, signature)


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def review_of(comment: str) -> Review | None:
    """Return the last review that a translator's comment holds."""
    found = None
    for match in _TAG.finditer(comment or ""):
        seen = Lang(match["seen"] or "en")
        found = Review(State(match["state"]), match["by"], match["on"], seen, match["h"])
    return found


def with_review(comment: str, given: Review | None) -> str:
    """Return the comment with ``given`` in the place of any earlier review."""
    rest = _TAG.sub("", comment or "").strip("\n")
    lines = [line for line in rest.split("\n") if line.strip()]
    return "\n".join([*lines, *([given.line()] if given else [])])
