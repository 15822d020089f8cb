"""A question sheet that came back: which questions were answered, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.translate.sheet.excel import cells_of
from resminama.wording.questions import Kind

_KEY = re.compile(rf"({'|'.join(Kind)}):(ru|tk):([^#\s]+)#([0-9a-f]{{10}})")
_YES = re.compile(r"(?:yes|да|hawa|howwa|ok|v|[+✓])(?:[.!]?|\s*[,;:.–-]\s*(.*))", re.IGNORECASE)
_SOURCED = re.compile(r"(.*?)\s*//\s*(.*)")
_COLUMNS = "ABCDEFGHIJ"


@dataclass(frozen=True, slots=True)
class Place:
    """A wording that a row asks about: where it lives, and the digest of what it was."""

    kind: Kind
    lang: Lang
    id: str
    asked: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A row that somebody answered."""

    row: int
    """Of the sheet, the heading being 1."""
    places: tuple[Place, ...]
    """The first decides the others."""
    wording: str | None
    """The wording that is right; None where the choice was confirmed."""
    source: str = ""
    """Where the person read it: what follows a yes, or stands behind ``//``."""


def answers(data: bytes) -> Iterator[Answer]:
    """Yield the answers of a sheet; open questions are left out.

    A decision stands in the column before the keys, wherever these are. “Hawa, 45-Ö buýruk” is a yes with
    a source.

    Raises:
        UnreadableError: it is no Excel file, or none of ours.
    """
    for number, cells in cells_of(data, _COLUMNS):
        at = next((n for n, cell in enumerate(cells) if n and _KEY.match(cell.strip())), None)
        words = " ".join(cells[at - 1].split()) if at else ""
        if at and words:
            places = (match.groups() for match in _KEY.finditer(cells[at]))
            keys = tuple(Place(Kind(kind), Lang(lang), name, digest) for kind, lang, name, digest in places)
            yield Answer(number, keys, *_decision(words))


def _decision(words: str) -> tuple[str | None, str]:
    """Return the wording that was decided, None for a yes, and where it was read."""
    if match := _YES.fullmatch(words):
        return None, match[1] or ""
    sourced = _SOURCED.fullmatch(words)
    return (sourced[1], sourced[2]) if sourced else (words, "")
