"""What a change of one text by a reviewer does to the texts that say the same in other languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import short
from resminama.translate.desk import TRANSLATED, Desk

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Reworded:
    """A text that now says something else."""

    address: str
    lang: Lang
    before: str
    after: str
    editorial: bool = False
    """Its meaning is the same."""


def only_signs(before: str, after: str) -> bool:
    """Tell whether two texts have the same words: they differ in signs, blanks or capitals."""
    return _WORD.findall(before.casefold()) == _WORD.findall(after.casefold())


def lapse(desk: Desk, change: Reworded) -> list[Lang]:
    """Bring the ledger of ``desk``, which holds the new texts, in line with ``change``.

    Return the languages whose text is outdated by it. A review of the changed text lapses of itself:
    it is signed over what was there before.
    """
    leader = desk.authentic(change.address)
    if change.lang is not Lang.EN:
        _rebased(desk, change)
    if change.editorial:
        if change.lang in (Lang.EN, leader):
            desk.ledger.editorial.setdefault(change.address, {})[change.lang] = short(change.after)
        return []
    if change.lang is not Lang.EN:  # of an English text the catalogues know which one they translate
        _unfollowed(desk, change, leader)
    return [lang for lang in Lang if lang is not change.lang and desk.text(lang, change.address)]


def _rebased(desk: Desk, change: Reworded) -> None:
    """The translation is of the same English text as before, in other words."""
    bases = desk.ledger.bases[change.lang]
    if (known := bases.get(change.address)) is not None:
        bases[change.address] = replace(known, target=short(change.after))


def _unfollowed(desk: Desk, change: Reworded, leader: Lang) -> None:
    """Note that no other text was brought in line with this one: what was approved is watched from here."""
    row = desk.ledger.authentic.setdefault(change.address, {})
    others = [lang for lang in Lang if lang not in (change.lang, leader)]
    if change.lang is leader:
        for other in others:
            row.setdefault(other, short(change.before))
        return
    row[change.lang] = short(desk.text(leader, change.address))
    for other in others:
        row.pop(other, None)


def to_mark(desk: Desk, change: Reworded, outdated: Sequence[Lang]) -> Lang | None:
    """Return the catalogue in which the text has to be marked as needing work: of the authentic text.

    The ledger knows when the others are behind the authentic text; not when that is behind a translation.
    """
    leader = desk.authentic(change.address)
    entry = desk.entries[leader].get(change.address) if leader in TRANSLATED else None
    marked = entry is None or "fuzzy" in entry.flags
    return None if marked or change.lang is Lang.EN or leader not in outdated else leader
