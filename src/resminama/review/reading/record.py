"""What is being found in one file: changes with their ids, and the spot of every paragraph."""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from hashlib import sha256
from typing import TypedDict

from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.ooxml.story import Format, Par, Stamp
from resminama.review.changes import FormatChange, Proposal, UnitChanges, Unmapped
from resminama.review.reading.align import Budget

_ID_LENGTH = 6
_LONGEST = 500
"""Characters of the words that formatting touches."""
_NOBODY = Stamp("")


class By(TypedDict):
    """Who and when."""

    author: str
    date: str


class Ids:
    """Gives ids that come from what a change says and where; a second one that says the same is counted."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def id(self, kind: str, spot: Spot | None, *said: object) -> str:
        """Return the id of a change of ``kind`` at ``spot``."""
        key = "\x1f".join([kind, str(spot), *(str(part) for part in said)])
        self._given[key] += 1
        if (count := self._given[key]) > 1:
            key = f"{key}\x1f{count}"
        return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]


@dataclass(slots=True)
class Removal:
    """A paragraph that is gone, and may have come again elsewhere."""

    spot: Spot
    text: str
    stamp: Stamp | None
    origin: str
    digest: str


@dataclass(slots=True)
class Arrival:
    """A paragraph that came."""

    after: Spot
    text: str
    style: str
    stamp: Stamp | None


@dataclass(slots=True)
class Record:
    """Everything found so far, in reading order."""

    lang: Lang
    last: Spot
    """The last spot that was passed; at first the document itself."""
    ids: Ids = field(default_factory=Ids)
    changes: list[UnitChanges] = field(default_factory=list)
    proposals: list[Proposal | Removal | Arrival] = field(default_factory=list)
    """Removals and arrivals wait until it is known which of them belong together."""
    formats: list[FormatChange] = field(default_factory=list)
    unmapped: list[Unmapped] = field(default_factory=list)
    spots: dict[Par, Spot] = field(default_factory=dict)
    """Where every paragraph belongs, for the comments on it."""
    budget: Budget = field(default_factory=Budget)
    """For comparing the cells and notes that are not what they were."""
    owned: dict[Par, Spot] = field(default_factory=dict)
    """Of every paragraph that was sent its own spot."""

    def note_formats(self, formats: list[Format], spot: Spot) -> None:
        """Report changes of formatting; neighbours of one hand are one."""
        waiting: Format | None = None
        for item in formats:
            if (
                waiting
                and waiting.stamp.kind == item.stamp.kind
                and waiting.stamp.author == item.stamp.author
            ):
                waiting = Format(waiting.stamp, (waiting.text + item.text)[:_LONGEST])
                continue
            self._format(waiting, spot)
            waiting = item
        self._format(waiting, spot)

    def _format(self, item: Format | None, spot: Spot) -> None:
        if item is not None:
            kind, by = item.stamp.kind, author(item.stamp)
            id_ = self.ids.id("format", spot, kind, item.text)
            self.formats.append(FormatChange(id=id_, spot=spot, kind=kind, text=item.text, **by))


def author(stamp: Stamp | None) -> By:
    """Return who and when as every change has them."""
    made = stamp or _NOBODY
    return {"author": made.author, "date": made.date}
