"""Rules for the time in which an act replaces what was before it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Duration, Word

TIMES = ("within", "lasts", "since", "until")
"""What the words of a rule may name in braces."""


def day_of(word: Word | None) -> date | None:
    """Return a day written as 2023-01-01; None for what is none."""
    try:
        return date.fromisoformat(str(word))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transitional(Record):
    """A rule whose words name its times in braces: ``{within}``, ``{lasts}``, ``{since}``, ``{until}``."""

    id: Word
    units: tuple[Word, ...]
    """Addresses of what the rule is about; the words refer to each."""
    text: Text
    """A sentence: "Files opened before are brought into line {within}"."""
    within: Duration | None = None
    """What is to be done, is done within this time from the entry of the act into force."""
    lasts: Duration | None = None
    """How long the rule applies at most, from the entry of the act into force."""
    since: Word | None = None
    """The day from which the rule applies: ``2023-01-01``."""
    until: Word | None = None
    """The last day on which the rule applies: ``2023-12-31``."""
    source: Word | None = None
    """Where the rule was read."""

    @property
    def times(self) -> Mapping[str, Duration | Word]:
        """What the rule says of time, by the names that its words may use."""
        given = {key: getattr(self, key) for key in TIMES}
        return {key: value for key, value in given.items() if value is not None}
