"""A question sheet that came back: which questions were answered, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.translate.sheet.excel import cells_of
from resminama.wording.questions import Kind

_KEY = re.compile(rf"({'|'.join(Kind)}):(ru|tk):([^#\s]+)#([0-9a-f]{{10}})")
_YES = {"yes", "да", "hawa", "howwa", "+", "ok", "✓", "v"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that somebody answered."""

    row: int
    """Of the sheet, the heading being 1."""
    kind: Kind
    lang: Lang
    id: str
    asked: str
    """Digest of the choice that was asked about."""
    wording: str | None
    """The wording that is right; None where the choice was confirmed."""


def answers(data: bytes) -> Iterator[Answer]:
    """Yield the answers of a sheet; open questions are left out.

    Raises:
        UnreadableError: it is no Excel file, or none of ours.
    """
    for number, cells in cells_of(data, "ABCDEF"):
        *_, decision, key = cells
        match = _KEY.fullmatch(key.strip())
        words = " ".join(decision.split())
        if match and words:
            kind, lang, name, digest = match.groups()
            wording = None if words.casefold().rstrip(".!") in _YES else words
            yield Answer(number, Kind(kind), Lang(lang), name, digest, wording)
