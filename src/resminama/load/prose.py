"""A block of prose: paragraphs and lists with the ids of their units."""

from __future__ import annotations

import re
from dataclasses import replace

from resminama.lean import dataclass
from resminama.load.markup import parse_inline
from resminama.model.text import Item, Paragraph, Place, Prose, Text

_ID = re.compile(r"\(([a-z0-9]+(?:-[a-z0-9]+)*)\)(?: |$)")
_ITEM = re.compile(r"( *)- +")


@dataclass(slots=True)
class _Chunk:
    """One paragraph or item while its lines are collected."""

    indent: int
    item: bool
    pieces: list[tuple[int, str]]
    """(offset in the scalar, words of one line)."""


def text_at(value: str, place: Place, address: str = "") -> Text:
    """Return a one-paragraph text; line ends inside become blanks."""
    stripped = value.rstrip("\n")
    raw = stripped.replace("\n", " ")
    return Text(raw, parse_inline(raw), place, address)


def prose_at(value: str, place: Place, document: str = "", address: str = "") -> Prose:
    """Return the paragraphs and lists of a decoded scalar.

    The first paragraph has ``address`` for its own; every other paragraph and
    item is a unit of ``document``, named by the id in front of it.
    """
    paragraphs: list[Paragraph] = []
    items: list[tuple[int, Item]] = []
    for chunk in [*_chunks(value), None]:
        if chunk is not None and chunk.item and paragraphs:
            items.append((chunk.indent, Item(*_identified(chunk, place, document))))
            continue
        if paragraphs and items:
            paragraphs[-1] = replace(paragraphs[-1], items=_nested(items))
            items = []
        if chunk is not None:
            own = address if not paragraphs else None
            paragraphs.append(Paragraph(*_identified(chunk, place, document, own)))
    return Prose(tuple(paragraphs), place)


def _chunks(value: str) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    offset, fresh = 0, True
    for line in value.split("\n"):
        begin, offset = offset, offset + len(line) + 1
        words = line.strip()
        if not words:
            fresh = True
            continue
        lead = len(line) - len(line.lstrip())
        if match := _ITEM.match(line):
            chunks.append(_Chunk(len(match[1]), True, [(begin + match.end(), line[match.end() :].rstrip())]))
        elif _begins_paragraph(chunks[-1] if chunks else None, lead, fresh=fresh):
            chunks.append(_Chunk(lead, False, [(begin + lead, words)]))
        else:
            chunks[-1].pieces.append((begin + lead, words))
        fresh = False
    return chunks


def _begins_paragraph(last: _Chunk | None, lead: int, *, fresh: bool) -> bool:
    """A line at or left of a list's dashes ends the list; a blank line ends a paragraph."""
    if last is not None and last.item:
        return lead <= last.indent
    return fresh


def _identified(
    chunk: _Chunk, place: Place, document: str, own: str | None = None
) -> tuple[str | None, Text]:
    """Split ``(id) words`` and join the lines, keeping where each piece came from."""
    first_at, first = chunk.pieces[0]
    unit = None
    if match := _ID.match(first):
        unit, first_at, first = match[1], first_at + match.end(), first[match.end() :]
    raw, segments = "", []
    for at, words in [(first_at, first), *chunk.pieces[1:]]:
        if raw:
            segments.append((len(raw), at - 1))
            raw += " "
        segments.append((len(raw), at))
        raw += words
    address = own if own is not None else f"{document}/{unit}" if unit else ""
    return unit, Text(raw, parse_inline(raw), replace(place, segments=tuple(segments)), address)


def _nested(flat: list[tuple[int, Item]]) -> tuple[Item, ...]:
    """Hang deeper items under the item before them."""
    top: list[Item] = []
    i = 0
    while i < len(flat):
        indent, item = flat[i]
        j = i + 1
        while j < len(flat) and flat[j][0] > indent:
            j += 1
        top.append(replace(item, items=_nested(flat[i + 1 : j])))
        i = j
    return tuple(top)
