"""Key-based update of PO catalogues: the same id keeps its translation, whatever was renumbered.

No similarity search: every stock updater measured attached another clause's
text to a changed clause.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import polib

from resminama.lang import Lang


@dataclass(frozen=True, slots=True)
class Entry:
    """One string to translate."""

    address: str
    source: str
    comment: str = ""
    """What the translator should know: role and heading path."""


def update(old: str | None, entries: Iterable[Entry], lang: Lang) -> str:
    """Return the catalogue ``old`` brought up to date with ``entries``, in their order.

    Same address and same source: kept. Same address, other source: kept, marked
    fuzzy with the previous source. New address: empty. Vanished address: obsolete.
    """
    catalogue = polib.pofile(old, wrapwidth=0) if old else polib.POFile(wrapwidth=0)
    known = {entry.msgctxt: entry for entry in catalogue if entry.msgctxt}
    fresh = polib.POFile(wrapwidth=0)
    fresh.metadata = dict(catalogue.metadata) or _metadata(lang)
    for entry in entries:
        fresh.append(_merged(known.pop(entry.address, None), entry))
    for gone in known.values():
        if gone.msgstr:
            gone.obsolete = True
            fresh.append(gone)
    return str(fresh) + "\n"


def _merged(old: polib.POEntry | None, entry: Entry) -> polib.POEntry:
    merged = polib.POEntry(msgctxt=entry.address, msgid=entry.source, comment=entry.comment)
    if old is None:
        return merged
    merged.msgstr, merged.tcomment = old.msgstr, old.tcomment
    if old.msgid == entry.source:
        merged.flags = list(old.flags)
        merged.previous_msgid = old.previous_msgid
    elif old.msgstr:
        merged.flags = ["fuzzy"]
        merged.previous_msgid = old.previous_msgid or old.msgid
    return merged


def _metadata(lang: Lang) -> dict[str, str]:
    return {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": str(lang),
        "MIME-Version": "1.0",
        "X-Resminama-State": "draft",
    }
