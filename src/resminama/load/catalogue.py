"""PO catalogues: translations by address, every string with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.load.ignoring import ignored
from resminama.load.markup import parse_inline
from resminama.model.corpus import Translation
from resminama.model.text import Place, Scalar, Text
from resminama.source import Span

if TYPE_CHECKING:
    import polib

_QUOTED = r'((?:[ \t]*"(?:[^"\\]|\\.)*"[ \t]*\r?\n?)+)'
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ENTRY = re.compile(rf"^msgctxt {_QUOTED}(?:^msgid {_QUOTED})^msgstr {_QUOTED}", re.M)
_UNCLOSED = re.compile(r'^(?:msg(?:ctxt|id|str)[ \t]+)?"(?![^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"[ \t]*\r?$)', re.M)
"""A string that does not end on its line: the PO library would silently cut its last letter."""
_UNOPENED = re.compile(r'^msg(?:ctxt|id|str)[ \t]+[^"\s]', re.M)
"""A string without its opening quote: the PO library would cut its first letter."""
_UNCONFIRMED = re.compile(r"unconfirmed: *(.+)")


def read_catalogue(path: str, text: str) -> tuple[dict[str, Translation], list[Finding]]:
    """Return the translations of one PO file by address."""
    import polib  # in most runs no catalogue has to be parsed

    try:
        entries = polib.pofile(text, wrapwidth=0, check_for_duplicates=False)
    except (OSError, ValueError) as problem:
        return {}, [_broken(path, text, str(problem))]
    if (broken := _UNCLOSED.search(text) or _UNOPENED.search(text)) is not None:
        return {}, [_broken(path, text, f"(line {text.count(chr(10), 0, broken.start()) + 1})")]
    places = _places(path, text)
    found: dict[str, Translation] = {}
    findings: list[Finding] = []
    for entry in entries:
        if entry.obsolete or not entry.msgctxt:
            continue
        found_at = places.get(entry.msgctxt)
        place = found_at.pop(0) if found_at else Place(Span(path, 0, 1), Scalar.PO)
        if entry.msgctxt in found:
            findings.append(
                error(
                    "PO002", place.span, f"'{entry.msgctxt}' is translated twice", "delete one of the entries"
                )
            )
            continue
        found[entry.msgctxt] = _translation(entry, place)
    return found, findings


def _translation(entry: polib.POEntry, place: Place) -> Translation:
    text = Text(entry.msgstr, parse_inline(entry.msgstr), place, entry.msgctxt)
    doubt = _UNCONFIRMED.search(entry.tcomment)
    return Translation(
        address=entry.msgctxt,
        source=entry.msgid,
        text=text,
        outdated="fuzzy" in entry.flags,
        unconfirmed=doubt[1] if doubt else None,
        ignored=tuple(ignored(entry.tcomment)),
        comment=entry.tcomment,
        previous=entry.previous_msgid,
    )


def _places(path: str, text: str) -> dict[str, list[Place]]:
    """Return where each entry's target string stands, by context; doubles in their order."""
    places: dict[str, list[Place]] = {}
    for match in _ENTRY.finditer(text):
        context = "".join(_STRING.findall(match[1]))
        start, end = match.span(3)
        lead = len(match[3]) - len(match[3].lstrip())
        span = Span(path, start + lead, end - len(match[3]) + len(match[3].rstrip()))
        places.setdefault(context, []).append(Place(span, Scalar.PO))
    return places


def _broken(path: str, text: str, problem: str) -> Finding:
    line = re.search(r"\(line (\d+)\)", problem)
    at = 0
    if line:
        at = sum(len(row) + 1 for row in text.split("\n")[: int(line[1]) - 1])
    span = Span(path, at, at + 1)
    return error("PO001", span, "not a PO catalogue: it breaks off here", "repair the entry at this line")


def language_of(path: str) -> Lang:
    """Return the language of ``translations/<lang>/<document>.po``."""
    return Lang(path.split("/")[1])
