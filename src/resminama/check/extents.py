"""How far the units of an act reach, as far as somebody has read it."""

from __future__ import annotations

import re
from enum import Enum

from resminama.language.citation import Level, UnitKind
from resminama.lean import dataclass
from resminama.model.act import Act, KnownUnit
from resminama.model.values import Open, Word

_TOP = {
    UnitKind.SECTION: "sections",
    UnitKind.CHAPTER: "chapters",
    UnitKind.ARTICLE: "articles",
    UnitKind.PARAGRAPH: "paragraphs",
    UnitKind.PRINCIPLE: "principles",
    UnitKind.RULE: "rules",
}
_INNER = {UnitKind.PART: "parts", UnitKind.POINT: "points"}
_LIMIT = re.compile(r"(at least )?(\d+)")


class Reach(Enum):
    """Whether a unit is known to exist."""

    INSIDE = "inside"
    BEYOND = "beyond"
    PAST_KNOWN = "past known"  # beyond a number that is known as "at least"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Extent:
    """What is known about one level of an address."""

    reach: Reach
    level: Level
    inside: str
    """Address of what holds the level, without the act; empty for the act itself."""
    limit: int = 0


def extent(act: Act, target: str, levels: tuple[Level, ...]) -> Extent | None:
    """Return the first level of ``target`` that is not known to exist; None if all are."""
    parts = target.split("/")[1:]
    known = {str(entry.unit): entry for entry in act.units.known} if act.units else {}
    for i, level in enumerate(levels):
        inside, own = "/".join(parts[:i]), "/".join(parts[: i + 1])
        if any(unit == own or unit.startswith(f"{own}/") for unit in known):
            continue
        found = _reach(level, inside, _limit(act, level, inside, known))
        if found.reach is not Reach.INSIDE:
            return found
    return None


def _limit(act: Act, level: Level, inside: str, known: dict[str, KnownUnit]) -> Word | Open | None:
    if inside:
        name = _INNER.get(level.kind)
        return getattr(known[inside], name) if name and inside in known else None
    name = _TOP.get(level.kind)
    return getattr(act.units, name) if name and act.units else None


def _reach(level: Level, inside: str, limit: Word | Open | None) -> Extent:
    match = _LIMIT.fullmatch(limit) if isinstance(limit, Word) else None
    number = level.numbers[0].value
    if number == 0:
        return Extent(Reach.BEYOND, level, inside, int(match[2]) if match else 0)
    if match is None:
        return Extent(Reach.UNREAD, level, inside)
    if number <= int(match[2]):
        return Extent(Reach.INSIDE, level, inside)
    return Extent(Reach.PAST_KNOWN if match[1] else Reach.BEYOND, level, inside, int(match[2]))


def unit_words(level: Level) -> str:
    """Return a level as messages name it: ``article 26``."""
    return f"{level.kind.value} {level.numbers[0].value}"
