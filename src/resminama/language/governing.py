"""Finding the word that governs a reference."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.values import Governor, Position

_LETTER = r"[^\W\d_]"


class Governing(Language):
    """A table of governors and its reading; the longest phrase that fits decides."""

    governor_table: Mapping[str, Governor]

    @property
    def governors(self) -> Mapping[str, Governor]:
        """See `Language.governors`."""
        return self.governor_table

    def governed_case(self, before: str, after: str) -> Case | None:
        """See `Language.governed_case`."""
        found = self._before.search(before.lower().replace("ё", "е")) or self._after.match(after.lower())
        return self.governor_table[self._phrase(found)].case if found else None

    def _phrase(self, found: re.Match[str]) -> str:
        name = found.lastgroup
        assert name is not None
        return list(self.governor_table)[int(name[1:])]

    @cached_property
    def _before(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!{_LETTER})(?:{self._choices(Position.BEFORE)})\s*$")

    @cached_property
    def _after(self) -> re.Pattern[str]:
        return re.compile(rf"\s*(?:{self._choices(Position.AFTER)})(?!{_LETTER})")

    def _choices(self, position: Position) -> str:
        places = list(enumerate(self.governor_table.items()))
        fitting = [(i, phrase) for i, (phrase, governor) in places if governor.position is position]
        fitting.sort(key=lambda choice: -len(choice[1]))
        return "|".join(f"(?P<g{i}>{_words(phrase)})" for i, phrase in fitting) or r"(?!)"


def _words(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", r"\s+").replace(r"\*", f"{_LETTER}*")
