"""PO with any language as source: what Poedit and OmegaT open; the address is the context."""

from __future__ import annotations

import re

import polib

from resminama.states.judge import FUZZY
from resminama.states.review import State, review_of, short
from resminama.translate.catalogue import parsed, written
from resminama.translate.exchange.units import (
    Parcel,
    Returned,
    ReturnedUnit,
    Unit,
    UnreadableError,
    languages,
)

_SENT = re.compile(r"^@exchange base=([0-9a-f]{10}) sent=([0-9a-f]{10})$", re.M)
_FROM, _DOCUMENT = "X-Resminama-From", "X-Resminama-Document"


def write_po(parcel: Parcel) -> bytes:
    """Return a PO file whose msgid is the text that the translator sees."""
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": str(parcel.target),
        "MIME-Version": "1.0",
        _DOCUMENT: parcel.document,
        _FROM: str(parcel.seen),
    }
    catalogue.extend(_entry(unit) for unit in parcel.units)
    return written(catalogue).encode()


def _entry(unit: Unit) -> polib.POEntry:
    lines = [f"English: {unit.english}"] if unit.english else []
    lines += unit.notes
    if unit.english:
        lines += ["terms here: " + "; ".join(f"{a} → {b}" for a, b in unit.terms)] if unit.terms else []
    lines += [f"state: {unit.state}", f"@exchange base={unit.base} sent={short(unit.source)}"]
    entry = polib.POEntry(
        msgctxt=unit.address, msgid=unit.source, msgstr=unit.target, comment="\n".join(lines)
    )
    entry.flags = [FUZZY] if unit.state is State.OUTDATED else []
    return entry


def read_po(path: str, text: str) -> Returned:
    """Return what a PO file says.

    Raises:
        UnreadableError: it is no PO file, or not one that went out from here.
    """
    try:
        catalogue = parsed(text)
    except (OSError, ValueError) as problem:
        raise UnreadableError(f"not a PO file: {problem}") from problem
    if not len(catalogue):
        raise UnreadableError("not a PO file: no entry is in it")
    seen, target = languages(catalogue.metadata.get(_FROM, "en"), catalogue.metadata.get("Language"))
    living = [entry for entry in catalogue if not entry.obsolete]
    units = tuple(_returned(entry, line) for entry, line in zip(living, _lines(text, living), strict=True))
    return Returned(path, seen, target, units)


def _lines(text: str, entries: list[polib.POEntry]) -> list[int]:
    """Return the line of each entry's context; of its first comment where some have no context."""
    found = [n for n, line in enumerate(text.split("\n"), start=1) if line.startswith("msgctxt ")]
    return found if len(found) == len(entries) else [entry.linenum or 0 for entry in entries]


def _returned(entry: polib.POEntry, line: int) -> ReturnedUnit:
    sent = _SENT.search(entry.comment or "")
    given = review_of(entry.tcomment)
    return ReturnedUnit(
        entry.msgctxt or "",
        entry.msgid,
        entry.msgstr,
        line,
        given.state if given else None,
        sent[1] if sent else None,
        sent[2] if sent else None,
        FUZZY in entry.flags,
    )
