"""The formats of exchange by name: out and back through one door."""

from __future__ import annotations

from collections.abc import Callable

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.translate.desk import Desk
from resminama.translate.exchange.bring_back import Imported, bring_back
from resminama.translate.exchange.po import read_po, write_po
from resminama.translate.exchange.units import (
    Damage,
    Located,
    Parcel,
    Returned,
    UnreadableError,
    parcel,
)
from resminama.translate.exchange.xliff1 import SPACE, read_xliff1, write_xliff1
from resminama.translate.exchange.xliff2 import read_xliff2, write_xliff2
from resminama.translate.marking import Person


@dataclass(frozen=True, slots=True)
class Format:
    """One format."""

    ending: str
    write: Callable[[Parcel], bytes]


FORMATS = {
    "po": Format(".po", write_po),
    "xliff": Format(".xlf", write_xliff2),
    "xliff1": Format(".1.2.xlf", write_xliff1),
}


def export(desk: Desk, document: str, seen: Lang, target: Lang, form: str = "po") -> tuple[str, bytes]:
    """Return (file name, content) of a document for a translator who works from ``seen``.

    Raises:
        KeyError: there is no such document or format.
        UnreadableError: nothing is translated between these languages.
    """
    chosen = FORMATS[form]
    return f"{document}.{seen}-{target}{chosen.ending}", chosen.write(parcel(desk, document, seen, target))


def read_back(path: str, data: bytes) -> Returned:
    """Return what a file says, whatever its format.

    Raises:
        UnreadableError: it is in none of them.
    """
    if data.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"):
        return (read_xliff1 if SPACE.encode() in data[:2000] else read_xliff2)(path, data)
    try:
        return read_po(path, data.decode("utf-8"))
    except UnicodeDecodeError as problem:
        raise UnreadableError(f"not UTF-8: {problem}") from problem


def import_file(desk: Desk, path: str, data: bytes, person: Person | None = None) -> Imported:
    """Take a returned file over into ``desk``; a file that cannot be read is a fault of its own."""
    try:
        return bring_back(desk, read_back(path, data), person)
    except UnreadableError as problem:
        return Imported(damages=[Located(Damage.UNREADABLE, path, 0, "", str(problem))])
