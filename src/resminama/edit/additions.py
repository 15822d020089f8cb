"""A new unit behind another one, as a patch: an item, a paragraph of a block, an entry of a list."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from enum import IntEnum

from resminama.edit.patches import Patch
from resminama.edit.scalars import WIDTH
from resminama.load.places import span_in_file
from resminama.load.texts import field_names, texts_of
from resminama.model.record import Record
from resminama.model.text import Item, Paragraph, Prose, Scalar, Text
from resminama.source import Span

_DASH = re.compile(r" *- +")


class Level(IntEnum):
    """What the new unit is."""

    POINT = 0  # a point, or an entry of a list that has fields of its own
    PARAGRAPH = 1
    ITEM = 2
    SUBITEM = 3


def addition(root: Record, file: str, behind: Text, level: Level, unit: str, raw: str) -> Patch | None:
    """Return the patch of ``file`` that sets a unit with the text ``raw`` behind the text ``behind``.

    None where a machine cannot tell how: the text stands in a scalar of one paragraph, or in none of a list.
    """
    if level is not Level.POINT and behind.place.style is Scalar.LITERAL:
        return _in_block(root, file, behind, level, unit, raw)
    record = _entry(root, behind)
    return None if record is None else _as_entry(record, file, unit, raw)


def _in_block(root: Record, file: str, behind: Text, level: Level, unit: str, raw: str) -> Patch | None:
    there = next((depth for text, depth in _levels(root) if text is behind), None)
    if there is None or (level is Level.SUBITEM and there is Level.PARAGRAPH):
        return None
    at = span_in_file(behind.place, 0, 1, file).start
    line = file[file.rfind("\n", 0, at) + 1 : at]
    dash = _DASH.match(line)
    indent = len(line) - len(line.lstrip(" ")) if dash is None else dash[0].index("-")
    if level is Level.PARAGRAPH:
        depth = indent - 2 * max(0, there - Level.ITEM)
        return _after(file, behind, "\n\n" + _lines(f"({unit}) {raw}", depth, depth))
    depth = indent if there is Level.PARAGRAPH else indent + 2 * (level - there)
    return _after(file, behind, "\n" + _lines(f"- ({unit}) {raw}", depth, depth + 2))


def _lines(words: str, first: int, rest: int) -> str:
    """Return ``words`` wrapped; the first line is indented by ``first``, the others by ``rest``."""
    return textwrap.fill(
        words,
        WIDTH,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _after(file: str, behind: Text, words: str) -> Patch:
    """Insert whole lines behind the last line of a text."""
    last = span_in_file(behind.place, len(behind.raw) - 1, len(behind.raw), file).end
    end = file.find("\n", last)
    at = len(file) if end < 0 else end
    return Patch(Span(behind.place.span.path, at, at), words)


def _levels(value: object) -> Iterator[tuple[Text, Level]]:
    """Yield the texts of blocks with what they are there."""
    match value:
        case Prose(paragraphs=paragraphs):
            for paragraph in paragraphs:
                yield from _levels(paragraph)
        case Paragraph(text=text, items=items):
            yield text, Level.PARAGRAPH
            yield from _items(items, Level.ITEM)
        case Record():
            for name in field_names(type(value)):
                yield from _levels(getattr(value, name))
        case tuple():
            for entry in value:
                yield from _levels(entry)


def _items(items: tuple[Item, ...], level: Level) -> Iterator[tuple[Text, Level]]:
    for item in items:
        yield item.text, level
        yield from _items(item.items, Level.SUBITEM)


def _entry(value: object, text: Text) -> Record | None:
    """Return the innermost record with an id and a text that holds ``text``: an entry of a list."""
    if isinstance(value, tuple):
        return next((found for entry in value if (found := _entry(entry, text))), None)
    if not isinstance(value, Record) or not any(one is text for one in texts_of(value)):
        return None
    inner = (_entry(getattr(value, name), text) for name in field_names(type(value)))
    found = next((entry for entry in inner if entry is not None), None)
    return found or (value if hasattr(value, "id") and hasattr(value, "text") else None)


def _as_entry(record: Record, file: str, unit: str, raw: str) -> Patch:
    """Insert an entry behind ``record``, where its lines end."""
    start = record.span.start
    column = start - file.rfind("\n", 0, start) - 1
    end = end_of_entry(file, start, column)
    text = _lines(raw, column + 2, column + 2)
    head = f"\n{' ' * (column - 2)}- id: {unit}\n{' ' * column}text: >-\n"
    return Patch(Span(record.span.path, end, end), head + text)


def end_of_entry(file: str, start: int, column: int) -> int:
    """Return the end of the last line that stands under the key at ``column``."""
    end = at = _line_end(file, start)
    while at < len(file):
        line_end = _line_end(file, at + 1)
        line = file[at + 1 : line_end]
        if line.strip():
            if len(line) - len(line.lstrip(" ")) < column:
                break
            end = line_end
        at = line_end
    return end


def _line_end(file: str, at: int) -> int:
    end = file.find("\n", at)
    return len(file) if end < 0 else end
